import { formatDay } from "@/domain/events/format-day";
import type { Lang } from "@/domain/events/values";

/** A timestamp for tables, "2026-11-20 16:20", in the organization's time zone. */
export const formatTimestamp = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(moment);

/** A moment in a text, "20 November 2026, 16:20", as its days are written there, in the organization's time zone. */
export const formatMoment = (moment: Date, timeZone: string, lang: Lang): string => {
  const [day = "", time = ""] = formatTimestamp(moment, timeZone).split(" ");
  return `${formatDay(day, lang)}${lang === "en" ? "," : ""} ${time}`;
};
