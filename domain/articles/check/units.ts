import type { Lang } from "../../events/values";
import { numberWords } from "./number-words";

const PLAIN = new Set(
  `a an the of and or in on at to for from by with as is are was were be been has have had will would that this these those
   it its their his her they he she which who whom whose not more than into between among all both also other others can
   could should may might do does did so such but if then there here up out over under about`.split(/\s+/),
);
const ENDINGS =
  /(?:isations?|izations?|ations?|ities|ments?|ional|ions?|ives?|ings?|ies|ied|ers?|ors?|ial|al|ed|es|ly|ity|s|e|y)$/;

/** A word without inflection and derivation, so that "cooperates", "cooperation" and "cooperate" are one. */
const stem = (word: string): string => {
  const cut = word.replace(ENDINGS, "");
  return (cut.length < 3 ? word : cut).slice(0, 9);
};

const englishUnits = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+(?:['’]s)?/gu) ?? [])
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => !PLAIN.has(word))
    .map((word) => `${numberWords(word, "en") ?? stem(word)}`);

// Particles and light verbs that a rewording adds or drops.
const LIGHT = /进行了?|开展了?|的|了|着|及|与|和|等|并|对|将|把|以及/gu;

const chineseUnits = (text: string): string[] => {
  const latin = (text.toLowerCase().match(/[a-z\d+]+/g) ?? []).map((word) => word);
  const runs = text.replace(LIGHT, " ").match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const signs = [...run];
    return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
  });
  return [...pairs, ...latin];
};

/** The units for comparing texts: stems of content words, or pairs of Chinese characters. */
export const unitsOf = (text: string, lang: Lang): string[] =>
  lang === "en" ? englishUnits(text) : chineseUnits(text);

/** How many of the wanted units, each counted once, are present. */
export const sharedCount = (wanted: Iterable<string>, there: ReadonlySet<string>): number =>
  [...new Set(wanted)].filter((one) => there.has(one)).length;
