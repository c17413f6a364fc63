const DIGITS = "零一二三四五六七八九";

/** A small number as written in lists: 12, 十二, 两, twelve. Undefined for "several" and the like. */
export const countOf = (words: string): number | undefined => {
  const text = words.trim().replace("两", "二").replace("〇", "零");
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  if (/^[一二三四五六七八九]$/.test(text)) return DIGITS.indexOf(text);
  const at = EN_NUMBERS.indexOf(text.toLowerCase());
  return at < 0 ? undefined : at + 1;
};

const EN_NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** The alternatives of a pattern for such a number in English. */
export const EN_NUMBER_PATTERN = `(?:\\d{1,4}|${EN_NUMBERS.join("|")})`;
