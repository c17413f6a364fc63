import type { FollowUp, When } from "../../../events/shape";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isSaidAgain } from "../../reference/memory";

/** The parts of a day in their order. */
const ORDER = ["morning", "noon", "afternoon", "evening"];

/** Whether a part of a day comes before the one that the text has just reported: 当日上午 would be odd after an evening. */
const isEarlier = (reported: string | undefined, part: string | undefined): boolean => {
  const [before, now] = [ORDER.indexOf(reported?.split("/")[2] ?? ""), ORDER.indexOf(part ?? "")];
  return before >= 0 && now >= 0 && now < before;
};

const PARTS = { morning: "上午", noon: "中午", afternoon: "下午", evening: "晚", all_day: "全天" } as const;

/** 2022年5月25日, 2022年5月, 2022年: as precise as it is known; Arabic figures, the year never shortened (GB/T 15835). */
export const dayText = (day: string, year = true): string => {
  const [y = "", month, date] = day.split("-");
  const front = year || !month ? `${y}年` : "";
  return `${front}${month ? `${Number(month)}月` : ""}${date ? `${Number(date)}日` : ""}`;
};

const rangeText = (start: string, end: string, year: boolean): string => {
  const [y1, m1, d1] = start.split("-");
  const [y2, m2, d2] = end.split("-");
  if (y1 !== y2) return `${dayText(start)}至${dayText(end)}`;
  if (m1 !== m2 || !d1 || !d2) return `${dayText(start, year)}至${dayText(end, false)}`;
  return `${dayText(start, year)}至${Number(d2)}日`;
};

/** Hours at which a part of the day begins. */
const HOURS = [
  [18, "evening"],
  [13, "afternoon"],
  [12, "noon"],
  [5, "morning"],
] as const;

/** The part of the day, evening at 18:30 where the record has only the hour. */
const partOfDay = ({ part, time }: When): When["part"] => {
  if (part || !time) return part;
  const hour = Number(time.slice(0, 2));
  return HOURS.find(([from]) => hour >= from)?.[1];
};

/** A day with a part: 5月23日下午. */
const DAY_AND_PART = /^[^/]*\/\/[^/]+$/u;

/**
 * 下午, 当天上午 behind the afternoon, 当晚: the part of the day of an item; undefined where the text has just stated it. An earlier part
 * of an event of several days is of a day that is not known.
 */
const partText = (
  { memory, facts }: Discourse,
  part: NonNullable<When["part"]>,
  path: string,
): Phrase | undefined => {
  const { day } = memory;
  const dated = day !== undefined && DAY_AND_PART.test(day);
  if (dated && day.endsWith(`/${part}`)) return undefined;
  const { start, end = start, words } = facts.record.when ?? {};
  const several = end !== start || /[至到—~～-]/.test(words?.zh ?? "");
  // 日前: of an event whose day is not known a part is not said to be of the same day, nor twice.
  if (!start && !several && !/\d日/.test(`${day}${words?.zh}`)) {
    memory.day = `//${part}`;
    return plain(part === "evening" ? "当晚" : PARTS[part], [path]);
  }
  const earlier = isEarlier(dated ? day : undefined, part);
  const [on = ""] = day?.split("/") ?? [];
  if (dated) memory.day = earlier && several ? `${on}/${on}/` : `${on}//${part}`;
  if (earlier && several) return plain(PARTS[part], [path]);
  return plain(part === "evening" ? "当晚" : `${earlier ? "当天" : ""}${PARTS[part]}`, [path]);
};

/** The part of the day in words that end with it, or with the day that it belongs to: 25日下午. */
const partInWords = (words: string, part: When["part"]): string | undefined => {
  const shown = `${words}${part && /日$/.test(words) ? PARTS[part] : ""}`;
  return Object.entries(PARTS).find(([, name]) => shown.endsWith(`日${name}`))?.[0];
};

