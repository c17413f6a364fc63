import type { Composed, Line, Paragraph } from "../../compose";
import { joinedPeople } from "./people-at-acts";
import { joinedReception, welcomedOnce } from "./short-receptions";

/** A paragraph with the joined sentences, added to those before it. */
const addTo = (out: Composed[], block: Paragraph): void => {
  const lines: Line[] = [];
  let { keys } = block;
  for (const one of block.lines) {
    const apart = lines.length === 0;
    const last = apart && !block.apart ? out.at(-1) : undefined;
    const above = last?.type === "paragraph" ? last : undefined;
    const before = apart ? above?.lines.at(-1) : lines.at(-1);
    const joinable = before && !before.own && !one.own && !one.opens;
    const people = joinable ? joinedPeople(before, one, apart) : undefined;
    const greeted = joinable && !apart ? welcomedOnce(before, one) : undefined;
    if (greeted) {
      lines.splice(-1, 1, ...greeted);
      continue;
    }
    const both = people ?? (joinable ? joinedReception(before, one, apart) : undefined);
    if (!both) lines.push(one);
    else if (!above) lines[lines.length - 1] = both;
    else {
      out.pop();
      const rest = above.lines.slice(0, -1);
      const all = [...new Set([...above.keys, ...block.keys])];
      if (people) rest.push(both);
      else lines.push(both);
      if (rest.length > 0) out.push({ ...above, lines: rest, keys: people ? all : above.keys });
      if (!people) keys = all;
    }
  }
  if (lines.length > 0) out.push({ ...block, lines, keys });
};

/**
 * The blocks of a text in which a sentence that says only who was there, or who received the visitors, is a part of its
 * neighbour. Between paragraphs attendees follow what they attended, and a reception opens the paragraph of the talks.
 */
export const withMinorFactsJoined = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks)
    if (block.type === "paragraph") addTo(out, block);
    else out.push(block);
  return out;
};
