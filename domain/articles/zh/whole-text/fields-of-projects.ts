import { type Composed, isParagraph, type Line } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

/** 签约项目6个，金额18亿元: how many of what was signed. */
const COUNTED = /^(?:[^，。；]{2,6}，)?签约(\p{Script=Han}{2,4})\d+个(?:，[^，。；]{2,20})?$/u;
const FIELDS = /^agreements\[[^\]]+\]\.fields$/;

const inOne = (before: Line | undefined, one: Line): Line | undefined => {
  if (!before || before.own || one.own || !FIELDS.test(one.id)) return undefined;
  const noun = COUNTED.exec(textOf(before.words))?.[1];
  if (noun === undefined || !textOf(one.words).startsWith(`${noun}涉及`)) return undefined;
  return { ...before, words: say`${before.words}，${withoutStart(one.words, noun.length)}` };
};

/** 签约项目6个，涉及……等领域: the fields of counted projects in their sentence, also where they began a paragraph. */
export const withFieldsOfProjects = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const [first, ...rest] = isParagraph(block) ? block.lines : [];
    const both =
      last && isParagraph(last) && first && isParagraph(block) ? inOne(last.lines.at(-1), first) : undefined;
    if (both && last && isParagraph(last) && isParagraph(block)) {
      out[out.length - 1] = {
        ...last,
        lines: [...last.lines.slice(0, -1), both],
        keys: [...last.keys, ...block.keys],
      };
      if (rest.length > 0) out.push({ ...block, lines: rest });
    } else if (isParagraph(block)) {
      const lines: Line[] = [];
      for (const one of block.lines) {
        const whole = inOne(lines.at(-1), one);
        if (whole) lines[lines.length - 1] = whole;
        else lines.push(one);
      }
      out.push({ ...block, lines });
    } else out.push(block);
  }
  return out;
};
