import type { Who } from "./facts";

/** People in groups by side, in the order in which the sides first occur; people without a side are left out. */
export const bySide = (whos: readonly Who[]): Who[][] => {
  const groups = new Map<string, Who[]>();
  for (const who of whos) {
    if (!who.side) return [];
    groups.set(who.side, [...(groups.get(who.side) ?? []), who]);
  }
  return [...groups.values()];
};
