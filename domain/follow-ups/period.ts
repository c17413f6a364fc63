import { lastDayOf } from "../events/span";

/** The periods that a report is usually made for. */
export const PERIODS = ["month", "last_month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

const pad = (n: number): string => String(n).padStart(2, "0");

/** The whole days that a period reaches over, seen from the office's day. */
export const periodDays = (period: Period, today: string): { from: string; to: string } => {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const months = (first: number, last: number, of = year) => ({
    from: `${of}-${pad(first)}-01`,
    to: lastDayOf(`${of}-${pad(last)}`),
  });
  switch (period) {
    case "month":
      return months(month, month);
    case "last_month":
      return month === 1 ? months(12, 12, year - 1) : months(month - 1, month - 1);
    case "quarter": {
      const first = month - ((month - 1) % 3);
      return months(first, first + 2);
    }
    case "year":
      return months(1, 12);
  }
};
