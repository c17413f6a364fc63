import type { Who } from "./facts";

/** People in groups of one side each, in the order in which the sides come first; nobody without a side. */
export const bySide = (whos: readonly Who[]): Who[][] => {
  const groups = new Map<string, Who[]>();
  for (const who of whos) {
    if (!who.side) return [];
    groups.set(who.side, [...(groups.get(who.side) ?? []), who]);
  }
  return [...groups.values()];
};
