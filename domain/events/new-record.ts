import { FIRST_KIND } from "./kind-of-title";
import { type DraftRecord, FORMAT } from "./shape";

/** The record of an event of which nothing is entered yet; with `day` (a whole date), one of that day, planned if it is after `today`. */
export const newRecord = (day?: string, today?: string): DraftRecord => ({
  format: FORMAT,
  kind: FIRST_KIND,
  status: day && today && day > today ? "planned" : "held",
  when: day ? { start: day } : {},
  participants: [],
  agenda: [],
});
