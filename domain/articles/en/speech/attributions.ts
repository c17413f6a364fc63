import { changed, type Phrase, say, textOf } from "../../phrase";
import { canAttribute, withPronouns } from "../words/clauses";
import { wordCount } from "../words/grammar";
import { partsOf } from "../words/second-clauses";

/**
 * Consecutive sentences with "he said" within them; more if the name would be repeated, or a clause with "its" would be unclear.
 * `named`: whether a name would be repeated, which comes within one sentence in a row: "A, Lee added, is open. B, Lee said, is new".
 */
export const mostWithin = (named: boolean, clause: Phrase): number =>
  named || /^(?:its|their) /.test(textOf(clause)) ? 2 : 1;

/** Words of a clause from which it has room for the attribution: "The ties, she stressed, are close" is choppy. */
const MIN_PARTED = 12;

/** "Ambassador Ann Lee will lead": a person as the subject, between whom and whose verb "Ray said" would name another. */
const OF_PERSON =
  /^(?:the )?(?:\p{Lu}[\p{L}.]* ){0,4}(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Minister|Ambassador|Governor|Mayor|Chairman|Chairperson|Director|Secretary|Consul)\.? (?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:is|was|has|had|will|would|can|could) /u;

/** Whether the attribution can be inside a clause, or after it. */
export const hasRoomInside = (clause: Phrase, second?: Phrase): boolean =>
  canAttribute(clause) &&
  !OF_PERSON.test(clause.pieces[0]?.s ?? "") &&
  wordCount(second ? say`${clause} ${second}` : clause) >= MIN_PARTED;

/** Words of two statements about different things up to which both clearly have the speaker who is named inside the first. */
const TWO_CLAUSES = 18;

/**
 * Whether two statements have no room in one sentence with the attribution inside: the first is a list, or the second is about
 * something else and would seem to have no speaker.
 */
export const areApart = (clause: Phrase, second: Phrase): boolean => {
  const [one, two] = [textOf(clause), textOf(second)];
  // "A would be open, she said, and B is free": the second would have no speaker.
  if (LISTING.test(one) || ENDS_APART.test(one) || /^(?:to|that|whether|how|why|he|she|they) /.test(two))
    return true;
  if (/^[^,]* (?:would|had) /.test(one) && !/ (?:would|had|was|were|could) /.test(two)) return true;
  if (wordCount(clause) + wordCount(second) <= TWO_CLAUSES) return false;
  return !/^(?:it|its|they|their) /.test(textOf(withPronouns([clause, second])[1] ?? second));
};

/** A clause that ends with a list, after which "he said" would read as one more member: "it has four docks: A, B, C and D". */
const LISTING = /: .+|, [^,]+(?:, [^,]+)* and [^,]+$/;

/** A clause that ends with one of its own, after which the speaker would be one more: "A is good, as B shows, he said". */
const ENDS_APART = /, (?:as|since|because|so|if|when|while|although|in \d{4})\b[^,]*$/;

/** Words of a statement that ends with who said it. */
const BEFORE_SPEAKER = 28;
/** Words of "there are many boats" up to which it joins other statements. */
const SHORT_THERE = 10;
/** What cannot begin a sentence without who said it, and an end after which "Lee said" would seem part of it. */
const GOES_ON =
  /^(?:it|its|they|their|he|his|she|her|this|that|these|those|there(?! (?:is|are|was|were|will|has|have) )|we|all|both) /i;
const LOOSE_END = /[“”;:]|, (?:which|who|whose|where|including|such as|especially|particularly|with) /;

/** "A, B and C", "A is open, and B is good": a list or a second clause, after which its speaker would come late. */
const SEVERAL = /(?:,[^,]*){3}|, and |,[^,]* and /;

/** "led by President Lee": somebody else in a statement, after whom "he said" would seem to mean them. */
const SOMEBODY =
  /\b(?:Mr|Mrs|Ms|Dr|Professor|President|Minister|Ambassador|Governor|Mayor|Chairman|Chairperson|Director|Secretary|King|Queen|Prince|Princess)\b/;

/**
 * Whether "Lee added" can close the sentence of a statement: "A has been built, Lee added". `named`: whether the speaker has no
 * pronoun; `within`: how many sentences in a row before it have the speaker inside or behind the statement.
 */
export const canEndWithSpeaker = (clause: Phrase, named: boolean, within: number): boolean => {
  const text = textOf(clause);
  const length = text.split(" ").length;
  if (length > BEFORE_SPEAKER || GOES_ON.test(text)) return false;
  if (within >= (named ? 2 : 1)) return false;
  if (/^there /.test(text) && (within > 0 || length < SHORT_THERE)) return false;
  const [first = clause] = partsOf(clause);
  const front = textOf(first);
  if (ENDS_APART.test(front) || LOOSE_END.test(front)) return false;
  return named || !(SEVERAL.test(front) || SOMEBODY.test(front));
};

/** The two main clauses of a statement that has them and between which its speaker can come. */
const inTwo = (clause: Phrase, second: Phrase | undefined): { clause: Phrase; second?: Phrase } => {
  if (second) return { clause, second };
  const [one, two] = partsOf(clause);
  return one && two && !/^the (?:first|last|only|\p{Ll}+est|most) /u.test(textOf(two)) && !areApart(one, two)
    ? { clause: one, second: two }
    : { clause };
};

/** The clauses of a statement with room for its speaker inside the first or between them. */
export const clausesWithRoom = (
  own: { readonly clause: Phrase; readonly second?: Phrase | undefined } | undefined,
): { clause: Phrase; second?: Phrase } | undefined => {
  const parts = own && inTwo(own.clause, own.second);
  // "A, he noted, has grown, and B is good" would leave the second without a speaker.
  if (!parts || (parts.second && areApart(parts.clause, parts.second))) return undefined;
  return hasRoomInside(parts.clause, parts.second) ? parts : undefined;
};

/** The verb of "he said" inside or behind a statement: its own; "added" behind a sentence with the same verb, once in a turn. */
export const verbOfAttribution = (
  own: string,
  before: string | undefined,
  added: boolean,
  inRow: boolean,
): string => {
  const plainly = inRow ? own === "noted" : own === "added" && before !== "said";
  const verb = plainly ? "said" : own;
  if (verb !== before) return verb;
  return verb === "said" && !added ? "added" : "said";
};

/** "A is good, Lee noted, and promised to help"; "Lee said, and noted the need", so that no verb is repeated. */
export const withActBehind = (said: Phrase, act: Phrase): Phrase => {
  const [verb = ""] = textOf(act)
    .replace(/^also /, "")
    .split(" ");
  const before = changed(said, (s) => (s.endsWith(verb) ? `${s.slice(0, -verb.length)}said` : s));
  return say`${textOf(said).endsWith(` ${verb}`) ? before : said}, and ${act}`;
};
