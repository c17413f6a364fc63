import { addDays, daysSinceMonday, monthAfter } from "@/domain/events/days";

/** The month that an address asks for, as "2026-11"; that of `today` where it asks for none. */
export const monthIn = (asked: string | string[] | undefined, today: string): string =>
  typeof asked === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);

/** The days of a month by whole weeks from Monday on, completed by days of the adjacent months. */
export const weeksOf = (month: string): string[][] => {
  const first = `${month}-01`;
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let week = addDays(first, -daysSinceMonday(first)); week < end; week = addDays(week, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(week, at)));
  return weeks;
};
