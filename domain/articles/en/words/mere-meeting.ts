import { type Phrase, plain, resting, textOf } from "../../phrase";

/** Titles that say no more than that people met: "met Lee" says it. */
const MERE = /^(?:an? |the )?meeting$/i;

/** Whether the name of talks is only "a meeting". */
export const isMereMeeting = (name: Phrase | undefined): name is Phrase =>
  name !== undefined && MERE.test(textOf(name));

/** The words of a name that the verb already says: none, with its paths. */
export const unsaid = ({ paths }: Phrase): Phrase => resting(plain(""), ...paths);
