import type { Lang } from "../../events/values";

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");
const HAN = "零一二三四五六七八九";

const english = (word: string): number | undefined => {
  const lower = word.toLowerCase();
  if (lower === "dozen") return 12;
  if (SMALL.includes(lower)) return SMALL.indexOf(lower);
  if (TENS.includes(lower)) return 10 * (TENS.indexOf(lower) + 3);
  const [ten = "", one = ""] = lower.split("-");
  const tens = ten === "twenty" ? 20 : TENS.includes(ten) ? 10 * (TENS.indexOf(ten) + 3) : undefined;
  const ones = SMALL.indexOf(one);
  return tens !== undefined && ones > 0 && ones < 10 ? tens + ones : undefined;
};

const chinese = (word: string): number | undefined => {
  if (word === "两") return 2;
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(word);
  if (!parts || word === "") return undefined;
  const [, tens = "", ten = "", ones = ""] = parts;
  if (!ten && tens && ones) return undefined;
  return ten
    ? 10 * (tens ? HAN.indexOf(tens) : 1) + (ones ? HAN.indexOf(ones) : 0)
    : HAN.indexOf(tens || ones);
};

/** The number that a word or figures mean: "twelve", "十二", "1,200"; undefined for any other word. */
export const numberWords = (word: string, lang: Lang): number | undefined => {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(word)) return Number(word.replace(/,/g, ""));
  return lang === "en" ? english(word) : chinese(word);
};
