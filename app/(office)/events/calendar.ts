import { addDays, daysSinceMonday, monthAfter } from "@/domain/events/days";
import { isCalendarDay } from "@/domain/events/values";

/** The month that an address asks for, as "2026-11"; that of `today` where it asks for none. */
export const monthIn = (asked: string | string[] | undefined, today: string): string =>
  typeof asked === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);

/** The Monday of the week that an address asks for by any of its days; that of `today` where it asks for none. */
export const weekIn = (asked: string | string[] | undefined, today: string): string => {
  const day = typeof asked === "string" && asked.length === 10 && isCalendarDay(asked) ? asked : today;
  return addDays(day, -daysSinceMonday(day));
};

/** The seven days from a Monday on. */
export const weekFrom = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, at) => addDays(monday, at));

/** The days of a month by whole weeks from Monday on, completed by days of the adjacent months. */
export const weeksOf = (month: string): string[][] => {
  const first = `${month}-01`;
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let week = addDays(first, -daysSinceMonday(first)); week < end; week = addDays(week, 7))
    weeks.push(weekFrom(week));
  return weeks;
};
