import { loose, type Phrase, say, textOf } from "../../phrase";
import { thatClauses } from "../words/clauses";
import { wordCount } from "../words/grammar";
import { partsOf } from "../words/second-clauses";
import { isAboutSame } from "./grouped-statements";
import type { SpeechAct } from "./statements";

/** Words of a statement from which the next one has a sentence of its own, and of both together. */
const LONG_FIRST = 20;
const LONG_BOTH = 35;
/** The same for both together if they are about different things. */
const UNRELATED = 32;
/** The fewest words of a first statement apart, and the fewest and most of a second one that its speaker can follow. */
const ALONE = 10;
const MIN_SECOND = 8;
const MAX_SECOND = 28;

/** What no sentence begins with: a pronoun, whose noun is in the sentence before, a figure, a question. */
const GOES_ON =
  /^(?:it|its|they|their|he|his|him|she|her|we|our|to|that|whether|how|why|what|as|if|when|while|although|because|the (?:latter|former|same)|(?:this|these|those|all|both|such) (?:is|are|was|were|will|would|has|have|had|can|could|should|of|who|also)|there (?!(?:is|are|was|were|will|has|have) )) |^\d/iu;
/** What closes a statement, behind which its speaker would seem to belong to it or come late. */
const LOOSE_END =
  /[“”;:]|, (?:which|who|whose|where|including|such as|especially|particularly|with|as|since|because|so|if|when|while|although|but|after|before|until|ahead of|following) /u;

/** The first of two statements of one act that are too long for "noted that A, and that B"; any others as they are. */
export const firstOfPoints = (action: SpeechAct): SpeechAct => {
  const { own } = action;
  if (!own?.second || own.verb === "added") return action;
  const [one, two] = [wordCount(own.clause), wordCount(own.second)];
  const most = isAboutSame(textOf(own.clause), textOf(own.second)) ? LONG_BOTH : UNRELATED;
  const short = one < LONG_FIRST && one + two < most;
  if (short || one < ALONE || two < MIN_SECOND || two > MAX_SECOND) return action;
  const text = textOf(own.second);
  if (GOES_ON.test(text) || LOOSE_END.test(text)) return action;
  const words = say`${own.verb} ${thatClauses([own.clause])}`;
  return { ...action, words, own: { clause: own.clause, verb: own.verb } };
};

/** "B is open, Lee said", "B is open, Lee said, and C is new": a statement as a sentence of its own. */
export const withSpeakerBehind = (statement: Phrase, said: Phrase): Phrase => {
  const [one, two, ...more] = partsOf(statement);
  return one && two && more.length === 0
    ? say`${one}, ${said}, and ${loose(two)}`
    : say`${statement}, ${said}`;
};

/**
 * The second of two statements as a sentence that `speaker` ends; undefined behind "He said that A", as "B, he said" would repeat
 * how it begins: with `agent`.
 */
export const secondOfPoints = ({ own }: SpeechAct, agent: Phrase, speaker: Phrase): Phrase | undefined => {
  const again = ` ${textOf(agent)}`.toLowerCase().endsWith(` ${textOf(speaker)}`.toLowerCase());
  return own?.second && !(again && own.verb === "said")
    ? withSpeakerBehind(own.second, say`${speaker} said`)
    : undefined;
};
