import { type Phrase, plain, say } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isPostNoun } from "./title-nouns";

const COMMON =
  /^(?:visit|signing|seminar|meeting|inspection|reception|forum|conference|workshop|ceremony|exchange|training|tour|talks|lecture|symposium|study|trip)\b/i;

/** "A to host B", "C visits D". */
const PRESENT =
  /\S to (?!(?:the|an?|its|their) )\p{Ll}+ \S|\S (?:visits(?! (?:to|of|by|in|at|from|for|and|with) )|hosts|holds?|meets?|signs?|receives?|welcomes|opens|gives?|hands|presents|donates?|inspects?|launches|discuss(?:es)?|calls on|attends?|celebrates?|marks|joins?|postpones|cancels|delays|calls off|puts off|wins|elects|explores?|observes?|remembers?|renews?|completes|concludes?|agrees?|takes? (?:over|part)|pays|sends?|spends|leads|trains|ends|begins?) \S/u;
/** "Ministries study ports", "Students visit the zone": verbs that are nouns as well, before what they must have as an object. */
const AMBIGUOUS =
  /\S (?:call on|study|studies|visit|tour|tours|mark|open|review|reviews|award|awards|honou?rs?|issues?|launch|welcome|win|elect|complete|spend|train) (?:the |an? |its |their |\p{Lu}|\d)/u;
/** "Forum held in Reed", "Three bridges opened": what was done to the subject. */
const PASSIVE =
  /\S (?:held|opened|launched|donated|signed|unveiled|inaugurated|elected|trained|handed over)(?: (?:at|by|for|in|on|to|with) \S|$)/u;

/** Whether a title is a sentence in the style of a headline rather than a name. */
export const isClauseTitle = (title: string): boolean =>
  PRESENT.test(title) || AMBIGUOUS.test(title) || PASSIVE.test(title);

/** A title that states the cancellation itself. */
export const SAYS_STATUS =
  /\b(?:postpone[sd]?|cancel(?:s|led|ed)?|call(?:s|ed) off|put(?:s)? off|delay(?:s|ed)|deferred)\b/i;

/** "Visit of A to B postponed": a title with the event first and the cancellation after it. */
export const ENDS_IN_STATUS =
  /,? (?:(?:is|has been|was) )?(?:postponed|cancell?ed|called off|put off|delayed|deferred)(?: (?:to|until|till|because|due|over|amid|after) .*)?$/i;

/** "Reed delegation's visit": the possessor begins with a common noun, which takes an article. */
const DELEGATIONS = /^(?!(?:the|an?) )[^,]*?\b(?:delegation|mission|team|group)['’]s? /i;

/** "Trade Minister's visit to Mere", "Ann Lee's trip to Mere": whose visit it is. */
const VISIT_OF = /^(?!(?:the|an?) )([^,:;“'’]{2,60}?)(?:['’]s|s['’]) (?:\p{Ll}+ )?(?:visit|trip|tour)\b/u;

/**
 * An event by its title in a notice, if the title states the cancellation: "the visit of X" if it begins with a common noun,
 * otherwise in quotation marks.
 */
export const called = (title: Said): Phrase => {
  const text = title.text.replace(ENDS_IN_STATUS, "");
  if (COMMON.test(text)) return plain(`the ${text.charAt(0).toLowerCase()}${text.slice(1)}`, [title.path]);
  if (DELEGATIONS.test(text)) return plain(`the ${text}`, [title.path]);
  const [, owner] = VISIT_OF.exec(text) ?? [];
  if (owner) return plain(isPostNoun(owner) ? `the ${text}` : text, [title.path]);
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
