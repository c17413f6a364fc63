import type { PersonRead } from "./people";

const nameOf = ({ names }: PersonRead): string => names.map(({ text }) => text).join("/");

/**
 * Which of these people are named again, as those in whose place others come: the earlier of the two, whose posts the later one
 * takes. `replaced`: whether somebody else comes in the place of each of them.
 */
export const namedAgain = (
  people: readonly PersonRead[],
  replaced: readonly boolean[],
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [at, person] of people.entries()) {
    if (!replaced[at] || nameOf(person) === "") continue;
    const before = people.findLastIndex((other, n) => n < at && nameOf(other) === nameOf(person));
    if (before >= 0) found.set(before, at);
  }
  return found;
};
