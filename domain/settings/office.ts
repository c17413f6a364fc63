import { z } from "zod";
import type { Text } from "../events/values";

/** Whether `zone` is a known IANA time zone, such as Asia/Shanghai. */
export const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

export const timeZone = z.string().refine(isTimeZone, { error: "zone_unknown" });

const optionalText = z
  .string()
  .trim()
  .max(200, { error: "name_long" })
  .optional()
  .transform((value) => value || undefined);

/** The office's name in at least one language; empty texts are removed. */
export const officeName = z
  .strictObject({ en: optionalText, zh: optionalText })
  .refine((name) => name.en !== undefined || name.zh !== undefined, { error: "name_missing" })
  .transform(({ en, zh }): Text => ({ ...(en && { en }), ...(zh && { zh }) }));

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

const dayFormat = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(timeZone, format);
  return format;
};

/** The calendar day "YYYY-MM-DD" on which `now` falls in the office's time zone. */
export const officeDay = (now: Date, zone: string): string => dayFormat(zone).format(now);
