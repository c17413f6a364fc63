import type { Lang } from "../events/values";

const PLAIN = new Set(
  `a an the of and or in on at to for from by with as is are was were be been has have had will would that this these those
   it its their his her they he she which who not more than into between among all both`.split(/\s+/),
);

/** A word without the endings that a sentence gives it, so that "builds", "building" and "build" are one. */
const stem = (word: string): string => word.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/, "").slice(0, 9) || word;

const englishWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+(?:['’]s)?/gu) ?? [])
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => !PLAIN.has(word))
    .map(stem);

const pairs = (text: string): string[] => {
  const signs = [...text.replace(/[\p{P}\p{Z}]/gu, "")];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"‘’'《》]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?) /, "")
    .replace(/[.。]$/, "");

/** How much of a fact's words has to stand in a text, as a share, for the fact to count as told. */
const ENOUGH: Readonly<Record<Lang, number>> = { en: 0.7, zh: 0.6 };

/** Whether a text tells a fact, in its words or in most of them. */
export const isTold = (fact: string, text: string, lang: Lang): boolean => {
  if (bare(text).includes(bare(fact))) return true;
  const wanted = lang === "en" ? englishWords(fact) : pairs(fact);
  const there = new Set(lang === "en" ? englishWords(text) : pairs(text));
  if (wanted.length < 3) return lang === "en" && wanted.length > 0 && wanted.every((one) => there.has(one));
  return wanted.filter((one) => there.has(one)).length >= ENOUGH[lang] * wanted.length;
};
