import type { Lang } from "../events/values";
import { placeholdersIn } from "../wording/mask";

type PlaceholderName =
  | "person"
  | "title"
  | "name"
  | "month"
  | "day"
  | "year"
  | "date"
  | "number"
  | "quotation";

const OF_KIND: Readonly<Record<string, PlaceholderName>> = {
  P: "person",
  T: "title",
  O: "name",
  D: "date",
  N: "number",
  Q: "quotation",
};

const ENGLISH_DAY = /(?<month>\[D\d+\]) (?<day>\[N\d+\])|(?<day2>\[N\d+\]) (?<month2>\[D\d+\])/;

/** What the placeholders of a rule denote; a name that two placeholders have is counted. */
export const placeholderNames = (
  before: string,
  lang: Lang,
): Map<string, { name: PlaceholderName; count?: number }> => {
  const found = lang === "en" ? ENGLISH_DAY.exec(before)?.groups : undefined;
  const [month, day] = [found?.month ?? found?.month2, found?.day ?? found?.day2];
  const nameOf = (placeholder: string): PlaceholderName => {
    if (placeholder === month) return "month";
    if (placeholder === day) return "day";
    if (month && placeholder.startsWith("[D")) return "year";
    // In Chinese the words 年, 月, 日 say what a number is.
    if (lang === "zh" && placeholder.startsWith("[D") && before.includes(`${placeholder}年`)) return "year";
    return OF_KIND[placeholder.charAt(1)] ?? "name";
  };
  const placeholders = [...new Set(placeholdersIn(before))];
  const names = placeholders.map(nameOf);
  return new Map(
    placeholders.map((placeholder, at) => {
      const name = names[at] ?? "name";
      const isAlone = names.filter((other) => other === name).length === 1;
      const count = names.slice(0, at + 1).filter((other) => other === name).length;
      return [placeholder, isAlone ? { name } : { name, count }];
    }),
  );
};

/** A wording of a rule in parts: words, and placeholders in brackets. */
export const wordingParts = (words: string): string[] =>
  words.split(/(\[[PTODNQ]\d{1,4}\])/).filter((part) => part !== "");
