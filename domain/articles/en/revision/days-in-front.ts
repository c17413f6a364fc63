import { MONTH_EN } from "../../../events/month-names";
import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** "On March 5, the guests …": a sentence that begins with its day. */
const DATED = new RegExp(`^on (${MONTH_EN}) (\\d{1,2}), (?!\\d)`, "iu");
const NAMES_MONTH = new RegExp(`\\b${MONTH_EN}\\b`, "u");

/** Sentences that begin with a day, from which the text reads like a table. */
const MANY = 3;

interface Day {
  readonly month: string;
  readonly day: number;
  readonly front: string;
}

const dayOf = ({ own, words }: Line): Day | undefined => {
  const [front = "", month = "", day = ""] = own ? [] : (DATED.exec(textOf(words)) ?? []);
  return front === "" ? undefined : { month, day: Number(day), front };
};

const isDayAfter = (one: Day, before: Day | undefined): boolean =>
  before !== undefined && one.month === before.month && one.day === before.day + 1;

/** Blocks in which every other of several days in a row is "the next day": "On March 5, …. The next day, …. On March 7, …". */
export const withNextDays = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  if (lines.filter((one) => dayOf(one) !== undefined).length < MANY) return [...blocks];
  // The last day that the text has named, as long as no other has been mentioned since.
  let last: Day | undefined;
  const change = (one: Line): Line => {
    const day = dayOf(one);
    const rest = textOf(one.words).slice(day?.front.length ?? 0);
    const next = day !== undefined && isDayAfter(day, last);
    const kept = NAMES_MONTH.test(rest) ? undefined : last;
    last = day === undefined ? kept : next || NAMES_MONTH.test(rest) ? undefined : day;
    return day && next ? { ...one, words: spliced(one.words, 0, day.front.length, "the next day, ") } : one;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(change) } : block,
  );
};
