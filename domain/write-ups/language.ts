import type { Lang } from "../events/values";

/**
 * The language that a text is written in: Chinese if it has at least as many Chinese characters as words in Latin letters. An
 * English article stays English with a Chinese source line or full stop in it, a Chinese one stays Chinese with English names.
 */
export const languageOf = (text: string): Lang => {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu)?.length ?? 0;
  return characters > 0 && characters >= words ? "zh" : "en";
};
