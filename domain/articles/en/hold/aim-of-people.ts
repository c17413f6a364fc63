import { type Phrase, say, textOf } from "../../phrase";

/** Verbs of aims that only people can have: an event does not learn or gain experience. */
const OF_PEOPLE =
  /^(?:(?:further|better|jointly) )?(?:learn|acquire|understand|experience|familiari[sz]e themselves|become (?:more )?familiar|get (?:to know|acquainted|a better|an? (?:\p{Ll}+ )?(?:idea|impression|understanding))|find out|see (?:how|what|the|for themselves)|gain (?:\p{Ll}+ ){0,3}?(?:knowledge|experience|insights?|skills?|understanding))\b/u;

/** Whether the aim of an event has a verb that needs people: "learn new skills". */
export const isOfPeople = (aim: Phrase): boolean => OF_PEOPLE.test(textOf(aim));

/** " to promote trade", " for participants to learn new skills": the aim of an event. */
export const aimBehind = (aim: Phrase): Phrase =>
  isOfPeople(aim) ? say` for participants to ${aim}` : say` to ${aim}`;
