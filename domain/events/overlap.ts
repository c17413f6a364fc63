import type { Participant, When } from "./shape";
import { spanOf } from "./span";

/** Presences of participants who are not at the event, or of whom it is not known. */
export const NOT_ATTENDING: readonly NonNullable<Participant["presence"]>[] = [
  "absent",
  "substituted",
  "unstated",
];

const PARTS_OF_A_DAY: readonly (string | undefined)[] = ["morning", "noon", "afternoon", "evening"];

const partAt = (when: When): number => PARTS_OF_A_DAY.indexOf(when.part);

/**
 * Whether two events may take place at the same time: a day in common, unless clock times or parts of one common day keep them
 * apart. An event without an exact day overlaps nothing; a start without an end lasts for the rest of the day.
 */
export const mayOverlap = (a: When | undefined, b: When | undefined): boolean => {
  if (a?.start?.length !== 10 || b?.start?.length !== 10) return false;
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first.firstDay || !first.lastDay || !second.firstDay || !second.lastDay) return false;
  if (first.lastDay < second.firstDay || second.lastDay < first.firstDay) return false;
  const isOneDay = [first, second].every(({ firstDay, lastDay }) => firstDay === lastDay);
  if (!isOneDay) return true;
  if (a.time && b.time) return a.time < (b.endTime ?? "24:00") && b.time < (a.endTime ?? "24:00");
  const [partA, partB] = [partAt(a), partAt(b)];
  return partA < 0 || partB < 0 || partA === partB;
};
