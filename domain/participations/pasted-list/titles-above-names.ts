import { chineseNameScore } from "./chinese-names";
import { isChineseTitle } from "./chinese-words";
import { englishTitleScore, latinNameScore } from "./english-words";
import { simplified } from "./lexicon/simplified";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const HAN = /\p{Script=Han}/u;
const LEAST = 2;

const isTitle = (words: string): boolean => {
  if (/[:：,，、;；\d\t]/u.test(words)) return false;
  if (HAN.test(words)) return words.length <= 12 && isChineseTitle(simplified(words));
  const own = words.split(" ");
  return own.length <= 6 && (englishTitleScore(own) ?? 0) >= 2 && (latinNameScore(own) ?? 0) < 2;
};
const isName = (words: string): boolean => {
  if (/[:：,，、;；\d\t]/u.test(words)) return false;
  if (HAN.test(words))
    return (
      /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:[·•]\p{Script=Han}+)+)$/u.test(words) &&
      !isChineseTitle(simplified(words)) &&
      (words.includes("·") || (chineseNameScore(words) ?? 0) > -1)
    );
  const own = words.split(" ");
  return own.length >= 2 && own.length <= 5 && /^\p{Lu}/u.test(words) && (englishTitleScore(own) ?? 0) < 2;
};

const wordsOf = (line: Line | undefined): string =>
  line && !line.aside ? withoutMarks(line.text).trim() : "";

/** Where titles and names take turns, title first, how many pairs follow from a line on. */
const pairsFrom = (lines: Lines, from: number): number => {
  let pairs = 0;
  while (isTitle(wordsOf(lines[from + 2 * pairs])) && isName(wordsOf(lines[from + 2 * pairs + 1])))
    pairs += 1;
  return pairs;
};

/** The lines with titles and names that take turns, title first, joined to one line for each person. */
export const withTitlesJoined = (lines: Lines): Lines => {
  const joined: (Line | undefined)[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    // A name directly above belongs to the first title.
    const isBehindName = isName(wordsOf(lines[at - 1])) && !isTitle(wordsOf(lines[at - 2]));
    const pairs = isBehindName ? 0 : pairsFrom(lines, at);
    const [last, behind] = [lines[at + 2 * pairs - 1], lines[at + 2 * pairs]];
    // "Ann Example" above "Director": the title of the last name is below it.
    if (pairs < LEAST || isTitle(wordsOf(behind)) || !last) {
      joined.push(lines[at]);
      continue;
    }
    for (let n = 0; n < pairs; n += 1) {
      const [title, name] = [lines[at + 2 * n], lines[at + 2 * n + 1]];
      if (!title || !name) continue;
      const [words, who] = [wordsOf(title), wordsOf(name)];
      joined.push({
        ...title,
        raw: `${title.raw}\n${name.raw}`,
        text: HAN.test(words) ? `${words} ${who}` : `${who}, ${words}`,
      });
    }
    at += 2 * pairs - 1;
  }
  return joined;
};
