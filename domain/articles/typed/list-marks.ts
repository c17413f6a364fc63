import type { Lang } from "../../events/values";

/** "1.", "（1）", "①", "•": what somebody puts in front of a line of a list; "3.5 million" and "三、四年级" begin with a number. */
export const MARKS: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:(?:\d{1,2}[.)]|\(\d{1,2}\)|\([a-h]\)|[a-h]\)|[•·●■◆▪◦*–—-])[ \u00a0]+|[•●■◆▪]|[①-⑳][ ]*)(?=\S)/u,
  zh: /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）](?![号班期栋路级楼组区类中师])[、.．]?|\d{1,2}[.．、)）](?!\d)|[一二三四五六七八九十]{1,2}[、.．](?![一二三四五六七八九十])|[①-⑳](?![①-⑳号期])|[•·●■◆▪○*–-]|——?)\s*(?=\S)/u,
};

/** A text without the number or the bullet of a list in front of it. */
export const withoutListMark = (text: string, lang: Lang): string => text.replace(MARKS[lang], "");

/** Numbers of an enumeration inside of a text, by kind: "1.…；2.…", "（一）…（二）…". */
const INNER: readonly RegExp[] = [
  /(?:^|(?<=[\s；;。，,、]))\d{1,2}[.．、)）](?!\d)\s*/gu,
  /[（(]\d{1,2}[)）][、.．]?\s*/gu,
  /[（(][一二三四五六七八九十]{1,2}[)）][、.．]?\s*/gu,
  /(?:^|(?<=[\s；;。，,]))[一二三四五六七八九十][、.．](?![一二三四五六七八九十])\s*/gu,
  /[①-⑳]\s*/gu,
];
const FIRST = /^[（(]?(?:1|一|①)(?!\d)/u;

/** The parts of a text that counts them, "1. quay 2. road"; undefined where it counts none. */
export const enumerated = (text: string): string[] | undefined => {
  if (!FIRST.test(text)) return undefined;
  for (const mark of INNER) {
    const parts = text.split(mark);
    if (parts[0] === "" && parts.length > 2)
      return parts
        .slice(1)
        .map((part) => part.trim())
        .filter(Boolean);
  }
  return undefined;
};
