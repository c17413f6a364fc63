import { type Composed, isParagraph, type Line } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** What was decided, agreed on or promised: its months are those ahead. */
const PLAN = /\b(?:outcomes|followUps)\[/;

/** "in September 2013", "on September 12, 2018": a month with this year, which nothing but the end of a phrase follows. */
const withYear = (year: string, from: number): RegExp =>
  new RegExp(
    `(?<=\\b(?:by|in|on|until) (?:\\d{1,2} )?(?:${MONTHS.slice(from).join("|")})(?: \\d{1,2})?),? ${year}(?=[.,;]|$)`,
    "gu",
  );

/** Whether a plan of the record names a month of this year, in words or as its deadline. */
const isInPlans = ({ facts: { record } }: Discourse, year: string): boolean =>
  new RegExp(`(?:${MONTHS.join("|")})[^"]{0,8} ${year}|"${year}-`, "u").test(
    JSON.stringify([record.outcomes, record.followUps]),
  );

/** The year of an event, and which of its months begins what is ahead: "a fair in January" in October is that of the next year. */
const yearOf = (discourse: Discourse): readonly [string, number] | undefined => {
  const { start = "", end = start } = discourse.facts.record.when ?? {};
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(start) ?? [];
  return year !== undefined && end.startsWith(year) ? [year, Number(month) - 1] : undefined;
};

/** "to hold a press event in September": the year of a plan that is the event's own, once the text has stated it. */
export const withYearOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const found = yearOf(discourse);
  if (found === undefined || !isInPlans(discourse, found[0])) return [...blocks];
  const [year, month] = found;
  const dated = withYear(year, month);
  let stated = false;
  const shorter = (line: Line): Line => {
    const known = stated;
    const text = textOf(line.words);
    stated ||= text.includes(year);
    const own = line.own || /[“:]/.test(text) || !line.words.paths.some((path) => PLAN.test(path));
    if (own || !stated) return line;
    let seen = known;
    return {
      ...line,
      words: {
        ...line.words,
        pieces: line.words.pieces.map((piece) => {
          const first = !seen;
          seen ||= piece.s.includes(year);
          return first ? piece : { ...piece, s: piece.s.replace(dated, "") };
        }),
      },
    };
  };
  return blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines = block.lines.map(shorter);
    // Beside another year a month alone would be that of the other.
    const years = block.lines.flatMap(({ words }) => textOf(words).match(/\b(?:19|20)\d\d\b/g) ?? []);
    return years.some((one) => one !== year) ? block : { ...block, lines };
  });
};
