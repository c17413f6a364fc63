import { type Composed, isParagraph, itemOf, type Line, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** 双方举行座谈会: the sentence with which talks or an event begin. */
const BEGINS = /座谈|会谈|举行|召开|举办|会见|交流/u;
/** Characters of a paragraph that begins with such a sentence. */
const MAX_CHARACTERS = 330;
/** Characters of what the other paragraph keeps. */
const MIN_CHARACTERS = 30;

const begins = (one: Line): boolean => !isSpeech(one) && BEGINS.test(textOf(one.words));

/** A text in which the sentence that opens talks after a tour begins the paragraph of what was said and done there, and does not end that of the tour. */
export const withItemsBegun = (blocks: readonly Composed[]): Composed[] => {
  const found = [...blocks];
  for (const [at, block] of found.entries()) {
    const next = found[at + 1];
    if (!isParagraph(block) || !isParagraph(next) || block.part === "lead") continue;
    const [last, first] = [block.lines.at(-1), next.lines[0]];
    const item = last && itemOf(last);
    if (!last || !first || item === undefined || item !== itemOf(first)) continue;
    const rest = block.lines.slice(0, -1);
    const alone = sizeOf(rest) >= MIN_CHARACTERS && rest.every((one) => itemOf(one) !== item);
    if (!alone || !begins(last) || sizeOf([last, ...next.lines]) > MAX_CHARACTERS) continue;
    found[at] = { ...block, lines: rest };
    found[at + 1] = { ...next, lines: [last, ...next.lines] };
  }
  return found;
};
