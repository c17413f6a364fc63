import type { Composed, Line } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";

/** 甲一行还参观了……: a further act. */
const FURTHER =
  /^((?:[^，。；]{1,16}，)?[^，。；还]{2,20})还(?=在|为|向|与|就|到|出席|参加|参观|走访|拜访|游览|观看|体验|察看|看望|考察)/u;
/** 访问期间，甲一行还……, after what they did on a day. */
const DURING = /^访问期间，([^，。；还]{2,20})还/u;
/** Characters of each of two acts that are one sentence. */
const MAX_ACT_CHARACTERS = 40;

const withoutAlso = (line: Line): Line => {
  const [, front] = FURTHER.exec(textOf(line.words)) ?? [];
  return front ? { ...line, words: spliced(line.words, front.length, front.length + 1, "") } : line;
};

/** 20日，甲一行出席了庆典，访问期间还参观了博物馆: two further acts of the same people. */
const together = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [textOf(a.words), textOf(b.words)];
  const [front, who] = DURING.exec(other) ?? [];
  if (
    !front ||
    !who ||
    !one.includes(`，${who}`) ||
    one.length > MAX_ACT_CHARACTERS ||
    other.length > MAX_ACT_CHARACTERS
  )
    return undefined;
  return { ...a, words: say`${a.words}，访问期间还${withoutStart(b.words, front.length)}` };
};

const isFurther = ({ words, own }: Line): boolean => !own && FURTHER.test(textOf(words));

/** A paragraph in which the first of two neighbouring acts is not a further one as well. */
const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    const before = out.at(-1);
    const further = before && [before, one].every(isFurther);
    const during = before && !before.own && !one.own && !further ? together(before, one) : undefined;
    if (during) {
      out.splice(-1, 1, during);
      continue;
    }
    if (!before || !further) {
      const earlier = out.at(-2);
      // With only one sentence in between, readers still notice 还 twice.
      if (earlier && [earlier, one].every(isFurther)) out.splice(-2, 1, withoutAlso(earlier));
      out.push(one);
      continue;
    }
    // 甲还向乙赠送……。乙向甲赠送……: a gift in return.
    if (/赠/.test(textOf(before.words)) && /赠/.test(textOf(one.words))) {
      out.push(withoutAlso(one));
      continue;
    }
    const first = withoutAlso(before);
    out.pop();
    const both = together(first, one);
    out.push(...(both ? [both] : [first, one]));
  }
  return out;
};

/** Every paragraph with one 还 in three sentences side by side. */
export const withAlsoOnce = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
