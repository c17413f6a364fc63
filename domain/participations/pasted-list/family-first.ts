import { costly } from "./costly";
import { englishTitleScore, isHead, isHonorific, latinNameScore } from "./english-words";
import { EN_COUNTRIES, EN_ORG_WORDS } from "./lexicon/organizations";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// "Sample, Ann Maria; Director", "2. Dr SAMPLE, Bob (Buyer)"
const FAMILY_FIRST = costly(
  /^(\s*(?:[-–•*]\s+|\d{1,2}[.)]\s*)?)((?:(?:mr|ms|mrs|dr|prof)\.? )?)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), ((?:(?:mr|ms|mrs|dr|prof)\.? )?)(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})(?=\s*[;|/(\t]|\s+[–—-]\s| {2,}|(, ))/iu,
);
const FEWEST = 2;

const isNameWord = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !isHead(word) &&
  !EN_ORG_WORDS.has(word.toLowerCase()) &&
  !EN_COUNTRIES.has(word.toLowerCase());

/** The line with the given name first, if it begins with a family name and a comma. */
const inUsualOrder = (text: string): string | undefined => {
  const found = FAMILY_FIRST.exec(text);
  if (!found || /\p{Script=Han}/u.test(found[0])) return undefined;
  const [all, start = "", before = "", family = "", address = "", given = "", comma] = found;
  const words = [...given.split(" "), ...family.split(" ")];
  const isName =
    words.every((word) => isNameWord(word) && !isHonorific(word)) &&
    englishTitleScore(given.split(" ")) === undefined &&
    !EN_COUNTRIES.has(given.toLowerCase()) &&
    (latinNameScore(words) ?? 0) >= 1;
  // After a comma a title follows: "Sample, Ann, Director".
  const next = comma ? (/^, ([^,;|(]+)/u.exec(text.slice(all.length))?.[1] ?? "") : "";
  if (!isName || (comma && (englishTitleScore(next.trim().split(" ")) ?? 0) < 2)) return undefined;
  return `${start}${before}${address}${given} ${family}${text.slice(all.length)}`;
};

/** The lines of a list that writes family names first, behind them a comma ("Sample, Ann; Director"), in the usual order. */
export const withGivenFirst = (lines: Lines): (Line | undefined)[] => {
  const usual = lines.map((line) => (line && !line.aside ? inUsualOrder(line.text) : undefined));
  if (usual.filter((text) => text !== undefined).length < FEWEST) return [...lines];
  return lines.map((line, at) => {
    const text = usual[at];
    return line && text !== undefined ? { ...line, text } : line;
  });
};
