import { type Composed, newsOf, withLinesReplaced } from "../../compose";
import { partOf, say, spliced, textOf, withoutStart } from "../../phrase";
import { isPlural } from "../words/grammar";

/** Acts of which the thing matters, not those who did them. */
const ACTED =
  /^(?:(on [^,;]{3,30}|at [^,;]{3,60}), )?the participants (?:jointly |then )?(founded|launched|established|set up|opened|inaugurated|unveiled|created|adopted|approved|signed|released|published|issued|discussed|reviewed) /iu;
/** Where what was made, opened or discussed ends: before its place or time, not before what it is about. */
const BEHIND_THING =
  / (?=(?:in|at) (?:the )?(?:\p{Lu}|city\b|town\b|venue\b)|on (?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?:during|online)\b)|$/u;
/** "the situation in Lakeland in Reedham": the first place belongs to the thing. */
const TWO_PLACES = / in (?:the )?\p{Lu}.* in (?:the )?\p{Lu}(?!\p{L}* (?:19|20)\d\d)/u;
/** What else was done. */
const ACTED_MORE = /\b(?:and|then) (?:also |then |later )?\p{Ll}+(?:ed|ld|de|et)\b/u;
/** A second verb, or a list in which the end of the thing is unclear. */
const MORE =
  /[,;:“]|\b(?:and|then) (?:also )?\p{Ll}+(?:ed|ld|de|et)\b|\b(?:their|them|themselves|each other|they|which|who|that)\b/u;
const OF_WHAT = / (?:for|on|of|about|to|in|at) .*$/u;
/** "a mill and a quay". */
const TWO_THINGS = /^(?:an?|two|three) (?:(?!(?:for|on|of|about|and) )\S+ )+and (?:an?|two|three) /u;

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
  const behind = said.slice(to);
  if (TWO_PLACES.test(behind) || ACTED_MORE.test(behind)) return [...blocks];
  const two = TWO_THINGS.test(thing);
  // "the mill and quay", "the Lake Guild and the Reed Club": a name of one thing or the names of two.
  if (!two && / and /u.test(thing) && !/^[^ ]+ (?:[^ ]+ ){1,4}?(?:for|on|of|about) /u.test(thing))
    return [...blocks];
  const was = two || isPlural(thing.replace(OF_WHAT, "")) ? "were" : "was";
  const before = front ? say`${partOf(news.words, 0, front.length)}, ` : "";
  const words = say`${before}${spliced(rest, to, to, ` ${was} ${verb}`)}`;
  return withLinesReplaced(blocks, (one) => [
    one === news ? { ...one, words: { ...words, paths: news.words.paths } } : one,
  ]);
};
