import { daysBetween } from "../../../events/days";
import { MONTH_EN, MONTHS_EN } from "../../../events/month-names";
import type { DraftRecord, FollowUp, When } from "../../../events/shape";
import { isAnnounced } from "../../../follow-ups/announced";
import { originOf } from "../../content/follow-ups";
import { OPEN, type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isSaidAgain, type Memory } from "../../reference/memory";

interface Parts {
  year: string;
  month?: string | undefined;
  date?: number | undefined;
}
const parts = (day: string): Parts => {
  const [year = "", month, date] = day.split("-");
  return { year, month: month && MONTHS_EN[Number(month) - 1], date: date ? Number(date) : undefined };
};

/** A day as precisely as it is known: "August 26, 2023", "26 August 2023", "August 2023", "2023". */
export const dayText = (day: string, form: "mdy" | "dmy", year = true): string => {
  const { year: y, month, date } = parts(day);
  if (!month) return y;
  if (!date) return `${month} ${y}`;
  if (form === "dmy") return `${date} ${month}${year ? ` ${y}` : ""}`;
  return `${month} ${date}${year ? `, ${y}${OPEN}` : ""}`;
};

const isNextDay = (start: string, end: string): boolean =>
  start.length === 10 && end.length === 10 && daysBetween(start, end) === 1;

/** "from May 7 to 9, 2012", "on May 7 and 8, 2012", "from April 30 to May 2, 2012". */
const rangeText = (start: string, end: string, form: "mdy" | "dmy", year: boolean): string => {
  const [a, b] = [parts(start), parts(end)];
  if (a.year !== b.year || !a.month || !b.month || !a.date || !b.date)
    return `from ${dayText(start, form)} to ${dayText(end, form)}`;
  const tail = form === "dmy" ? (year ? ` ${b.year}` : "") : year ? `, ${b.year}${OPEN}` : "";
  const [before, between] = isNextDay(start, end) ? ["on", "and"] : ["from", "to"];
  if (a.month !== b.month)
    return form === "dmy"
      ? `${before} ${a.date} ${a.month} ${between} ${b.date} ${b.month}${tail}`
      : `${before} ${a.month} ${a.date} ${between} ${b.month} ${b.date}${tail}`;
  return form === "dmy"
    ? `${before} ${a.date} ${between} ${b.date} ${b.month}${tail}`
    : `${before} ${a.month} ${a.date} ${between} ${b.date}${tail}`;
};

/** A whole day is only its date: "throughout March 5" would mean without a pause. */
const PARTS = {
  morning: "on the morning of",
  noon: "at noon on",
  afternoon: "on the afternoon of",
  evening: "on the evening of",
  all_day: "on",
};
const THAT_DAY = {
  morning: "that morning",
  noon: "at noon",
  afternoon: "that afternoon",
  evening: "that evening",
  all_day: "all day",
};
const NO_DAY = {
  morning: "in the morning",
  noon: "at noon",
  afternoon: "in the afternoon",
  evening: "in the evening",
  all_day: "all day",
};

/** "one afternoon": behind the days of a whole event, the part of a day that the record does not name. */
const partOfSomeDay = ({ facts, memory }: Discourse, part: keyof typeof NO_DAY): string => {
  const { start, end = start } = facts.record.when ?? {};
  const days = memory.day?.split("/")[1] ?? "";
  const unclear = start !== end && days !== "" && !memory.marks.has("one of the days");
  if (!unclear || !/^(?:morning|afternoon|evening)$/.test(part)) return NO_DAY[part];
  memory.marks.add("one of the days");
  return `one ${part}`;
};

const again = (memory: Memory, day: string): boolean => memory.year === day.slice(0, 4);

/** "in late October 2024": words for a day never replace its year. */
const withYear = (discourse: Discourse, words: string, start: string | undefined): string => {
  const year = start?.slice(0, 4);
  if (!year || !discourse.facts.style.year || /\d{4}/.test(words) || again(discourse.memory, year))
    return words;
  discourse.memory.year = year;
  const month = new RegExp(`\\b${MONTH_EN}$`).test(words);
  if (month) return `${words} ${year}`;
  // "over a weekend in 2019": only the year of the day is known.
  return start?.length === 4 && UNDATED.test(words) ? `${words} in ${year}` : words;
};

/** Words that do not state the year. */
const UNDATED =
  /\b(?:an?|one|two|three|several|some) (?:\p{Ll}+ )?(?:weekends?|weeks?|days?|evenings?|mornings?|afternoons?)$/u;

