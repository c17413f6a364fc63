import type { Lang } from "./events/values";

/** A label and its value, with the colon of a language. */
export const labelled = (label: string, value: string, lang: Lang): string =>
  lang === "zh" ? `${label}：${value}` : `${label}: ${value}`;

/** A text and an addition in brackets of a language. */
export const inBrackets = (text: string, addition: string, lang: Lang): string =>
  lang === "zh" ? `${text}（${addition}）` : `${text} (${addition})`;
