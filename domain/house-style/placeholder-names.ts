import type { Lang } from "../events/values";
import { slotsIn } from "./masked-text";

type SlotName = "person" | "title" | "name" | "month" | "day" | "year" | "date" | "number" | "quotation";

const OF_KIND: Readonly<Record<string, SlotName>> = {
  P: "person",
  T: "title",
  O: "name",
  D: "date",
  N: "number",
  Q: "quotation",
};

const ENGLISH_DAY = /(?<month>\[D\d+\]) (?<day>\[N\d+\])|(?<day2>\[N\d+\]) (?<month2>\[D\d+\])/;

/** What the slots of a rule stand for; a name that two slots have is counted. */
export const slotNames = (before: string, lang: Lang): Map<string, { name: SlotName; count?: number }> => {
  const found = lang === "en" ? ENGLISH_DAY.exec(before)?.groups : undefined;
  const [month, day] = [found?.month ?? found?.month2, found?.day ?? found?.day2];
  const nameOf = (slot: string): SlotName => {
    if (slot === month) return "month";
    if (slot === day) return "day";
    if (month && slot.startsWith("[D")) return "year";
    // In Chinese the words 年, 月, 日 say what a number is.
    if (lang === "zh" && slot.startsWith("[D") && before.includes(`${slot}年`)) return "year";
    return OF_KIND[slot.charAt(1)] ?? "name";
  };
  const slots = [...new Set(slotsIn(before))];
  const names = slots.map(nameOf);
  return new Map(
    slots.map((slot, at) => {
      const name = names[at] ?? "name";
      const isAlone = names.filter((other) => other === name).length === 1;
      const count = names.slice(0, at + 1).filter((other) => other === name).length;
      return [slot, isAlone ? { name } : { name, count }];
    }),
  );
};

/** A wording of a rule in parts: words, and slots in brackets. */
export const wordingParts = (words: string): string[] =>
  words.split(/(\[[PTODNQ]\d{1,4}\])/).filter((part) => part !== "");
