import { type Phrase, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { isTwoClauses } from "../words/second-clauses";
import { continuesWithIt } from "./pronoun-in-statements";

/** Words of two clauses of one sentence; of wishes, which "he said" cannot interrupt; of two clauses about different things. */
const SENTENCE = 38;
const WISHES = 44;
const UNRELATED = 28;
/** Words of three clauses of one sentence, beyond which "that A, that B, and that C" is hard to follow. */
const THREE = 24;

/** "the mill is known for its flour, which it sells abroad": a clause with one behind it, after which another would be unclear. */
const RELATIVE = /, (?:which|who|where) /u;
/** Words of such a clause and the next one that still share a sentence. */
const SHORT_BEHIND_RELATIVE = 30;

/** "the mayor has stressed often that …": words of somebody else, to whom "and that" would give the next statement too. */
const REPORTS =
  /\b(?:says?|said|stress(?:es|ed)|notes?d?|states?d?|declare[sd]?|announce[sd]?|(?:re)?affirm(?:s|ed)|promise[sd]?|emphasi[sz]e[sd]|point(?:s|ed) out)(?: [\p{Ll} ]{0,40})? that /u;

/** "the years were hard, but the work went on": two clauses of one statement, and words of it and another up to which they stay together. */
const OPPOSED = /, (?:but|while|whereas) /;
const SHORT_OPPOSED = 24;

/** Whether a point has two main clauses; most have no "and". */
const holdsTwo = (text: string, words: Phrase): boolean => text.includes(" and ") && isTwoClauses(words);

/** Words that statements about different things have in common. */
const GENERAL =
  /^(?:countr|between|people|would|their|other|which|these|those|this|will|have|been|with|very|more|also|both|from|into|than|that|they|many|such|some)/;
/** A clause about what precedes it. */
const GOES_ON = /^(?:it(?! (?:is|was) )|its|they|their|this|these|those|such|both|all)\b/i;

const stems = (text: string): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const word of text.match(/[\p{L}\d]{4,}|\p{Lu}{2,}/gu) ?? []) {
    const stem = word.slice(0, /^\p{Lu}/u.test(word) ? 4 : 6);
    if (!GENERAL.test(stem)) all.add(stem);
  }
  return all;
};

interface Clause {
  readonly words: Phrase;
  readonly text: string;
  readonly length: number;
}

/** Whether the second of two statements is about something that the first names. */
export const isAboutSame = (one: string, next: string): boolean => {
  if (GOES_ON.test(next)) return true;
  const known = stems(one);
  for (const stem of stems(next)) if (known.has(stem)) return true;
  return false;
};

/** What one more sentence costs, two statements about different things in one, and many words. */
const COST_OF_SENTENCE = 10;
const COST_OF_UNRELATED = 4;
const COST_OF_LONG = 4;
const LONG = 32;

/** What it costs a reader that two clauses share a sentence; undefined if they cannot. `later`: whether others come before them. */
const costOfPair = (one: Clause, next: Clause, wish: boolean, later: boolean): number | undefined => {
  const length = one.length + next.length;
  if (length > (wish ? WISHES : SENTENCE) || holdsTwo(one.text, one.words) || holdsTwo(next.text, next.words))
    return undefined;
  if (RELATIVE.test(one.text) && length > SHORT_BEHIND_RELATIVE) return undefined;
  // "that A, but B, and that C", "that A, and B, and that C": a reader no longer sees what the third clause belongs to.
  if (OPPOSED.test(one.text) && length > SHORT_OPPOSED) return undefined;
  if (REPORTS.test(one.text) || one.text.includes(", and ")) return undefined;
  if (wish) return 0;
  const related = isAboutSame(one.text, next.text);
  if (!related && later && length > UNRELATED) return undefined;
  return (related ? 0 : COST_OF_UNRELATED) + (length > LONG ? COST_OF_LONG : 0);
};

/** The clauses of one act, one or two to a sentence, those about the same thing together; three that are short. */
export const inSentences = <T extends { readonly words: Phrase }>(
  clauses: readonly T[],
  wish: boolean,
): T[][] => {
  if (clauses.length < 2) return [[...clauses]];
  const all = clauses.map(({ words }): Clause => {
    const text = textOf(words);
    return { words, text, length: wordCount(words) };
  });
  const short = all.reduce((n, { length }) => n + length, 0) <= THREE;
  const closed = all.slice(0, 2).some(({ text }) => text.includes(", and ") || REPORTS.test(text));
  if (!wish && clauses.length === 3 && short && !closed) return [[...clauses]];
  // The least cost of the clauses from each one on, and how many its sentence has.
  const best: { cost: number; take: number }[] = [];
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const alone = COST_OF_SENTENCE + (best[at + 1]?.cost ?? 0);
    const [one, next] = [all[at], all[at + 1]];
    // "It is growing" continues by itself.
    const pair =
      one && next && !(at > 1 && continuesWithIt(one.words))
        ? costOfPair(one, next, wish, at > 0)
        : undefined;
    const joined = pair === undefined ? undefined : COST_OF_SENTENCE + pair + (best[at + 2]?.cost ?? 0);
    best[at] = joined !== undefined && joined <= alone ? { cost: joined, take: 2 } : { cost: alone, take: 1 };
  }
  const groups: T[][] = [];
  for (let at = 0; at < clauses.length; at += best[at]?.take ?? 1)
    groups.push(clauses.slice(at, at + (best[at]?.take ?? 1)));
  return groups;
};
