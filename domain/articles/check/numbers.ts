import type { DraftRecord } from "../../events/shape";
import { type CheckedMaterial, datesOf } from "./days";
import { type Case, type Found, placesIn } from "./finding";
import { lengthsOf } from "./lengths";
import { numberWords } from "./number-words";
import { sentenceAt } from "./reading";

// The lists whose length a text may state.
const COUNTED =
  /^(points|scope|fields|topics|saw|sections|documents|areas|parties|agreements|outcomes|delegations|participants|agenda)$/;

/** Every number that a record states, as a count or as the length of a list that can be counted. */
export const recordNumbers = (record: DraftRecord): number[] => {
  const found = new Set<number>([1, 2]);
  const collect = (value: unknown, field = ""): void => {
    if (typeof value === "number") found.add(value);
    if (Array.isArray(value) && COUNTED.test(field)) found.add(value.length);
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) collect(inner, name);
  };
  collect(record);
  const named = (record.participants ?? []).filter((one) => one.person).length;
  return [...found, named];
};

const WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?<=a )dozen";
const NUMBERS = {
  en: new RegExp(
    `(?<![\\p{L}\\d.,+-])(\\d+(?:,\\d+)*(?:\\.\\d+)?|${WORDS})(?![\\p{L}\\d]|-(?!member|strong|person|party|day)\\p{L})`,
    "giu",
  ),
  zh: /(\d+(?:,\d+)*(?:\.\d+)?)|(?<![第一二三四五六七八九十初百千万几])([一二两三四五六七八九十]{1,3})(?=[个余多份项点名人次家条位所座处方场国大类])/gu,
} as const;

/** Whether only blanks precede a place in its line. */
const beginsLine = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && /\s/.test(text.charAt(start - 1))) start -= 1;
  return start === 0 || text[start - 1] === "\n";
};

/** The numbers of a text with their places, except those in dates and those that number the items of a list. */
export const numbersOf = ({ text, lang }: Pick<CheckedMaterial, "text" | "lang">): Found[] => {
  const dates = placesIn(text.length);
  for (const { found } of datesOf({ text, lang })) dates.add(found);
  return [...text.matchAll(NUMBERS[lang])]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((one) => !dates.overlap(one))
    .filter((one) => !/[.)、]/.test(text.charAt(one.end)) || !beginsLine(text, one.start));
};

/** A number as it occurs in a text of the record. */
const formOf = (number: string, lang: CheckedMaterial["lang"]): RegExp =>
  new RegExp(
    `(?<!${lang === "en" ? "[\\p{L}\\d]" : "\\d"})${number.replace(/[.+]/g, "\\$&")}(?![\\d])`,
    "iu",
  );

/** The numbers of a text, except those in dates, that the record neither states nor has in its words. */
export const numbersIn = (material: CheckedMaterial, known: readonly number[]): Found[] =>
  numbersOf(material).filter((one) => {
    const value = numberWords(one.text, material.lang);
    if (value !== undefined && known.includes(value)) return false;
    const form = formOf(one.text, material.lang);
    return value !== 2 && !material.words.some((word) => form.test(word));
  });

// What comes between a number and what it counts, in English: adjectives and names, never a verb or a full stop.
const GAP = /^(?:-|\s+(?:[\p{L}’'-]+\s+){0,3}?)$/u;

const nounBehind = (one: Found, { text, lang, lexicon }: Case) => {
  const rest = text.slice(one.end, one.end + 60).split("\n")[0] ?? "";
  const found = lexicon.counted.flatMap(({ counted, of }) => {
    if (lang === "zh") return counted.test(rest) ? [{ of, at: 0, end: 0 }] : [];
    const match = [...rest.matchAll(counted)].find(({ index }) => GAP.test(rest.slice(0, index)));
    return match ? [{ of, at: match.index, end: match.index + match[0].length }] : [];
  });
  // The nearest noun is what is counted; of patterns at one place the first, narrower one. "Delegation heads" are heads.
  const [first, ...more] = found.sort((a, b) => a.at - b.at);
  return (more.find((one) => first && one.at === first.end + 1) ?? first)?.of;
};

/** Stated numbers, in figures or words, that do not fit what they count. */
export const countsIn = (given: Case): Found[] => {
  const { text, lang, record, known, sentences } = given;
  const stated = recordNumbers(record);
  return numbersOf({ text, lang }).filter((one) => {
    const value = numberWords(one.text, lang);
    const sentence = sentenceAt(sentences, one.start)?.text ?? "";
    const behind = text
      .slice(one.end, one.end + (lang === "zh" ? 1 : 12))
      .split(" ")
      .slice(0, 2)
      .join(" ");
    if (known.says(`${one.text}${behind}`)) return false;
    const form = formOf(one.text, lang);
    const lower = one.text.toLowerCase();
    const isSaid = known.texts.some((word) => word.lower.includes(lower) && form.test(word.text));
    if (isSaid && known.saysNear(one.text, sentence)) return false;
    const of = nounBehind(one, given);
    if (value === 1) return false;
    if (of) return value === undefined ? !isSaid : !lengthsOf(record, of).has(value);
    if (value === 2) return false;
    return !isSaid && (value === undefined || !stated.includes(value));
  });
};
