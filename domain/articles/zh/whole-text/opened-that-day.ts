import { type Composed, isParagraph } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { dayText } from "../words/dates";

/** 由甲主办、乙承办的某展览会开幕. */
const OPENED = /^由[^，。；]{2,60}(?:主办|承办)的[^，。；]{4,60}(?:开幕|开班|开营|开赛|开学)(?=$|，)/u;

/** The blocks of a text in which an exhibition that opened on the day of the first sentence is reported with that day. */
export const withOpeningsThatDay = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const { when } = facts.record;
  const day = when?.start?.length === 10 && (when.end ?? when.start) === when.start ? when.start : undefined;
  const lead = blocks.find(isParagraph);
  const dated = day !== undefined && lead && textOf(lead.lines[0]?.words ?? say``).startsWith(dayText(day));
  if (!dated) return [...blocks];
  return blocks.map((block) => {
    const [first, ...rest] = isParagraph(block) && block !== lead ? block.lines : [];
    if (!isParagraph(block) || !first || first.own || !OPENED.test(textOf(first.words))) return block;
    return { ...block, lines: [{ ...first, words: say`当天，${first.words}` }, ...rest] };
  });
};
