import { isCalendarDay } from "./values";

const two = (digits: string): string => digits.padStart(2, "0");

/** A day without its year, or of the month alone: 12月21日, 12-21, 21日. */
const WITHOUT_YEAR = /^(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*日?$/;

/** The day of these words in the year of another day, and in its month where they have none; after November, January and February are of the next year. */
const dayFrom = (text: string, from: string): string | undefined => {
  const [, ownMonth, date] = WITHOUT_YEAR.exec(text) ?? [];
  const [year = "", month] = from.split("-");
  if (!date || (!ownMonth && !(month && text.endsWith("日")))) return undefined;
  const isNextYear = Number(month) >= 11 && Number(ownMonth ?? month) <= 2;
  const day = `${Number(year) + (isNextYear ? 1 : 0)}-${two(ownMonth ?? month ?? "")}-${two(date)}`;
  return isCalendarDay(day) ? day : undefined;
};

/**
 * Parses a typed day (2022-5-25, 2022/05/25, 20220525, 2022年5月25日, 2022.5, 2022) to the format of a record; undefined where
 * it is no calendar day. A day without a year (12月21日, 12-21, 21日) is invalid unless it is known which day it follows.
 *
 * @param from the day that it follows, such as the start of what it ends
 */
export const typedDay = (words: string, from?: string): string | undefined => {
  const text = words.trim();
  if (from !== undefined && WITHOUT_YEAR.test(text)) return dayFrom(text, from);
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const apart =
    run ?? /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?|\s*年)?$/.exec(text);
  if (!apart?.[1]) return undefined;
  const day = [apart[1], ...(apart[2] ? [two(apart[2])] : []), ...(apart[3] ? [two(apart[3])] : [])].join(
    "-",
  );
  return isCalendarDay(day) ? day : undefined;
};
