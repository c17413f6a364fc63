export interface TwoLanguages {
  en?: string | undefined;
  zh?: string | undefined;
}

/** The text in the given language, else in the other, else "". */
export const inLanguage = (text: TwoLanguages | undefined, lang: "en" | "zh"): string =>
  text?.[lang]?.trim() || text?.[lang === "en" ? "zh" : "en"]?.trim() || "";
