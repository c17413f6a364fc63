import type { Lang } from "../events/values";

// A full stop after these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|Md|Mx|St|No|Sr|Hon|Amb|Gen|Col|Rev|vs|e\.g|i\.e|\p{Lu})\.$/u;

/** Where the sentences of a line end that others follow, as offsets after their full stops and quotation marks. */
export const sentenceEnds = (line: string, lang: Lang): number[] => {
  if (lang === "zh")
    return [...line.matchAll(/[。！？]+[”」』）]*/gu)].map((match) => match.index + match[0].length);
  return [...line.matchAll(/[.!?]+["”’)]*(?=\s+["“‘(]*[\p{Lu}\d])/gu)]
    .filter((match) => !ABBREVIATION.test(line.slice(0, match.index + 1)))
    .map((match) => match.index + match[0].length);
};
