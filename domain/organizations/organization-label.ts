import type { DraftOrg, Lang, Text } from "../events/values";

const LATIN_END = /[\w.)]$/;
const LATIN_START = /^\w/;

const inLanguage = (text: Text | undefined, lang: Lang): string =>
  text?.[lang]?.trim() || text?.[lang === "en" ? "zh" : "en"]?.trim() || "";

/** Chinese words one after the other; where Latin letters meet them, with a space between. */
export const joinWithSpacing = (words: readonly string[]): string =>
  words.reduce((before, next) => {
    const latin = before !== "" && (LATIN_END.test(before) || LATIN_START.test(next));
    return `${before}${latin ? " " : ""}${next}`;
  }, "");

/** A body with the bodies it belongs to, as the reading language orders them. */
export const organizationLabel = (org: DraftOrg | undefined, lang: Lang): string => {
  if (!org) return "";
  const names = [inLanguage(org.name, lang), organizationLabel(org.parent, lang)].filter(Boolean);
  return lang === "zh" ? joinWithSpacing(names.reverse()) : names.join(", ");
};
