import { inLanguage } from "../events/in-language";
import type { DraftOrg, Lang } from "../events/values";

const LATIN_END = /[\w.)]$/;
const LATIN_START = /^\w/;

/** Joins Chinese texts, with a space next to Latin letters. */
export const joinWithSpacing = (words: readonly string[]): string =>
  words.reduce((before, next) => {
    const latin = before !== "" && (LATIN_END.test(before) || LATIN_START.test(next));
    return `${before}${latin ? " " : ""}${next}`;
  }, "");

/** An organization with its parents, in the order of the language. */
export const organizationLabel = (org: DraftOrg | undefined, lang: Lang): string => {
  if (!org) return "";
  const names = [inLanguage(org.name, lang), organizationLabel(org.parent, lang)].filter(Boolean);
  return lang === "zh" ? joinWithSpacing(names.reverse()) : names.join(", ");
};