const DATE = new RegExp(`^on (${MONTH_EN} \\d{1,2}|\\d{1,2} ${MONTH_EN})$`);
const WEEKDAY = /^on \p{Lu}\p{Ll}+day(?=$| \()/u;

/** "on the afternoon of June 8", "on Thursday afternoon": the part of a day that is given in words. */
const withPart = (words: string, part: When["part"]): string => {
  if (part === undefined || part === "all_day") return words;
  if (part !== "noon" && WEEKDAY.test(words)) return words.replace(WEEKDAY, `$& ${part}`);
  return words.replace(DATE, `${PARTS[part]} $1`);
};

/** Words for a time on a day that the text has stated. */
const OF_THAT_DAY =
  /^(?:(?:later|earlier) (?:that|the same|in the|on the same) (?:same )?(?:day|morning|afternoon|evening)|(?:at|around|before|after) (?:noon|midday|lunch(?:time)?|midnight)|in the (?:late|early) (?:morning|afternoon|evening)|(?:early|late) (?:that|in the) (?:morning|afternoon|evening)|(?:that|the same) (?:morning|afternoon|evening|night|day))$/u;

/** "later that day": the time of an item on the day that the text is at, said once. */
const ofThatDay = (
  memory: Memory,
  words: Said,
  start: string,
  paths: readonly string[],
): Phrase | undefined => {
  memory.day = `${start}//`;
  const mark = `${start} ${words.text}`;
  if (memory.marks.has(mark)) return undefined;
  memory.marks.add(mark);
  return plain(words.text, [words.path, ...paths]);
};

/**
 * When something took place, as an adverbial in lower case ("on the morning of May 25, 2022"); undefined if it is not known or
 * already stated.
 */
export const whenText = (discourse: Discourse, when: When | undefined, path: string): Phrase | undefined => {
  if (!when) return undefined;
  const { memory, facts } = discourse;
  const { date: form } = facts.style;
  const words = facts.said(when.words, `${path}.words`);
  const exact = when.start !== undefined && when.start.length === 10;
  if (words && !exact && isSaidAgain(memory, words.text)) return undefined;
  if (words && !exact) {
    const own = withPart(words.text, when.part);
    return plain(withYear(discourse, own, when.start), [
      words.path,
      ...(when.start ? [`${path}.start`] : []),
      ...(own === words.text ? [] : [`${path}.part`]),
    ]);
  }
  if (!when.start) {
    return when.part && path !== "when"
      ? plain(partOfSomeDay(discourse, when.part), [`${path}.part`])
      : undefined;
  }
  const paths = [`${path}.start`];
  if (words && path !== "when" && OF_THAT_DAY.test(words.text) && memory.day?.startsWith(when.start))
    return ofThatDay(memory, words, when.start, paths);
  const key = `${when.start}/${when.end ?? ""}/${when.part ?? ""}`;
  if (memory.day === key) return undefined;
  const knownDay = (memory.day?.startsWith(`${when.start}//`) ?? false) && !when.end;
  const year = facts.style.year && !again(memory, when.start);
  memory.day = key;
  memory.year = when.start.slice(0, 4);
  if (knownDay) return when.part ? plain(THAT_DAY[when.part], [...paths, `${path}.part`]) : undefined;
  // "from August to August 31": a month whose last day alone is known.
  if (when.end && when.start.length < 10 && when.end.startsWith(when.start) && when.end !== when.start)
    return plain(`until ${dayText(when.end, form, year)}`, [...paths, `${path}.end`]);
  if (when.end && when.end !== when.start)
    return plain(rangeText(when.start, when.end, form, year), [...paths, `${path}.end`]);
  if (when.end) paths.push(`${path}.end`);
  const text = dayText(when.start, form, year);
  if (when.part && exact) return plain(`${PARTS[when.part]} ${text}`, [...paths, `${path}.part`]);
  return plain(`${exact ? "on" : "in"} ${text}`, paths);
};

/** "meet Lee, President of the Chamber": an apposition at the end, which needs a closing comma. */
const ENDS_IN_TITLE = /, (?:\p{Lu}[\p{L}-]* ){1,4}of (?!.* and )[^,;]+$/u;

/** What has to be done before the end of a day. */
const DEADLINE =
  /^(?:submit|send|pay|complete|finish|finali[sz]e|provide|deliver|reply|respond|decide|apply|register|draw up|draft|prepare|be \p{Ll}+ed\b)/u;

/** "mark the anniversary", "hold a fair": what takes place on a day or in a month, rather than before its end. */
const TAKES_PLACE =
  /^(?:jointly |together |again |first )?(?:celebrate|commemorate|mark|observe|hold|host|organi[sz]e|stage|visit|call on|pay (?:an? |their )?(?:\p{Ll}+ )?(?:visit|call)s? (?:to|on)|attend|meet|take (?:part|place)|participate|travel|come|go|tour|welcome|receive|perform|compete|exhibit)\b/u;

/** Whether a day is one of the event or its items, or the one after it: that of its programme, not a deadline. */
const isOfProgramme = ({ facts }: Discourse, on: string): boolean => {
  const { start, end = start } = facts.record.when ?? {};
  if (on.length < 10) return false;
  const within = start?.length === 10 && end !== undefined && start <= on && on <= end;
  const ofItem = (facts.record.agenda ?? []).some(({ when }) => when?.start === on);
  return within || ofItem || (end?.length === 10 && isNextDay(end, on));
};

/** Whether a deadline is the last day of a year. */
export const isYearsEnd = (on: string): boolean => on.endsWith("-12-31");

/** "the end of the year" of the event, "the end of 2025". */
export const yearsEnd = ({ when }: DraftRecord, on: string): string => {
  const year = on.slice(0, 4);
  return `the end of ${when?.start?.startsWith(year) ? "the year" : year}`;
};

/**
 * "in the near future", "by June 30, 2024", "by the end of June 2024": a deadline after its verb phrase; undefined if the
 * phrase states it.
 */
export const dueText = (discourse: Discourse, followUp: FollowUp | undefined, said = ""): Phrase => {
  const path = `followUps[${followUp?.key}].due`;
  const words = discourse.facts.said(followUp?.due?.words, `${path}.words`);
  const comma = ENDS_IN_TITLE.test(said) ? "," : "";
  if (words) return said.includes(words.text) ? plain("") : plain(`${comma} ${words.text}`, [words.path]);
  const on = followUp?.due?.on;
  const programmed = on !== undefined && isOfProgramme(discourse, on) && !DEADLINE.test(said);
  if (on && (programmed || TAKES_PLACE.test(said)))
    return plain(`${comma} ${on.length === 10 ? "on" : "in"} ${dayOfDue(discourse, on)}`, [`${path}.on`]);
  if (on && isYearsEnd(on))
    return plain(`${comma} by ${yearsEnd(discourse.facts.record, on)}`, [`${path}.on`]);
  return on
    ? plain(`${comma} by ${on.length < 10 ? "the end of " : ""}${dayText(on, discourse.facts.style.date)}`, [
        `${path}.on`,
      ])
    : plain("");
};

/** "September 26" of a visit whose days the first sentence states with their year. */
const dayOfDue = ({ facts, memory }: Discourse, on: string): string => {
  const { start = "", end } = facts.record.when ?? {};
  const within = end !== undefined && start <= on && on <= end && memory.year === on.slice(0, 4);
  return dayText(on, facts.style.date, facts.style.year && !within);
};

/** A time in a point, beside which another would contradict it or say it again. */
const HAS_TIME =
  /\b(?:(?:19|20)\d\d|before|until|next|this (?:year|month|week)|soon|annual\p{L}*|every|each|(?:in|on|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:spring|summer|autumn|winter|week|month|year))\b/u;
/** A plan that a point denies. */
const DENIED = /\b(?:not|never|cannot|no longer|refused?|declined?)\b/u;
const MIN_WORDS = 5;
const VAGUE_TIME = /^in (?:the )?(?:near )?future$/;

/**
 * Whether a point states a plan with more words behind it, or with another one among them: "train pilots at the docks of Reedham" for
 * "train pilots", "hold the second meeting in Reed" for "hold the next meeting in Reed".
 */
const isSamePlan = (plan: string, said: string): boolean => {
  if (plan === said) return true;
  if (DENIED.test(said) && !DENIED.test(plan)) return false;
  if (plan !== "" && said.startsWith(`${plan} `))
    return !/,| and /.test(said.slice(plan.length)) && !HAS_TIME.test(said);
  if (plan !== "" && said.endsWith(` ${plan}`))
    return !/,| and /.test(said.slice(0, -plan.length)) && !HAS_TIME.test(said);
  const [planned, words] = [plan.split(" "), said.split(" ")];
  if (planned.length !== words.length || words.length < MIN_WORDS) return false;
  const others: string[] = [];
  for (const [at, word] of words.entries()) if (word !== planned[at]) others.push(word);
  return others.length === 1 && !HAS_TIME.test(said.replace(others[0] ?? "", ""));
};

/** The follow-up with a deadline that has the words of a point or a scope item. */
export const dueAt = (
  discourse: Discourse,
  said: string | undefined,
  is: (from: NonNullable<FollowUp["from"]>) => boolean,
): FollowUp | undefined =>
  (discourse.facts.record.followUps ?? []).find((one) => {
    const plan = one.text?.en?.trim() ?? "";
    const text = said ?? "";
    // Texts that share neither their beginning nor their end are different plans.
    if (one.due === undefined || (plan.slice(0, 3) !== text.slice(0, 3) && plan.slice(-3) !== text.slice(-3)))
      return false;
    if (!isAnnounced(one) || !isSamePlan(plan, text)) return false;
    // "was ready to help in the future" says no more than "was ready to help".
    if (plan !== said && VAGUE_TIME.test(one.due.words?.en ?? "")) return false;
    const from = originOf(discourse.facts.record, one);
    return from !== undefined && is(from);
  });

/** Whether a day is before the event. */
export const isBeforeEvent = ({ facts }: Discourse, day: string | undefined): boolean => {
  const { start } = facts.record.when ?? {};
  return day !== undefined && start !== undefined && day < start.slice(0, day.length);
};
