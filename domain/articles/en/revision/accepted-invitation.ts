import type { Composed, Line } from "../../compose";
import { textOf } from "../../phrase";

const ACCEPTED =
  /^[^,;“]{2,60} (?:gladly |happily |readily )?accepted (?:the|his|her|this) invitation\b[^,;]*$/;
const INVITED = /\b(?:invited|extended an invitation)\b/;

/** Number of sentences that may come between an invitation and its acceptance. */
const MAX_BETWEEN = 4;

/** "Lee invited Ray to the lake. Ray accepted the invitation.": the acceptance directly follows the invitation. */
export const withAcceptances = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const moved = new Map<Line, Line>();
  lines.forEach((one, at) => {
    if (!ACCEPTED.test(textOf(one.words))) return;
    const before = lines
      .slice(Math.max(0, at - 1 - MAX_BETWEEN), at)
      .findLast(({ words }) => INVITED.test(textOf(words)));
    if (before && before !== lines[at - 1] && !moved.has(before)) moved.set(before, one);
  });
  if (moved.size === 0) return [...blocks];
  const gone = new Set(moved.values());
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const ordered = block.lines
      .filter((one) => !gone.has(one))
      .flatMap((one) => {
        const answer = moved.get(one);
        return answer ? [one, answer] : [one];
      });
    return ordered.length > 0 ? [{ ...block, lines: ordered }] : [];
  });
};
