import { costly } from "./costly";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

const WIDE = 60;
const LISTED = /^\s*(?:[-–—•·*>#]|\d{1,3}[.)、]|[a-h][.)])/u;
// "…, who was" or "… of the chamber," before a line that begins in the middle of a sentence.
const BEGINS_INSIDE = /^\p{Ll}[\p{L}'’-]* /u;
// "and one more person" below an entry of a list is another entry.
const BEGINS_ENTRY = /^(?:and|plus|with|also|as well as) /u;
const isCutInEnglish = (above: string, below: string): boolean =>
  above.length >= WIDE &&
  !/\p{Script=Han}|[\t|]/u.test(above + below) &&
  !/[.!?:;]$/u.test(above) &&
  BEGINS_INSIDE.test(below) &&
  (!BEGINS_ENTRY.test(below) || above.endsWith(","));

// 甲会副会长王小样、 before the last people of the sentence and what they do.
const ENDS_SENTENCE = costly(
  /\p{Script=Han}等?(?:参加|出席|陪同|参与|列席|见证|在座)[^，、：:]{0,8}[。.]?$|\p{Script=Han}。$/u,
);
const isCutInChinese = (above: string, below: string): boolean =>
  above.endsWith("、") && ENDS_SENTENCE.test(below) && !/[:：\t|]/u.test(below);

const continues = (above: Line, below: Line): boolean => {
  const [first, second] = [above.text.trimEnd(), below.text.trimStart()];
  if (above.aside || below.aside || LISTED.test(below.text)) return false;
  return isCutInEnglish(first, second) || isCutInChinese(first, second);
};

/** The lines of a text in which a sentence that was broken to the width of a page is one line again. */
export const withWrappedJoined = (lines: Lines): (Line | undefined)[] => {
  const joined: (Line | undefined)[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (!above || !line || !continues(above, line)) {
      joined.push(line);
      continue;
    }
    const space = /[\p{Script=Han}、]$/u.test(above.text.trimEnd()) ? "" : " ";
    const raw = `${above.raw}\n${line.raw}`;
    joined[joined.length - 1] = {
      ...above,
      raw,
      text: `${above.text.trimEnd()}${space}${line.text.trimStart()}`,
    };
  }
  return joined;
};
