import type { Line } from "../../compose";
import { OPEN, spliced } from "../../phrase";
import { pluralOf } from "../words/plural";

const NAME = "\\p{Lu}[\\p{L}’'-]*(?: (?:de |la )?\\p{Lu}[\\p{L}’'-]*){0,3}";
/** What several neighbours are called, before or behind their names, and nouns of their people. */
const REGION = "Province|Prefecture|County|District|State";
const HEAD = `Government|City|Port|Town|${REGION}`;
const PEOPLE =
  "representatives|officials|members|leaders|heads|experts|delegates|teachers|students|employees";

/** "the Government of Lakeland and the Government of Hilland". */
const HEAD_FIRST = new RegExp(
  `\\b([Tt]he) (${HEAD}) of (${NAME}) and the \\2 of (?=${NAME}(?![\\p{L}’'-]|,? \\(| of ))`,
  "gu",
);
/** "Reed Province, Lake Province and Hill Province". */
const HEAD_LAST = new RegExp(
  `(?<!\\p{L} of |\\p{Lu}[\\p{L}’'-]* )(${NAME}) (${REGION})((?:, ${NAME} \\2)*),? and (${NAME}) \\2(?![\\p{L}’'-]| \\p{Lu})`,
  "gu",
);

/** A comma before which a list begins; behind a date it ends the adverbial. */
const IN_LIST = /(?<!\d{4}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), $/;

/** Whether a place in a sentence is in a quotation, which keeps its own words. */
const isQuoted = (text: string, at: number): boolean => text.lastIndexOf("“", at) > text.lastIndexOf("”", at);

const isInList = (before: string): boolean => IN_LIST.test(before.replaceAll(OPEN, ""));

/** "representatives of the guild and representatives of Lake School": a noun of people that two in a list have. */
const PEOPLE_OF = new RegExp(`\\b((?:${PEOPLE}) of )[^,;:“]{2,90}? and (?=\\1)`, "iu");

/** A noun that neighbours may share, behind "and": other sentences need not be searched. */
export const SHARED_HEAD = new RegExp(
  ` and (?:(?:the )?(?:\\p{Lu}[^,;]* )?(?:${HEAD})\\b|(?:${PEOPLE}) of )`,
  "u",
);

/**
 * A sentence in which neighbours in a list that are named with one noun share it: "the Governments of Lakeland and Hilland",
 * "Reed and Lake provinces".
 */
export const withSharedHead = (line: Line, text: string): Line => {
  if (line.own) return line;
  const [both = "", people = ""] = PEOPLE_OF.exec(text) ?? [];
  if (both !== "" && !text.includes("“")) {
    const at = text.indexOf(both) + both.length;
    return { ...line, words: spliced(line.words, at, at + people.length, "of ") };
  }
  for (const { index, 0: found, 1: the = "", 2: head = "", 3: first = "" } of text.matchAll(HEAD_FIRST)) {
    // "the guild, the Port of Reed and the Port of Lake": two of three.
    if (isInList(text.slice(0, index)) || isQuoted(text, index)) continue;
    const words = spliced(
      line.words,
      index,
      index + found.length,
      `${the} ${pluralOf(head)} of ${first} and `,
    );
    return { ...line, words };
  }
  for (const { index, 0: found, 1: first = "", 2: head = "", 3: more = "", 4: last = "" } of text.matchAll(
    HEAD_LAST,
  )) {
    if (isInList(text.slice(0, index)) || isQuoted(text, index)) continue;
    const between = more.replaceAll(` ${head}`, "");
    const together = `${first}${between} and ${last} ${pluralOf(head.toLowerCase())}`;
    return { ...line, words: spliced(line.words, index, index + found.length, together) };
  }
  return line;
};
