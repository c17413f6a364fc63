import { oncePerText } from "../../once-per";
import { changed, type Phrase, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { COUNTRY_NAMES } from "./country-names";

/** "the Ministry of Health of Lakeland", "Government of Lakeland": the country of a ministry or government at the end of a headline. */
const OF_COUNTRY =
  /\b(?:Ministry (?:of|for) [\p{L}, ]+?|Government|People) of ((?:the )?\p{Lu}[\p{L}.]*(?: (?:and (?:the )?)?\p{Lu}[\p{L}.]*)*)$/u;

/** "Minister of Health of Lakeland": a minister whose country is only in the office's own title. */
export const withCountry = ({ facts }: Discourse, who: Who | undefined, words: Phrase): Phrase => {
  const title = facts.said(facts.record.title, "title");
  const country = OF_COUNTRY.exec(title?.text ?? "")?.[1];
  const [post, ...more] = who?.posts ?? [];
  const minister = post?.title?.text ?? "";
  if (!title || !country || !post || post.org || more.length > 0) return words;
  if (!/^(?:\p{Lu}\p{L}+ )?Minister (?:of|for) /u.test(minister)) return words;
  if (textOf(words).includes(country) || !textOf(words).includes(minister)) return words;
  const pieces = words.pieces.map((piece) =>
    piece.s.includes(minister)
      ? { ...piece, s: piece.s.replace(minister, `${minister} of ${country}`) }
      : piece,
  );
  return sourced({ ...words, pieces }, title.path);
};

const COUNTRY = new RegExp(
  `^(?:the )?(?:(?:\\p{Lu}[\\p{L}'’-]+ )*(?:Republic|Kingdom|State|Commonwealth|Sultanate|Union) of )?(?:The |the )?(?:${COUNTRY_NAMES})$`,
  "u",
);

/** Whether a name is that of a country: "Reedland", "the Republic of Reedland". */
export const isCountry = oncePerText((name) => COUNTRY.test(name));

const WITH_THE =
  /^(?:United |Netherlands\b|Philippines\b|Maldives\b|Bahamas\b|Gambia\b|Czech Republic\b|Dominican Republic\b|(?:(?:People's|Islamic|Federal|Socialist|Democratic|Lebanese|Oriental|Arab|Bolivarian|Hashemite|Co-operative|Democratic Socialist|Federal Democratic|People's Democratic|Socialist) )?Republic\b|(?:Hashemite )?Kingdom of |Sultanate of |State of |Union of |Islamic |(?:Federated|Associated) States of |(?:Solomon|Marshall|Cook) Islands\b|Central African Republic\b|U\.?S\.?A?\.?$|U\.?K\.?$|UAE$|EU$|TRNC$|DRC$|DPRK$|ROK$)/;

/** Whether the name of a country has an article in running text. */
export const hasArticle = (name: string): boolean => WITH_THE.test(name);

/** "the United States": a country or region whose name has an article in running text. */
export const area = (said: Said): Phrase => changed(phrase(said), (s) => (hasArticle(s) ? `the ${s}` : s));
