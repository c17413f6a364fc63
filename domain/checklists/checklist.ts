import { addDays, daysBetween } from "../events/days";
import type { KINDS } from "../events/enumerations";
import { firstDayOf } from "../events/span";
import type { Text } from "../events/values";

export type EventKind = (typeof KINDS)[number];

/** A line of the list of a kind: what is to be prepared, and how many days before the event. */
export interface ChecklistLine {
  what: Text;
  daysBefore?: number | undefined;
}

/** Characters of what is to be prepared, in one language. */
export const WHAT_LENGTH = 200;
/** Lines of one list. */
export const MAX_LINES = 60;
/** The earliest day before an event. */
export const MAX_DAYS_BEFORE = 365;

/** The day by which an item is to be done: its own, or so many days before the event; null where neither is known. */
export const preparationDay = (
  { dueOn, daysBefore }: { dueOn: string | null; daysBefore: number | null },
  start: string | undefined,
): string | null => {
  if (dueOn !== null || daysBefore === null || start === undefined) return dueOn;
  return addDays(firstDayOf(start), -daysBefore);
};

const wordsOf = ({ en, zh }: Text): string => JSON.stringify([en?.trim() ?? "", zh?.trim() ?? ""]);

/** The lines of a list that an event does not have yet. */
export const missingLines = (
  lines: readonly ChecklistLine[],
  items: readonly { what: Text }[],
): ChecklistLine[] => {
  const there = new Set(items.map(({ what }) => wordsOf(what)));
  return lines.filter(({ what }) => !there.has(wordsOf(what)));
};

/** An item as a line of a list: a day of its own becomes the days before the event, where it is before it. */
export const lineOfItem = (
  { what, dueOn, daysBefore }: { what: Text; dueOn: string | null; daysBefore: number | null },
  start: string | undefined,
): ChecklistLine => {
  const days = dueOn !== null && start !== undefined ? daysBetween(dueOn, firstDayOf(start)) : daysBefore;
  const isBefore = days !== null && days >= 0 && days <= MAX_DAYS_BEFORE;
  return isBefore ? { what, daysBefore: days } : { what };
};
