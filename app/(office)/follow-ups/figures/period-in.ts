import { type FigureFilter, figureFilter, followUpFilter } from "@/domain/follow-ups/inputs";
import { PERIODS, type Period, periodDays } from "@/domain/follow-ups/period";
import type { Query } from "../../address";

const one = (query: Query, name: string): string | undefined =>
  typeof query[name] === "string" && query[name] !== "" ? query[name] : undefined;

const NARROWING = ["owed", "responsible", "unit", "partner", "force"] as const;

/** The period that an address names; "own" where it names days of its own, this month where it names none. */
export const periodIn = (query: Query): Period | "own" => {
  if (one(query, "from") && one(query, "to")) return "own";
  return PERIODS.find((period) => period === one(query, "period")) ?? "month";
};

/** What narrows the figures, from an address; what cannot be one is left out. Seen from the office's day. */
export const figuresIn = (query: Query, today: string): FigureFilter => {
  const named = periodIn(query);
  const narrowed = Object.fromEntries(
    NARROWING.flatMap((name) => {
      const parsed = followUpFilter.shape[name].safeParse(one(query, name));
      return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
    }),
  );
  const own = figureFilter.safeParse({ ...narrowed, from: one(query, "from"), to: one(query, "to") });
  if (named === "own" && own.success) return own.data;
  return { ...narrowed, ...periodDays(named === "own" ? "month" : named, today) };
};
