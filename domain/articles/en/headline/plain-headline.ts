import { changed, type Phrase, textOf } from "../../phrase";
import { isCountry } from "../words/countries";

/** Adjectives by which an office praises its own event, which no headline of a newspaper has; also quoted without saying from whom. */
const PRAISE =
  "vibrant|solemn|fruitful|successful|wonderful|fantastic|amazing|inspiring|memorable|outstanding|remarkable|glorious|fabulous|splendid|magnificent";
const QUOTED = new RegExp(
  `['‘"“](?:${PRAISE}|exciting|great|excellent|historic|constructive|productive|positive)['’"”] (?!(?:rating|grade|mark|award|status|label)s?\\b)(?=\\p{L})`,
  "giu",
);
const AN_ACT =
  /\b(?:at|in|with|during) (?:an? )?(?:solemn|fruitful|successful|splendid|magnificent) (?=ceremony|event|meeting|visit|conference|forum|seminar|workshop|reception|gathering)/iu;
const OPENING = new RegExp(
  `^(?:${PRAISE.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}) (?=(?:\\p{Ll}+ )?(?:ceremony|event|meeting|visit|conference|forum|seminar|workshop|reception|gathering)\\b)`,
  "u",
);

/** "is founded in Lake" of "at ceremony in Lake", of which nothing is left to say. */
const MERE_CEREMONY = /(?<=[\p{L}\d]) at ceremony (?=in \p{Lu})/u;

const GOVERNMENT = /^(?:The )?Government of ((?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*) (?=\p{Ll}+s )/u;
/** A name or a quantity that keeps its article: "The Hague", "a million", "the two". */
const OWN_ARTICLE =
  /^(?:The (?:Hague|Gambia|Bahamas|Netherlands|Philippines|Maldives)\b|The (?:\p{Lu}\p{Ll}+ ){1,2}(?:Times|Post|Point|Star)\b|An? (?:\p{Ll}+ )?(?:million|thousand|hundred|dozen|number|series|total|group|lot|few)\b)/u;
/** An article; "A Coruña" and "An Giang" are names. */
const ARTICLE = /^(?:The (?=\p{L})|An?(?= \p{Ll}| \p{Lu}\p{Ll}+(?:an|ese|ish|ch) \p{Ll}) )/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bare = (text: string): string => {
  const plainly = text
    .replace(QUOTED, "")
    .replace(AN_ACT, (found) => found.replace(/\S+ $/u, "").replace(/ an? $/u, " "))
    .replace(MERE_CEREMONY, (found) => (AN_ACT.test(text) ? " " : found))
    .replace(OPENING, "");
  const country = GOVERNMENT.exec(plainly)?.[1];
  const short =
    country && isCountry(country) ? plainly.replace(GOVERNMENT, `${country.replace(/^the /, "")} `) : plainly;
  return capital(OWN_ARTICLE.test(short) ? short : short.replace(ARTICLE, ""));
};

/** A headline without praise, "The Government of" a country, and the article with which it begins. */
export const plainHeadline = (words: Phrase): Phrase => {
  const [first, ...more] = words.pieces;
  // Only a headline of one piece: names of other pieces stay as they are.
  return first && more.length === 0 && bare(textOf(words)) !== textOf(words) ? changed(words, bare) : words;
};
