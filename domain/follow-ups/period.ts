import { monthAfter } from "../events/days";
import { lastDayOf } from "../events/span";

/** The periods that a report is usually made for. */
export const PERIODS = ["month", "last_month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** The whole days that a period reaches over, seen from the office's day. */
export const periodDays = (period: Period, today: string): { from: string; to: string } => {
  const months = (first: string, last = first) => ({ from: `${first}-01`, to: lastDayOf(last) });
  switch (period) {
    case "month":
      return months(monthAfter(today, 0));
    case "last_month":
      return months(monthAfter(today, -1));
    case "quarter": {
      const first = monthAfter(today, -((Number(today.slice(5, 7)) - 1) % 3));
      return months(first, monthAfter(first, 2));
    }
    case "year": {
      const year = today.slice(0, 4);
      return months(`${year}-01`, `${year}-12`);
    }
  }
};
