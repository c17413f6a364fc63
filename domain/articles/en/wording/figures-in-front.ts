import type { Rewording } from "../../rewording";

const ONES = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  ),
  ..."sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "thirty-two": a number under a hundred in words. */
const inWords = (n: number): string => {
  const small = ONES[n];
  if (small) return small;
  const [ten = "", one] = [TENS[Math.floor(n / 10)], n % 10];
  return one === 0 ? ten : `${ten}-${ONES[one] ?? ""}`;
};

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** A number of people or things, and no day or year, at the beginning of a sentence. */
const FIGURES = new RegExp(
  `^(\\d{1,2}|\\d{1,3}(?:,\\d{3})+|\\d{3}) (?!(?:${MONTHS}|percent|per cent)\\b)(?=\\p{L}+(?: \\p{L}|$))`,
  "u",
);

/** "thirty officers received diplomas", "a total of 147 books": no sentence begins with figures. */
export const figuresInFront: Rewording = (text) => {
  const [, digits = ""] = FIGURES.exec(text) ?? [];
  if (digits === "") return undefined;
  const n = Number(digits.replace(/,/g, ""));
  return [{ from: 0, to: digits.length, text: n < 100 ? inWords(n) : `a total of ${digits}` }];
};

/** "100 participants took part": those who took part are people before that. */
export const peopleTookPart: Rewording = (text) => {
  const found =
    /^((?:a total of |more than |over |about |around |nearly |almost |some )?[\d,]+ )participants (?=(?:took part|attended)\b)/.exec(
      text,
    );
  const from = found?.[1]?.length ?? 0;
  return found ? [{ from, to: from + "participants".length, text: "people" }] : undefined;
};
