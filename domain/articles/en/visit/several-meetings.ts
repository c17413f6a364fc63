import { changed, type Phrase, textOf } from "../../phrase";

/** Marks in `memory.marks` that the news was several meetings. */
export const SEVERAL_MEETINGS = "several meetings";

const MEETINGS = /^ for ((?:\p{Ll}+ ){1,2}meetings)$/u;

/** "courtesy meetings" of the clause " for courtesy meetings", which "met A, B and C" would leave to the end of a list. */
export const meetingsOf = (clause: Phrase): Phrase | undefined =>
  MEETINGS.test(textOf(clause)) ? changed(clause, (s) => s.replace(/^ for /, "")) : undefined;