/** When something took place, at the beginning of a sentence: 5月25日上午; undefined if it is not known or already stated. */
export const whenText = (discourse: Discourse, when: When | undefined, path: string): Phrase | undefined => {
  if (!when) return undefined;
  const { memory, facts } = discourse;
  const words = facts.said(when.words, `${path}.words`);
  const exact = when.start?.length === 10;
  // 4日下午和5日上午 says more than 4日至5日.
  if (words && exact && when.end && when.end !== when.start && /^(?:\d+月)?\d+日/.test(words.text)) {
    memory.day = `${when.start}/${when.end}/`;
    return plain(words.text, [words.path, `${path}.start`, `${path}.end`]);
  }
  const spoken = words && !exact ? partInWords(words.text, when.part) : undefined;
  // 25日下午 of two items side by side.
  if (words && spoken && memory.day === `${words.text}//${spoken}`) return undefined;
  if (words && !exact && isSaidAgain(memory, words.text)) return undefined;
  if (words && !exact) {
    const start = when.start?.slice(0, 4);
    const bare =
      start !== undefined && facts.style.year && memory.year !== start && /^\d{1,2}月/.test(words.text);
    const years = new Set(words.text.match(/\d{4}(?=年)/g));
    if (bare || years.size === 1) memory.year = bare ? start : [...years][0];
    // 4月15日上午: words that end with a day do not give its part.
    const part = when.part && /日$/.test(words.text) ? PARTS[when.part] : "";
    if (spoken && !when.start) memory.day = `${words.text}//${spoken}`;
    return plain(`${bare ? `${start}年` : ""}${words.text}${part}`, [
      words.path,
      ...(bare ? [`${path}.start`] : []),
      ...(part === "" ? [] : [`${path}.part`]),
    ]);
  }
  if (!when.start) {
    // 晚 alone does not begin a sentence: 当晚.
    if (!when.part) return undefined;
    return path === "when"
      ? plain(PARTS[when.part], [`${path}.part`])
      : partText(discourse, when.part, `${path}.part`);
  }
  const within = partOfDay(when);
  const key = `${when.start}/${when.end ?? ""}/${within ?? ""}`;
  if (memory.day === key) return undefined;
  const sameDay = memory.day?.startsWith(`${when.start}//`) && !when.end && !isEarlier(memory.day, within);
  const year = facts.style.year && memory.year !== when.start.slice(0, 4);
  // After days of two months, a day has its month.
  const [since, until] = memory.day?.split("/") ?? [];
  const month =
    !year && exact && [since, until || since].every((day) => day?.startsWith(when.start?.slice(0, 8) ?? ""));
  memory.day = key;
  memory.year = when.start.slice(0, 4);
  const paths = [
    `${path}.start`,
    ...(when.end ? [`${path}.end`] : []),
    ...(within ? [`${path}.${when.part ? "part" : "time"}`] : []),
  ];
  const part = within && exact ? PARTS[within] : "";
  if (sameDay)
    return part === ""
      ? undefined
      : plain(`当${part === "全天" ? "天" : part === "晚" ? "晚" : `日${part}`}`, paths);
  if (when.end && when.end !== when.start) {
    const range = rangeText(when.start, when.end, year);
    // 20日至22日 after 18日; a range over two months names both.
    return plain(
      month && when.end.startsWith(when.start.slice(0, 8)) ? range.replace(/^\d+月/, "") : range,
      paths,
    );
  }
  if (month) return plain(`${Number(when.start.slice(8))}日${part}`, paths);
  return plain(`${dayText(when.start, year)}${part}`, paths);
};

/** 6月30日前, 9月底前, 2026年底前: the whole of a month or year is within its deadline. */
const before = (day: string, year: boolean): string =>
  `${dayText(day, year)}${day.length < 10 ? "底" : ""}前`;

const CALENDAR =
  /^(?:\d|[今明后][年天]|[本下当][年季月周]|[上下]半年|下个|第?[一二三四]季度|[一二三四五六七八九十]+月|[年月季周春夏秋冬])[^，。]*$/u;
/** 两周内, 三个月后, 30天内: a span of time from now. */
const SPAN =
  /^(?:\d+|[一两二三四五六七八九十半]+)个?(?:小时|天|日|工作日|周|星期|月|年|季度)(?:之?[内后]|以[内后])$/u;

/** 于月底前, for a time after 将 or 愿: a time of the calendar needs a preposition there, 近期 does not. */
export const timeBehind = (due: Phrase): Phrase => (CALENDAR.test(textOf(due)) ? say`于${due}` : due);

/** 尽快, 适时: how soon, which follows 将. */
const MANNER = /^(?:尽快|尽早|适时|及时|立即|马上|逐步|陆续|择期|择机|分[批期])$/u;

/** 6月底前起草章程: an act that begins with its own time of the calendar. */
const MONTH =
  /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|[底初]|[上中下]旬)?(?:之?前)?/u;

/** 将于月底前举办, 将尽快举办, 将在两周内提交, 近期将举办: a plan with its time, which follows 将 unless it is an adverb. */
export const planned = (when: Phrase, what: Phrase): Phrase => {
  const time = textOf(when);
  if (time === "" && MONTH.test(textOf(what))) return say`将于${what}`;
  if (SPAN.test(time)) return say`将在${when}${what}`;
  const adverb = time !== "" && !/^[于在]/.test(time) && !CALENDAR.test(time) && !MANNER.test(time);
  return adverb ? say`${when}将${what}` : say`将${timeBehind(when)}${what}`;
};

/** 在今年年底前组织……, 明年春季互访: words that begin with their own time. */
const TIMED =
  /^[在于]?(?:\d{4}年|\d{1,2}月|[一二三四五六七八九十]{1,2}月|[今明后]年|[本下当][年季月周]|年[内底]|[上下]半年|第?[一二三四]季度)[^，。；]{0,8}?(?:前|内|底|初|[上中下]旬|季度?|半年|期间)/u;

/** 近期, 在2024年6月30日前: a deadline before its verb; undefined if the phrase states it. */
export const dueText = (discourse: Discourse, followUp: FollowUp | undefined, said = ""): Phrase => {
  const path = `followUps[${followUp?.key}].due`;
  const words = discourse.facts.said(followUp?.due?.words, `${path}.words`);
  if (words) return said.includes(words.text) ? plain("") : plain(words.text, [words.path]);
  const on = followUp?.due?.on;
  if (on && TIMED.test(said)) return plain("", [`${path}.on`]);
  return on
    ? plain(`在${before(on, on.length < 10 || discourse.memory.year !== on.slice(0, 4))}`, [`${path}.on`])
    : plain("");
};

/** 于2024年9月14日至17日……举行, without 将. */
const HELD_ON =
  /(?<![将拟定会已])于(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?(?=[^，。；]{0,30}?(?:举行|举办|召开|开幕|启动|开馆|开业|开工)(?!了|过))/u;

/** 将于2024年9月14日举行: what the record's own words announce for a day after it was written. */
export const announced = (text: string, written: string | undefined): string => {
  const found = text.includes("于") && written !== undefined ? HELD_ON.exec(text) : null;
  if (!found || written === undefined) return text;
  const [, year = "", month = "", day] = found;
  const on = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
  if (on <= written.slice(0, on.length)) return text;
  return `${text.slice(0, found.index)}将${text.slice(found.index)}`;
};
