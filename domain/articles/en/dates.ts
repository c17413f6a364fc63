import type { FollowUp, When } from "../../events/shape";
import type { Memory } from "../memory";
import { OPEN, type Phrase, plain } from "../phrase";
import type { Tell } from "../tell";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Parts {
  year: string;
  month?: string | undefined;
  date?: number | undefined;
}
const parts = (day: string): Parts => {
  const [year = "", month, date] = day.split("-");
  return { year, month: month && MONTHS[Number(month) - 1], date: date ? Number(date) : undefined };
};

/** A day as exact as it is known: "August 26, 2023", "26 August 2023", "August 2023", "2023". */
export const dayText = (day: string, form: "mdy" | "dmy", year = true): string => {
  const { year: y, month, date } = parts(day);
  if (!month) return y;
  if (!date) return `${month} ${y}`;
  if (form === "dmy") return `${date} ${month}${year ? ` ${y}` : ""}`;
  return `${month} ${date}${year ? `, ${y}${OPEN}` : ""}`;
};

const rangeText = (start: string, end: string, form: "mdy" | "dmy", year: boolean): string => {
  const [a, b] = [parts(start), parts(end)];
  if (a.year !== b.year || !a.month || !b.month || !a.date || !b.date)
    return `from ${dayText(start, form)} to ${dayText(end, form)}`;
  const tail = form === "dmy" ? (year ? ` ${b.year}` : "") : year ? `, ${b.year}${OPEN}` : "";
  if (a.month !== b.month)
    return form === "dmy"
      ? `from ${a.date} ${a.month} to ${b.date} ${b.month}${tail}`
      : `from ${a.month} ${a.date} to ${b.month} ${b.date}${tail}`;
  return form === "dmy"
    ? `from ${a.date} to ${b.date} ${b.month}${tail}`
    : `from ${a.month} ${a.date} to ${b.date}${tail}`;
};

const PARTS = {
  morning: "on the morning of",
  noon: "at noon on",
  afternoon: "on the afternoon of",
  evening: "on the evening of",
  all_day: "throughout",
};

const again = (memory: Memory, day: string): boolean => memory.year === day.slice(0, 4);

/** "in late October 2024": words for a day never take the place of its year. */
const withYear = (tell: Tell, words: string, start: string | undefined): string => {
  const year = start?.slice(0, 4);
  if (!year || !tell.facts.style.year || /\d{4}/.test(words) || again(tell.memory, year)) return words;
  tell.memory.year = year;
  const month = new RegExp(`\\b(?:${MONTHS.join("|")})$`).test(words);
  return month ? `${words} ${year}` : words;
};

/** When something took place, as an adverbial in lower case ("on the morning of May 25, 2022"); nothing where it is not known or told already. */
export const whenText = (tell: Tell, when: When | undefined, path: string): Phrase | undefined => {
  if (!when) return undefined;
  const { memory, facts } = tell;
  const { date: form } = facts.style;
  const words = facts.said(when.words, `${path}.words`);
  const exact = when.start !== undefined && when.start.length === 10;
  if (words && !exact)
    return plain(withYear(tell, words.text, when.start), [
      words.path,
      ...(when.start ? [`${path}.start`] : []),
    ]);
  if (!when.start) return words ? plain(words.text, [words.path]) : undefined;
  const paths = [`${path}.start`];
  const key = `${when.start}/${when.end ?? ""}/${when.part ?? ""}`;
  if (memory.day === key) return undefined;
  const knownDay = memory.day?.startsWith(`${when.start}//`) && !when.end;
  const inYear = again(memory, when.start);
  const year = facts.style.year && !inYear;
  memory.day = key;
  memory.year = when.start.slice(0, 4);
  if (knownDay && when.part) {
    const told = {
      morning: "that morning",
      noon: "at noon",
      afternoon: "that afternoon",
      evening: "that evening",
      all_day: "all day",
    };
    return plain(told[when.part], [...paths, `${path}.part`]);
  }
  if (knownDay) return undefined;
  if (when.end && when.end !== when.start)
    return plain(rangeText(when.start, when.end, form, year), [...paths, `${path}.end`]);
  if (when.end) paths.push(`${path}.end`);
  const text = dayText(when.start, form, year);
  if (when.part && exact) return plain(`${PARTS[when.part]} ${text}`, [...paths, `${path}.part`]);
  return plain(`${exact ? "on" : "in"} ${text}`, paths);
};

/** "in the near future", "by June 30, 2024": a deadline behind its verb phrase; nothing where the phrase says it. */
export const dueText = (tell: Tell, followUp: FollowUp | undefined, said = ""): Phrase => {
  const path = `followUps[${followUp?.key}].due`;
  const words = tell.facts.said(followUp?.due?.words, `${path}.words`);
  if (words) return said.includes(words.text) ? plain("") : plain(` ${words.text}`, [words.path]);
  const on = followUp?.due?.on;
  return on ? plain(` by ${dayText(on, tell.facts.style.date)}`, [`${path}.on`]) : plain("");
};
