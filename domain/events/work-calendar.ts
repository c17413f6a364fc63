import published from "chinese-days/dist/chinese-days.json";
import type { Text } from "./values";

/** A day that the work calendar of China changes: a public holiday, or a weekend day on which people work. */
interface CalendarDay {
  type: "holiday" | "working_weekend";
  /** The festival, in both languages. */
  name: Text;
}

type Days = Readonly<Record<string, string | undefined>>;
const HOLIDAYS: Days = published.holidays;
const WORKING_WEEKENDS: Days = published.workdays;

/**
 * What the work calendar published by the State Council says of a whole day; undefined for an ordinary weekday or weekend, and
 * for years that are not published yet.
 */
export const calendarDay = (day: string): CalendarDay | undefined => {
  const holiday = HOLIDAYS[day];
  const [en, zh] = (holiday ?? WORKING_WEEKENDS[day] ?? "").split(",");
  if (!en || !zh) return undefined;
  return { type: holiday === undefined ? "working_weekend" : "holiday", name: { en, zh } };
};
