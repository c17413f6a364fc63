import { MONTH_EN } from "../../../events/month-names";
import { allLines, type Composed, itemOf, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

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

/** The items of the programme without a day, behind which "the next day" could be that after theirs. */
const undatedItems = ({ content }: Discourse): ReadonlySet<string> =>
  new Set(content.scenes.filter(({ item }) => item.when === undefined).map(({ path }) => path));

/** Blocks in which every other of several days in a row is "the next day": "On March 5, …. The next day, …. On March 7, …". */
export const withNextDays = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lines = allLines(blocks);
  if (lines.filter((one) => dayOf(one) !== undefined).length < MANY) return [...blocks];
  // The last day that the text has named, as long as no other has been mentioned since.
  let last: Day | undefined;
  const undated = undatedItems(discourse);
  const change = (one: Line): Line => {
    if (undated.has(itemOf(one) ?? "")) last = undefined;
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
