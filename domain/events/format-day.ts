import { inLanguage } from "./in-language";
import { MONTHS_EN } from "./month-names";
import type { When } from "./shape";
import { isDayBefore } from "./span";
import type { Lang } from "./values";

interface DayParts {
  year: number;
  month?: number;
  date?: number;
}

const partsOf = (day: string): DayParts => {
  const [year, month, date] = day.split("-").map(Number);
  return { year: year ?? 0, ...(month && { month }), ...(date && { date }) };
};

/** A Day of a record as a reader of the screen says it: "25 May 2022", 2022年5月25日; as exact as it is known. */
export const formatDay = (day: string, lang: Lang): string => {
  const { year, month, date } = partsOf(day);
  if (lang === "zh") return `${year}年${month ? `${month}月` : ""}${date ? `${date}日` : ""}`;
  return [date, month && MONTHS_EN[month - 1], year].filter(Boolean).join(" ");
};

/** Two days as one span: "25–27 May 2022", "30 May – 2 June 2022"; what both share is said once. An end before the start is left out. */
export const formatDaySpan = (start: string, end: string | undefined, lang: Lang): string => {
  if (!end || end === start || isDayBefore(end, start)) return formatDay(start, lang);
  const [a, b] = [partsOf(start), partsOf(end)];
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (lang === "zh") {
    const last =
      sameMonth && b.date
        ? `${b.date}日`
        : sameYear && b.month
          ? formatDay(end, "zh").replace(/^\d+年/, "")
          : formatDay(end, "zh");
    return `${formatDay(start, "zh")}至${last}`;
  }
  if (sameMonth && a.date && b.date) return `${a.date}–${formatDay(end, "en")}`;
  if (sameYear && a.month && b.month)
    return `${formatDay(start, "en").replace(/ \d+$/, "")} – ${formatDay(end, "en")}`;
  return `${formatDay(start, "en")} – ${formatDay(end, "en")}`;
};

/** When something took place, in words of the reading language; "" where nothing is known. */
export const formatWhen = (when: When | undefined, lang: Lang): string => {
  const day = when?.start ?? when?.end;
  const clock = [when?.time, when?.endTime].filter(Boolean).join("–");
  if (!day) return clock || inLanguage(when?.words, lang);
  const days = formatDaySpan(day, when?.end, lang);
  return clock ? `${days} ${clock}` : days;
};
