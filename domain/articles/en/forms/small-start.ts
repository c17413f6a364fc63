import { COMMON } from "./common-words";
import { isSmallWord } from "./small-words";

/** "Control room", "Tree-planting", "Lunch": a capital in front of small letters alone. */
export const CAPITAL = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*(?=,? \p{Ll}|,? \(|$)/u;
/** "University of Marling", "Memorandum of Understanding": what a capital behind a preposition makes a name. */
const OF_NAMES = new Set(
  (
    "archive archives assembly award awards bank banking border conference family film forest garden government health history hospital hotel laboratory land " +
    "library market media memorandum natural people police port ports poultry school schools science seminar state symposium town twinning " +
    "universities university women youth"
  ).split(" "),
);
/** " of Marling", " and Technology" behind such a word. */
const NAME_FOLLOWS = /^ (?:of|for|and|on) (?:the )?\p{Lu}\p{Ll}/u;

/** "Energy and Timber": a name of which each word has its capital. */
const PAIR_OF_CAPITALS = /^ (?:and|&) \p{Lu}/u;

/** Words that are surnames or towns too: "Young will come", but "Young people will". */
const PEOPLE_TOO = new Set("best green main mobile price reading rice short small wood young".split(" "));
const VERB_FOLLOWS = /^ (?:and|is|are|was|were|will|would|can|has|had|\p{Ll}+ed|says?|said)(?= )/u;

/** "Boats of the Upper Lake", "How to Mend a Net": a title in capitals has few other words with a meaning of their own. */
const isTitle = (rest: string): boolean =>
  (rest.match(/(?<![\p{L}-])\p{Lu}\p{Ll}+/gu) ?? []).length >
  (
    rest.match(
      /(?<![\p{L}-])(?!(?:from|into|with|within|between|among|under|over|their|through)\b)\p{Ll}{4,}/gu,
    ) ?? []
  ).length;

/**
 * The text without the capital that somebody gave it as the beginning of a line, if its first word is a common noun or an
 * adjective and no name begins with it: "control room" for "Control room", but "Control Room", "Harbour tour" as they are.
 */
export const withSmallFirst = (text: string): string => {
  const [first] = CAPITAL.exec(text) ?? [];
  if (!first) return text;
  const word = first.toLowerCase();
  const rest = text.slice(first.length);
  const [start = ""] = word.split("-");
  const isUsual = COMMON.has(word) || COMMON.has(start);
  if (!isUsual && (isTitle(rest) || !(isSmallWord(word) || isSmallWord(start)))) return text;
  const isName =
    PAIR_OF_CAPITALS.test(rest) ||
    (OF_NAMES.has(word) && NAME_FOLLOWS.test(rest)) ||
    (PEOPLE_TOO.has(word) && VERB_FOLLOWS.test(rest));
  return isName ? text : `${word}${rest}`;
};
