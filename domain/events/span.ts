import { daysInMonth } from "./days";
import type { When } from "./shape";

/** The first calendar day of a Day: "2022-05" → "2022-05-01". Requires a valid Day. */
export const firstDayOf = (day: string): string => {
  const [year = "", month = "01", date = "01"] = day.split("-");
  return `${year}-${month}-${date}`;
};

/** The last calendar day of a Day: "2022-02" → "2022-02-28". Requires a valid Day. */
export const lastDayOf = (day: string): string => {
  const [year = "", month = "12", date] = day.split("-");
  return `${year}-${month}-${date ?? daysInMonth(Number(year), Number(month))}`;
};

/**
 * Whether a day is entirely before another. A less precise day is a span: "2022-05" is not before "2022-05-25", for it may
 * mean the 31st.
 */
export const isDayBefore = (day: string, other: string): boolean => {
  const exact = Math.min(day.length, other.length);
  return day.slice(0, exact) < other.slice(0, exact);
};

/** The calendar days of an event, for filters and order; empty without a start. */
export const spanOf = (when: When | undefined): { firstDay?: string; lastDay?: string } => {
  const day = when?.start ?? when?.end;
  if (day === undefined) return {};
  const [firstDay, lastDay] = [firstDayOf(day), lastDayOf(when?.end ?? day)];
  return { firstDay, lastDay: lastDay < firstDay ? lastDayOf(day) : lastDay };
};
