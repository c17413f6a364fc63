import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "Lee promised to", "the college also agreed to": who does it, the verb of an act, and the words up to its infinitive. */
const ACT =
  /^([^“;:,]+?) (?:(?:also|further) )?(promised|agreed|offered|intends?|expressed willingness) to /u;
const PRONOUN = /^(?:he|she|it|they)$/i;

/** Words of a sentence with two acts. */
const MAX_WORDS = 48;

/** Whether two subjects are the same: the same words, a pronoun for the first, or one person by two names. */
const isSame = (a: Line, b: Line, [one, other]: readonly [string, string]): boolean => {
  const [first, second] = [a, b].map(({ words }) => words.pieces[0]?.mention);
  return (
    one.toLowerCase() === other.toLowerCase() ||
    PRONOUN.test(other) ||
    (first !== undefined && first === second)
  );
};

/** "to study": an infinitive inside what somebody promised, which a further one might seem to continue. */
const INNER =
  / to (?!(?:the|an?|its|his|her|their|this|these|all|each|every|both|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\b)\p{Ll}/u;
/** "by the end of 2025": a time of one of the acts only. */
const DUE =
  /\b(?:by|until|before|from) (?:the (?:end|beginning|start|middle) of|(?:19|20)\d\d|\p{Lu}\p{Ll}+ )/u;

/** Whether the acts of a sentence, separated by "and to", can be put in a series with another. */
const areSimple = (acts: string): boolean =>
  !DUE.test(acts) && acts.split(/,? and to |, to /u).every((act) => !INNER.test(` ${act}`));

/** ", and" before the last act of a sentence. */
const LAST_LINK = /,? and(?= to (?!.* and to ))/u;

/** "Lee promised to build a pier and to repair boats" of two sentences on one act of one subject. */
const asOne = (before: Line, one: Line, joined: WeakSet<Line>): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const [a, b] = [textOf(before.words), textOf(one.words)];
  const [inA, subject = "", verb] = ACT.exec(a) ?? [];
  const [inB, again = "", sameVerb] = ACT.exec(b) ?? [];
  if (!inA || !inB || verb !== sameVerb || /[“;:]/.test(a) || /[“;:]/.test(b)) return undefined;
  if (!isSame(before, one, [subject, again])) return undefined;
  const rest = withoutStart(one.words, inB.length);
  if (wordCount(before.words) + wordCount(rest) > MAX_WORDS) return undefined;
  if (!areSimple(a.slice(inA.length)) || !areSimple(textOf(rest))) return undefined;
  const found = LAST_LINK.exec(a);
  if (found) {
    if (!joined.has(before)) return undefined;
    const series = spliced(before.words, found.index, found.index + found[0].length, ",");
    return { ...before, words: say`${series}, and to ${rest}` };
  }
  if (/ and to /.test(textOf(rest))) return { ...before, words: say`${before.words}, to ${rest}` };
  const several = [a.slice(inA.length), textOf(rest)].map((words) => / and |,/.test(words));
  if (several.every((is) => is)) return undefined;
  return { ...before, words: say`${before.words}${several[0] ? "," : ""} and to ${rest}` };
};

/** The blocks of a text in which two neighbouring sentences on one act of the same people are one. */
export const withActsShared = (blocks: readonly Composed[]): Composed[] => {
  const joined = new WeakSet<Line>();
  const join = (before: Line, one: Line): Line | undefined => {
    const made = asOne(before, one, joined);
    if (made) joined.add(made);
    return made;
  };
  return blocks.map((block) => withNeighboursJoined(block, join));
};
