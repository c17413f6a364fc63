import type { Composed, Line } from "../../compose";
import { partOf, say, textOf } from "../../phrase";

/** 甲、乙 before what the office's own sentence says that they did. */
const JOINT = /^([\p{Script=Han}·]{2,8})、([\p{Script=Han}·]{2,8}?)还?(?=[对就向为])/u;
const ACTS = /^(?:分别)?(?:肯定|充分|高度|介绍|感谢|表示|祝贺|希望|强调|指出|致辞|发言|讲话|对|就|向)/u;
/** What would make the first of two names the subject alone. */
const OTHERWISE = /[。；：“]|肯定|介绍|感谢|表示|希望|主持|率|会见/u;

/** Whether two people are the joint subject of a sentence, introduced or by their names: 某会会长甲，主席乙肯定了……. */
const isOfBoth = (text: string, one: string, other: string): boolean => {
  const [from, to] = [text.indexOf(one), text.lastIndexOf(other)];
  if (from < 0 || to <= from || OTHERWISE.test(text.slice(0, to))) return false;
  return ACTS.test(text.slice(to + other.length));
};

/** Characters of what both did in one sentence. */
const MAX_CHARACTERS = 110;

const asOne = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    const text = textOf(one.words);
    const [front, first = "", second = ""] = (one.own ? JOINT.exec(text) : undefined) ?? [];
    const at = front ? found.findLastIndex(({ words }) => isOfBoth(textOf(words), first, second)) : -1;
    const before = found[at];
    const said = before ? textOf(before.words) : "";
    const fits =
      front !== undefined &&
      before !== undefined &&
      !before.own &&
      !/，并/.test(said) &&
      said.length + text.length <= MAX_CHARACTERS;
    if (!fits) found.push(one);
    else {
      const rest = partOf(one.words, front.length, text.replace(/。$/, "").length);
      found[at] = { ...before, words: say`${before.words}，并${rest}` };
    }
  }
  return found;
};

/** 甲、乙肯定了商会的成绩，并对今后的工作提出要求: what the office says of both, with what both said before in the paragraph. */
export const withJointSubjectOnce = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: asOne(block.lines) } : block;
