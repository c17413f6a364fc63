import { type Part as DayPart, isCalendarDay } from "../../events/values";
import type { Sentence } from "../passages";
import type { FoundWhen } from "../when";

const RANGE =
  /(?:(\d{4})年)?(?:(\d{1,2})月)(?:(\d{1,2})日?)?(?:(?:至|到|—{1,2}|－|-|–|~|～)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?(?:，|,)?\s*(?:(上午|下午|晚上?|晚间|中午|午间|早上|清晨|全天))?/g;
const PARTS: Readonly<Record<string, DayPart>> = {
  上午: "morning",
  早上: "morning",
  清晨: "morning",
  中午: "noon",
  午间: "noon",
  下午: "afternoon",
  晚: "evening",
  晚上: "evening",
  晚间: "evening",
  全天: "all_day",
};
const two = (number: string): string => number.padStart(2, "0");

/** Whether words such as 8月26日 are this day of their year. */
export const isDay = (words: string, day: string): boolean => {
  const [, month, number] = /^(\d{1,2})月(\d{1,2})/.exec(words) ?? [];
  return month !== undefined && `${two(month)}-${two(number ?? "")}` === day.slice(5);
};

/** The days that a sentence names, in their order. */
export const whenIn = ({ text, start: from }: Sentence): FoundWhen[] =>
  [...text.matchAll(RANGE)].flatMap((match): FoundWhen[] => {
    const [whole, year, month = "", day, endYear, endMonth, endDay, part] = match;
    if (Number(month) > 12 || Number(month) < 1 || Number(day ?? 1) > 31) return [];
    // 10月底前, 5月份: no day on which anything was held.
    if (!day && (!year || /^(?:底|前|初|中旬|下旬|上旬|份)/.test(text.slice(match.index + whole.length))))
      return [];
    const at = from + match.index;
    const first = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日?)?/.exec(whole)?.[0] ?? whole;
    const own = { start: at, end: at + first.length };
    const startCode = year ? `${year}-${two(month)}${day ? `-${two(day)}` : ""}` : undefined;
    const lastYear = endYear ?? year;
    const endCode = endDay && lastYear ? `${lastYear}-${two(endMonth ?? month)}-${two(endDay)}` : undefined;
    // 2月31日: words alone, which somebody has to look at.
    const exists = [startCode, endCode].every((code) => code === undefined || isCalendarDay(code));
    const found: FoundWhen = { start: { ...own, ...(startCode && exists && { code: startCode }) } };
    if (startCode && endCode && exists) {
      const stated = /(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?=\D*$)/.exec(whole.slice(first.length));
      const offset = at + first.length + (stated?.index ?? 0);
      found.end = {
        start: offset,
        end: offset + (stated?.[0].length ?? 0),
        code: endCode,
      };
    } else if (endDay) found.start.end = at + whole.replace(/[，,\s]*(?:上午|下午|晚上?|中午)?$/, "").length;
    const code = part && PARTS[part];
    if (code && part) {
      const offset = at + whole.lastIndexOf(part);
      found.part = { start: offset, end: offset + part.length, code };
    }
    return [found];
  });
