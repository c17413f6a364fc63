import { type Phrase, plain, say } from "../../phrase";
import type { Said } from "../../reference/facts";

const COMMON =
  /^(?:visit|signing|seminar|meeting|inspection|reception|forum|conference|workshop|ceremony|exchange|training|tour|talks|lecture|symposium|study|trip)\b/i;

/** A title that is a sentence in the style of a headline: "A to host B", "C visits D". */
export const CLAUSE =
  /\S to \p{Ll}+ \S|\S (?:visits|hosts|holds?|meets?|signs?|receives|welcomes|opens|gives?|hands|presents|donates?|inspects|launches|discuss(?:es)?|calls on|attends?|celebrates?|marks|joins?|postpones|cancels|delays|calls off|puts off) \S/u;

/** A title that states the cancellation itself. */
export const SAYS_STATUS =
  /\b(?:postpone[sd]?|cancel(?:s|led|ed)?|call(?:s|ed) off|put(?:s)? off|delay(?:s|ed)|deferred)\b/i;

/** "Visit of A to B postponed": a title with the event first and the cancellation after it. */
export const ENDS_IN_STATUS =
  /,? (?:(?:is|has been|was) )?(?:postponed|cancell?ed|called off|put off|delayed|deferred)(?: (?:to|until|till|because|due|over|amid|after) .*)?$/i;

/** "Reed delegation's visit": the possessor begins with a common noun, which takes an article. */
const DELEGATIONS = /^(?!(?:the|an?) )[^,]*?\b(?:delegation|mission|team|group)['’]s? /i;

/**
 * An event by its title in a notice, if the title states the cancellation: "the visit of X" if it begins with a common noun,
 * otherwise in quotation marks.
 */
export const called = (title: Said): Phrase => {
  const text = title.text.replace(ENDS_IN_STATUS, "");
  if (COMMON.test(text)) return plain(`the ${text.charAt(0).toLowerCase()}${text.slice(1)}`, [title.path]);
  if (DELEGATIONS.test(text)) return plain(`the ${text}`, [title.path]);
  return say`“${plain(text, [title.path])}”`;
};

const FINITE =
  /\b(?:is|are|was|were|has|have|had|could|can|cannot|will|would|did|does|do|may|might|must|should|became|fell|came|went|broke)\b|^(?:it|they|he|she|there) /i;
/** "heavy snow closed the airport": a past tense followed by an object with an article. */
const PAST_AND_OBJECT =
  /^(?:\S+ ){1,6}(?:\p{Ll}+ed|struck|hit|shut|cut|made|took|left|kept|led|said|found) (?:the|an?|its|their|all|most|many|several|that) /u;
/** What describes a noun has verbs of its own: "concerns that the hall was unsafe". */
const DESCRIBES = /(?<!ed|said|found) (?:that|which|who|whose) .*$/;

/** Whether a reason is a clause with a finite verb, rather than a noun phrase. */
export const isClause = (reason: string): boolean => {
  const main = reason.replace(DESCRIBES, "");
  return FINITE.test(main) || PAST_AND_OBJECT.test(`${main} `);
};
