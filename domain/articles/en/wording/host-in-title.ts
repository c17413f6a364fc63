import type { Rewording } from "../../rewording";

const HOSTED =
  /\b(an? (?:[\p{L}-]+ ){1,4}by )the (\p{Ll}+(?: \p{Ll}+)?) (?:hosted|organi[sz]ed|given) by ((?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the))?(?: \p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the))?)*? ?)(?= (?:was|were|in|at|on)\b|[,.;]|$)/u;

/** "a reception by the Reedham Town Council", for "a reception by the town council hosted by the Reedham Town Council". */
export const hostInTitle: Rewording = (text) => {
  if (!text.includes(" by the ")) return undefined;
  const found = HOSTED.exec(text);
  const [all = "", front = "", noun = "", name = ""] = found ?? [];
  if (!found || !name.toLowerCase().endsWith(` ${noun}`)) return undefined;
  return [{ from: found.index, to: found.index + all.length, text: `${front}${name}` }];
};

const SHORT_AGAIN = /\(([\p{Lu}\d]{2,})\)(?=[^.;]*? at \1(?:[,.]|$))/u;
const NOUN =
  /\b(Library|University|College|School|Hospital|Cent(?:er|re)|Institute|Museum|Academy|Association|Society|Council|Office|Foundation)\b(?!.*\b(?:Library|University|College|School|Hospital|Cent(?:er|re)|Institute|Museum|Academy|Association|Society|Council|Office|Foundation)\b)/u;

/** Letters of a name in front of its short form. */
const LETTERS_BEFORE = 60;

/** "director of the National Library (NLV), at the library", for "at NLV": a short form that the same sentence has just introduced. */
export const placeByNoun: Rewording = (text) => {
  if (!text.includes(" at ") || !text.includes("(")) return undefined;
  const found = SHORT_AGAIN.exec(text);
  const [whole = "", short = ""] = found ?? [];
  if (!found) return undefined;
  const noun = NOUN.exec(text.slice(Math.max(0, found.index - LETTERS_BEFORE), found.index))?.[1];
  const from = text.indexOf(` at ${short}`, found.index + whole.length) + " at ".length;
  return noun ? [{ from, to: from + short.length, text: `the ${noun.toLowerCase()}` }] : undefined;
};
