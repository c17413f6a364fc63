import { isCalendarDay } from "./values";

const two = (digits: string): string => digits.padStart(2, "0");

/**
 * Parses a typed day (2022-5-25, 2022/05/25, 20220525, 2022年5月25日, 2022.5, 2022) to the format of a record; undefined where
 * it is no calendar day. Nothing is inferred: a day without a year is invalid.
 */
export const typedDay = (words: string): string | undefined => {
  const text = words.trim();
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const apart =
    run ?? /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?|\s*年)?$/.exec(text);
  if (!apart?.[1]) return undefined;
  const day = [apart[1], ...(apart[2] ? [two(apart[2])] : []), ...(apart[3] ? [two(apart[3])] : [])].join(
    "-",
  );
  return isCalendarDay(day) ? day : undefined;
};
