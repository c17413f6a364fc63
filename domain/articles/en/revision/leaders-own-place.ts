import type { Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, spliced, textOf } from "../../phrase";
import { isCountry } from "../words/countries";

const PART = "\\p{Lu}[\\p{L}&’'.-]*";
const NAME = `${PART}(?: (?:(?:of|for|and) (?:the )?)?${PART})*`;
/** "a delegation from Reed County": whose delegation it is. */
const OF_GROUP = new RegExp(`\\b(?:delegation|mission|group|team|party) (?:of|from) (?:the )?(${NAME})`, "u");
/** "a delegation from Reed County, Lakeland, led by": whose delegation somebody leads. */
const LED = new RegExp(`${OF_GROUP.source}(?:, ${NAME}){0,2}[,${OPEN}]+ (?:led|headed) by `, "u");
/** "Led by Lee, governor of the State of Reed, the delegation …". */
const LED_IN_FRONT = /^led by /i;

/** "City of Reed", "Reed County"; not "Central Hospital of Reed County", which is an organization there. */
const PLACE =
  /^(?:(City|Town|County|District|Province|Prefecture|State|Region) of .+|(?!.* (?:of|for) ).+ (City|Town|County|District|Province|Prefecture|State|Region))$/;

/** "the country's", "the county's", "its": whose post it is. */
const possessive = (owner: string): string => {
  // "the State of Georgia" may be no country.
  const [, first, last] = PLACE.exec(owner) ?? [];
  const noun = first ?? last ?? (isCountry(owner) ? "country" : undefined);
  return noun ? `the ${noun.toLowerCase()}'s` : "its";
};

/** Behind "Lee, director of the Lake Chamber" or another "its", the pronoun would be unclear. */
const OTHERS = / its |, (?:\p{Ll}+ )+of (?:the )?\p{Lu}/u;

/** What follows the post of a leader. */
const END = new RegExp(`^(?:[,${OPEN}]|\\.?$| and (?:including|comprising|consisting)\\b)`, "u");

/** "a Reedham delegation led by", "a delegation from the City of Reedham, led by": the place that somebody leads a delegation of. */
const OF_PLACE = new RegExp(
  `(?:(${NAME}) (?:delegation|mission|group|team|party)|${OF_GROUP.source}(?:, ${NAME}){0,2})[,${OPEN}]* (?:led|headed) by `,
  "u",
);
/** The head of a place, whose office comes before the name. */
const HEAD = "(?:(?:[Dd]eputy|[Vv]ice|[Ll]ord|[Aa]cting|[Ll]ieutenant)[ -])*(?:[Mm]ayor|[Gg]overnor)";
const TITLED = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Lord|Ambassador|Datuk|Dato|Hon|General|Colonel)\b/;
const PERSON = `${PART}(?: (?:${PART}|\\p{Ll}{2,3})){1,4}`;

/** "led by Mayor Ann Lee" for "led by Ann Lee, Mayor of Reedham", in a sentence that has named the place of the delegation. */
const withOfficeInFront = (line: Line, text: string): Line => {
  const [led = "", before = "", behind = ""] = OF_PLACE.exec(text) ?? [];
  const place = (before || behind).replace(
    /^(?:City|Town|Municipality|County|Province|State) of (?:the )?/,
    "",
  );
  if (place === "") return line;
  const from = text.indexOf(led) + led.length;
  const post = new RegExp(
    `^(${PERSON})(?:, |${OPEN} )(?:the )?(${HEAD}) of (?:the City of )?${literal(place)}(?= ?[,${OPEN}]|$)`,
    "u",
  );
  const [found = "", name = "", office = ""] = post.exec(text.slice(from)) ?? [];
  if (found === "" || TITLED.test(name)) return line;
  const end = from + found.length;
  // The comma behind the post belongs to it, unless there is another one before "led".
  const closing = new RegExp(`[,${OPEN}]`, "u");
  const isClosed = closing.test(led);
  const comma = !isClosed && closing.test(text.charAt(end)) ? 1 : 0;
  const bare = spliced(line.words, from + name.length, end + comma, "");
  return {
    ...line,
    words: spliced(
      bare,
      from,
      from,
      `${office.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())} `,
    ),
  };
};

/** The sentence with "its" in the post of a leader for the name that the delegation has: "led by Lee, its director". */
const withOwn = (line: Line, owner: string, from: number): Line => {
  const text = textOf(line.words);
  if (possessive(owner) === "its" && OTHERS.test(text.slice(0, from))) return line;
  for (const name of [` of the ${owner}`, ` of ${owner}`]) {
    const at = text.indexOf(name, from);
    if (at < 0 || text.slice(from, at).includes(";")) continue;
    const end = at + name.length;
    const post = text.slice(from, at);
    const owned = /['’]s (?=\p{L})/u.exec(text.slice(end));
    if (owned?.index === 0) {
      const to = end + owned[0].length;
      return { ...line, words: spliced(line.words, at + " of ".length, to, `${possessive(owner)} `) };
    }
    if (!END.test(text.slice(end))) continue;
    // "director of the Department of Trade of Reed County": the county's department.
    const nested = post.lastIndexOf(" of the ");
    // "a member of the Union and governor of Reed County": the union is not the county's.
    if (nested >= 0 && / and \p{Ll}/u.test(post.slice(nested))) continue;
    const comma = Math.max(post.lastIndexOf(", "), post.lastIndexOf(`${OPEN} `));
    const start = nested > comma ? nested + " of ".length : comma >= 0 ? comma + 2 : 0;
    const held = post.slice(start).replace(/^the /, "");
    // A name in front of a post without its comma, or an office that "its" would give to one person only.
    if (comma < 0 && !/^the /.test(post)) continue;
    if (held === "" || /^(?:an?|one) /.test(held)) continue;
    return { ...line, words: spliced(line.words, from + start, end, `${possessive(owner)} ${held}`) };
  }
  return line;
};

/** What `withLeadersOwnPlace` could change. */
export const LED_BY = /\b(?:led|headed) by /i;

/**
 * A sentence in which the post of a delegation's leader does not name again whose delegation it is: "a delegation from
 * Lakeland, led by Lee, the country's Minister of Trade"; `before`: the sentence before it.
 */
export const withLeadersOwnPlace = (line: Line, text: string, before: string): Line => {
  const inFront = withOfficeInFront(line, text);
  if (inFront !== line) return inFront;
  const led = LED.exec(text);
  if (led?.[1]) return withOwn(line, led[1], led.index + led[0].length);
  const [, earlier] = LED_IN_FRONT.test(text) ? (OF_GROUP.exec(before) ?? []) : [];
  // Ahead of the delegation "its mayor" would have nothing to refer to.
  return earlier && possessive(earlier) !== "its" ? withOwn(line, earlier, "led by ".length) : line;
};
