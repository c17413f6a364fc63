import { type Line, line } from "../../compose";
import { type Phrase, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** The beginning of a further aim of the same purpose: "explore A and promote B". */
const FURTHER =
  /,? and (?=(?:promote|strengthen|deepen|advance|expand|enhance|improve|foster|build|develop|boost|accelerate|encourage|support|explore|discuss|share) )/u;

/** Number of initial letters in which words of one stem agree: "promote", "promoting". */
const STEM = 6;
/** The share of an aim's words in the theme from which on the aim adds nothing. */
const SAME = 0.8;
/** Words of an aim from which on it can be compared with a theme. */
const MIN_WORDS = 4;

const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, STEM));

/** "explore new ways to A and promote B": an event's purpose without the aims that its theme states in the same words. */
export const withoutThemed = (purpose: string, theme: string): string => {
  const [first = "", ...more] = purpose.split(FURTHER);
  const known = new Set(stemsOf(theme));
  const left = more.filter((aim) => {
    const stems = stemsOf(aim);
    const same = stems.filter((stem) => known.has(stem)).length;
    return stems.length < MIN_WORDS || same / stems.length < SAME;
  });
  return left.length === more.length ? purpose : [first, ...left].join(" and ");
};

/** Words of a sentence up to which a theme can end it, and what else may not be at its end. */
const MAX_BEFORE_THEME = 45;
const ENDS_OTHERWISE = /, (?:with|which|who|where|while|including|attended|co-organized)\b| to \p{Ll}|[“;]/u;

/** "The society organized the fair in Reedham on 5 March, under the theme “T”", or the theme in a sentence of its own. */
export const withTheme = (
  lines: readonly Line[],
  theme: Phrase | undefined,
  noun: string,
): readonly Line[] => {
  const [first, ...more] = lines;
  if (!theme || !first) return lines;
  const text = textOf(first.words);
  if (more.length === 0 && wordCount(first.words) <= MAX_BEFORE_THEME && !ENDS_OTHERWISE.test(text))
    return [{ ...first, words: say`${first.words}, under the theme ${theme}` }];
  return [...lines, line("theme", say`the theme of ${noun} was ${theme}`)];
};
