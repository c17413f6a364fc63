import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { type Phrase, say, textOf, withoutStart } from "../../phrase";
import { wordCount } from "../words/grammar";

const GAVE = /^(.{2,}?) (?:also )?(presented|awarded|conferred|donated|handed|gave) (?=\S)/u;
const PRONOUN = /^(?:he|she|they|it)$/i;
/** More than the gift and its recipient. */
const MORE = /[“;]| and (?:\p{Ll}+ed|said|gave) |\b(?:which|who|that)\b/u;
const MAX_WORDS = 46;

/** The place of the first gift, after which another would be far from its verb. */
const AT_CEREMONY = / at (?:an? |the )[^,]*\bceremony\b/u;

/** The people named at the beginning of a sentence, as keys of the record. */
const keysIn = ({ words }: Line, letters: number): string => {
  let seen = 0;
  const keys = new Set<string>();
  for (const { s, mention } of words.pieces) {
    if (seen >= letters) break;
    seen += s.length;
    for (const key of mention?.split("+") ?? []) keys.add(key);
  }
  return [...keys].sort().join("+");
};

/** The givers, the verb, the gift and the recipients. */
const givenIn = (line: Line): { who: string; called: string; verb: string; rest: Phrase } | undefined => {
  const [front = "", called = "", verb = ""] = GAVE.exec(textOf(line.words)) ?? [];
  const rest = withoutStart(line.words, front.length);
  if (line.own || front === "" || MORE.test(textOf(rest))) return undefined;
  return { who: keysIn(line, called.length), called, verb, rest };
};

/** "presented A with a plate, and B with a model": two gifts or honours of the same givers, which share the verb. */
const together = (a: Line, b: Line): Line | undefined => {
  const [one, two] = [givenIn(a), givenIn(b)];
  if (!one || !two || b.opens || one.verb !== two.verb) return undefined;
  if (AT_CEREMONY.test(textOf(one.rest))) return undefined;
  const same =
    PRONOUN.test(two.called) || (one.who !== "" && one.who === two.who && !/[,;]/.test(two.called));
  if (!same || wordCount(one.rest) + wordCount(two.rest) > MAX_WORDS) return undefined;
  return { ...a, words: say`${a.words}, and ${two.rest}` };
};

/** The blocks of a text in which two gifts of the same people are one sentence. */
export const withGivenInOne = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, together));
