import { type Phrase, say, textOf } from "../../phrase";

/** "the delegation": a group by a singular noun. */
const ONE_GROUP = /^the (?:delegation|group|team|mission|party)$/;

/** What can be meant by "their" before it: a plural noun, or two things. */
const MANY_BEFORE =
  /(?<![\p{L}-])(?!(?:its|his|this|us|is|was|has|as|thus|always|across|besides|perhaps)\b)\p{L}{2,}[^s\P{L}]s\b|\b(?:people|men|women|children|staff|youth|everyone|everybody|those|who|they) | and /u;

/** "with their local counterparts": those of the subject, whatever was named in between. */
const COUNTERPARTS = /\bwith their (?:\p{L}+ )?counterparts?\b/u;

/** Whether words refer to their subject by "they", as no other plural is before it. */
const refersToSubject = (words: string): boolean => {
  const at = words.search(/\b(?:they|their|them|themselves)\b/);
  return at >= 0 && (COUNTERPARTS.test(words) || !MANY_BEFORE.test(words.slice(0, at)));
};

/** "the members of the delegation" as the subject of words that refer to them by "they"; any other subject as it is. */
export const asMembersIn = (subject: Phrase, words: string): Phrase =>
  ONE_GROUP.test(textOf(subject)) && refersToSubject(words) ? say`the members of ${subject}` : subject;
