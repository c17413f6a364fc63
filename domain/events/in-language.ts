import { type Lang, otherLang, type Text } from "./values";

/** The text in the given language, else in the other, else "". */
export const inLanguage = (text: Text | undefined, lang: Lang): string =>
  text?.[lang]?.trim() || text?.[otherLang(lang)]?.trim() || "";
