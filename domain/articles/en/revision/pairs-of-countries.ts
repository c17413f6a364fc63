import { allLines, type Composed, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { COUNTRY_NAMES } from "../words/country-names";

const COUNTRY = new RegExp(`(?<![\\p{L}\\d-])(?:${COUNTRY_NAMES})(?![\\p{L}\\d-]| \\p{Lu})`, "gu");
/** "between Lakeland and Norland", "Lakeland and Norland established": two countries after a preposition or as the subject. */
const PAIR = new RegExp(
  `(?<=^|\\b(?:between|among|of|in|from|with|for|to|by|that) )(?:[Tt]he )?(${COUNTRY_NAMES}) and (?:the )?(${COUNTRY_NAMES})(?![\\p{L}\\d’'-]| \\p{Lu}|,? and |, (?:the )?\\p{Lu})`,
  "gu",
);
/** "Ambassador of Lakeland to Norland": countries in the title of an envoy, which the text is not about. */
const ENVOY = new RegExp(
  `\\b(?:Ambassador|Embassy|Consul|Consulate|High Commission|High Commissioner|Envoy)(?:[ -]General)? (?:of|to) (?:the )?(?:${COUNTRY_NAMES})(?: (?:to|in) (?:the )?(?:${COUNTRY_NAMES}))?`,
  "gu",
);
/** "the two countries", "Lakeland and Norland are two of": nothing beside which "the two countries" could be used. */
const SAID_OF_TWO = /\b(?:two|both|their|these|either) (?:countries|nations)\b/;
const IS_ONE_OF = /^ (?:are|were|is|was|have been) /;
/** "the Friendship Association of", "the Treaty between": a name goes on with the countries. */
const IN_NAME = /\S [“(]?\p{Lu}[\p{L}’'-]* (?:between|among|of|in|from|with|for|to|by) (?:the )?$/u;
/** "came from Lakeland and Norland was": the second country is the subject of another clause. */
const CLAUSE_BEHIND = /^ (?:is|was|has|had|will|would|can|could|should|\p{Ll}+[^s\P{Ll}]s) /u;
const BESIDE_ONE = /\b(?:of|in|from|with|for|to|by) (?:the )?$/u;
const IN_TITLE = "in a title: ";
/** Sentences after which the reader no longer has two countries in mind. */
const REACH = 3;

/** Short names of countries that the text may also have in full. */
const FULL: Readonly<Record<string, string>> = {
  US: "United States",
  UK: "United Kingdom",
  UAE: "United Arab Emirates",
};
const nameOf = (country: string): string => FULL[country] ?? country;

type Last = ReadonlyMap<string, number>;

/** Whether two countries, and no third one within reach, have been named lately. */
const areKnown = (last: Last, sentence: number, pair: readonly string[]): boolean => {
  const at = pair.map((one) => last.get(one) ?? Number.NEGATIVE_INFINITY);
  const since = Math.min(...at);
  const from = Math.min(since, sentence - REACH);
  return (
    sentence - since <= REACH && ![...last].some(([other, seen]) => seen >= from && !pair.includes(other))
  );
};

/** Where a sentence names two known countries together: of two such places the first one keeps the names. */
const placeOf = (text: string, last: Map<string, number>, sentence: number): RegExpExecArray | undefined => {
  const found = [...text.matchAll(PAIR)].filter(
    ({ index, 0: all }) =>
      !(index === 0 && IS_ONE_OF.test(text.slice(all.length))) &&
      !IN_NAME.test(text.slice(0, index)) &&
      !(BESIDE_ONE.test(text.slice(0, index)) && CLAUSE_BEHIND.test(text.slice(index + all.length))),
  );
  for (const pair of found.reverse()) {
    const [, one = "", other = ""] = pair;
    const before = new Map(last);
    for (const [country] of text.slice(0, pair.index).matchAll(COUNTRY))
      before.set(nameOf(country), sentence);
    if (one !== other && areKnown(before, sentence, [nameOf(one), nameOf(other)])) return pair;
  }
  return undefined;
};

/** Whether the pair begins a paragraph although the sentence before did not name both. */
const opensAnew = (
  place: RegExpExecArray,
  first: boolean,
  last: ReadonlyMap<string, number>,
  sentence: number,
  before: string,
): boolean =>
  first &&
  place.index === 0 &&
  !SAID_OF_TWO.test(before) &&
  [place[1], place[2]].some((one = "") => last.get(nameOf(one)) !== sentence - 1);

const inSentence = (
  line: Line,
  last: Map<string, number>,
  sentence: number,
  first: boolean,
  before: string,
): Line => {
  const text = textOf(line.words);
  const found = text.includes("“") || SAID_OF_TWO.test(text) ? undefined : placeOf(text, last, sentence);
  const place = found && !opensAnew(found, first, last, sentence, before) ? found : undefined;
  // The text is not about a country in the title of an envoy, but this comes between two others.
  const about = text.replace(ENVOY, "");
  for (const [country] of text.matchAll(COUNTRY))
    last.set(about.includes(country) ? nameOf(country) : `${IN_TITLE}${nameOf(country)}`, sentence);
  if (!place) return line;
  const by = place.index === 0 ? "The two countries" : "the two countries";
  return { ...line, words: spliced(line.words, place.index, place.index + place[0].length, by) };
};

/** The blocks of a text in which two countries that the last sentences have named are "the two countries". */
export const withPairsOfCountries = (blocks: readonly Composed[]): Composed[] => {
  if (allLines(blocks).every(({ words }) => textOf(words).search(PAIR) < 0)) return [...blocks];
  const last = new Map<string, number>();
  let sentence = 0;
  let before = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((line, at) => {
      sentence += 1;
      const made = inSentence(line, last, sentence, at === 0, before);
      before = textOf(made.words);
      return made;
    });
    return { ...block, lines };
  });
};
