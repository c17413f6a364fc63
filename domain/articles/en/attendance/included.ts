import { countInWord } from "../../content/headcount";
import { loose, type Phrase, plain, say } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isCountry } from "../words/countries";
import { wordCount } from "../words/grammar";

const NUMBERED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) /i;

/** "students and thirty repairers": a number before the first noun would seem to include the second. */
export const countedLast = (all: readonly Said[]): Said[] => {
  const [first, ...rest] = all;
  const plainly =
    first && rest.length > 0 && NUMBERED.test(first.text) && !rest.some(({ text }) => NUMBERED.test(text));
  return plainly ? [...rest, first] : [...all];
};

const OF_PLACES =
  / (\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ ){0,2}(?:countries|nations|states|cities|towns|provinces|counties|regions|districts|municipalities|villages)$/u;

/** "they came from A, B and C", where these are all the places that "9 pupils from three countries" counts. */
export const fromAllPlaces = (of: Said | undefined, including: readonly Said[]): Phrase | undefined => {
  const [only, ...more] = including;
  const [, count = ""] = OF_PLACES.exec(of?.text ?? "") ?? [];
  if (!only || more.length > 0 || count === "") return undefined;
  const [, places] = /^(?:\p{Ll}+ ){1,3}(?:from|of) (\p{Lu}[^;]*)$/u.exec(only.text) ?? [];
  const all = places?.split(/, (?:and )?| and /).length === countInWord(count);
  return all && places ? say`they came from ${loose(plain(places, [only.path]))}` : undefined;
};

/** Nouns of organizations and places that people come from, as alternatives of a pattern. */
const SENDERS =
  "institutions|organi[sz]ations|associations|chambers|companies|enterprises|firms|ministries|agencies|bodies|authorities|universities|schools|institutes|ports|countries|cities|towns|regions|economies";

/** "representatives of Chinese institutions": people of organizations or places, which a list can name. */
export const OF_ORGANIZATIONS = new RegExp(
  `^(?:representatives|delegates|officials|members|experts|scholars) (?:of|from) (?:[\\p{L}-]+,? ){0,6}(?:${SENDERS})$`,
  "u",
);

/** "organizations from both countries": these themselves, of which a list can name some, rather than people who come from them. */
const COUNTED = new RegExp(`^(?:[\\p{L}-]+ ){0,3}?(?:${SENDERS})(?: (?:from|of|in) [^,;]+)?$`, "u");
/** Words of a list of organizations that the sentence with their number holds. */
const MAX_NAMED = 25;

/** Whether a list names some of the organizations or places that a number counts, and is short enough for the same sentence. */
export const namesSomeOf = (counted: string, list: Phrase): boolean =>
  COUNTED.test(counted) && wordCount(list) <= MAX_NAMED;

/** Places whose share of a list makes it one of countries. */
const MOST = 0.7;

/** Whether people came "from more than 13 countries", of which some are listed. */
export const areOfCountries = (of: Said | undefined, including: readonly Said[]): boolean => {
  const countries = including.filter(({ text }) => isCountry(text) || /^the (?:USA?|UK|UAE)$/.test(text));
  return /\b(?:countries|nations)$/u.test(of?.text ?? "") && countries.length >= including.length * MOST;
};
