import type { When } from "./shape";

const pad = (n: number) => String(n).padStart(2, "0");

const lastOfMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The first calendar day of a Day: "2022-05" → "2022-05-01". Requires a valid Day. */
export const firstDayOf = (day: string): string => {
  const [year = "", month = "01", date = "01"] = day.split("-");
  return `${year}-${month}-${date}`;
};

/** The last calendar day of a Day: "2022-02" → "2022-02-28". Requires a valid Day. */
export const lastDayOf = (day: string): string => {
  const [year = "", month = "12", date] = day.split("-");
  return `${year}-${month}-${date ?? pad(lastOfMonth(Number(year), Number(month)))}`;
};

/** The calendar days of an event, for filters and order; empty without a start. */
export const spanOf = (when: When | undefined): { firstDay?: string; lastDay?: string } => {
  const day = when?.start ?? when?.end;
  if (day === undefined) return {};
  const [firstDay, lastDay] = [firstDayOf(day), lastDayOf(when?.end ?? day)];
  return { firstDay, lastDay: lastDay < firstDay ? lastDayOf(day) : lastDay };
};
