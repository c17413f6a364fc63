import { type Composed, newsOf, withLinesReplaced } from "../../compose";
import { partOf, say, spliced, textOf, withoutStart } from "../../phrase";
import { isPlural } from "../words/grammar";

/** Acts of which the thing matters, not those who did them. */
const ACTED =
  /^(?:(on [^,;]{3,30}|at [^,;]{3,60}), )?the participants (?:jointly |then )?(founded|launched|established|set up|opened|inaugurated|unveiled|created|adopted|approved|elected|signed|released|published|issued|discussed|reviewed) /iu;
/** Where what was made, opened or discussed ends. */
const BEHIND_THING = / (?=(?:in|on|at|during|online|to)\b)|$/u;
/** A second verb, or a list in which the end of the thing is unclear. */
const MORE =
  /[,;:“]|\b(?:and|then) (?:also )?\p{Ll}+(?:ed|ld|de|et)\b|\b(?:their|them|themselves|each other|they|which|who|that)\b/u;

/**
 * The blocks of a text whose first sentence does not begin with "the participants", whom the reader does not know yet: "the Lake
 * Guild was founded in Reedham".
 */
export const withNewsWithoutParticipants = (blocks: readonly Composed[]): Composed[] => {
  const news = newsOf(blocks);
  if (!news || news.own) return [...blocks];
  const text = textOf(news.words);
  const [start = "", front, verb = ""] = ACTED.exec(text) ?? [];
  if (start === "") return [...blocks];
  const rest = withoutStart(news.words, start.length);
  const said = textOf(rest);
  const to = BEHIND_THING.exec(said)?.index ?? said.length;
  const thing = said.slice(0, to);
  if (!/^(?:the|an?|two|three|its|\p{Lu})/u.test(thing) || MORE.test(thing)) return [...blocks];
  const two = / and /u.test(thing) && !/\p{Lu}\p{L}* and (?:the )?\p{Lu}/u.test(thing);
  const was = two || isPlural(thing) ? "were" : "was";
  const before = front ? say`${partOf(news.words, 0, front.length)}, ` : "";
  const words = say`${before}${spliced(rest, to, to, ` ${was} ${verb}`)}`;
  return withLinesReplaced(blocks, (one) => [
    one === news ? { ...one, words: { ...words, paths: news.words.paths } } : one,
  ]);
};
