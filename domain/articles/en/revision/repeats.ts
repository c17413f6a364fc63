import type { Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, type Phrase, type Piece, partOf, say, spliced, textOf, withPieces } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isBeingNamed } from "../organizations/naming";
import { uniqueNouns } from "../words/common-nouns";
import { pairsOf } from "../words/pairs-of-organizations";

/** "the 2024 ", "its " in front of a name: its noun has that article. */
const ARTICLED =
  /\b(?:(?:the|its|their|this|that|each|every) (?:\d{4}|\d+(?:st|nd|rd|th))|its|their|his|her|this|that|each|every) $/u;

/** The full name of an organization where it is alone: not of "Lake University, Northland,", of which the country would be left. */
const patternOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:the )?${literal(name)}(?![\\p{L}\\d]| \\p{Lu}|,? \\(|, \\p{Lu}[\\p{L} -]*(?:[,${OPEN}]|$))`,
    "gu",
  );

const withNoun = (
  piece: Piece,
  noun: string,
  pattern: RegExp,
  seen: boolean,
  before: string,
): { piece: Piece; seen: boolean } => {
  let known = seen;
  const s = piece.s.replace(pattern, (found: string, at: number) => {
    if (known) return ARTICLED.test(before + piece.s.slice(0, at)) ? noun : `the ${noun}`;
    known = true;
    return found;
  });
  return { piece: s === piece.s ? piece : { ...piece, s }, seen: known };
};

/** "expressed the hope that CIIC would visit Changsha High-Tech Zone and help to develop the zone": an organization that a sentence names again. */
const withoutRepeats = (nouns: ReadonlyMap<string, string>, words: Phrase): Phrase => {
  const text = textOf(words);
  // "Minister of Finance" has named the ministry without its full name.
  const shown = (name: string): number =>
    words.pieces.filter(({ s, full }) => full === name && !s.includes(name)).length;
  let { pieces } = words;
  for (const [name, noun] of nouns) {
    const first = text.indexOf(name);
    if (first < 0) continue;
    const hidden = shown(name);
    // A pattern is built only if a name may occur twice.
    if (hidden === 0 && text.indexOf(name, first + 1) < 0) continue;
    const pattern = patternOf(name);
    if ([...text.matchAll(pattern)].length + hidden < 2) continue;
    let seen = false;
    pieces = pieces.map((piece, at) => {
      if (piece.organization || piece.shortOf !== undefined || piece.short !== undefined) {
        seen ||= piece.s.includes(name) || piece.full?.includes(name) === true;
        return piece;
      }
      const replaced = withNoun(piece, noun, pattern, seen, pieces[at - 1]?.s ?? "");
      seen = replaced.seen;
      return replaced.piece;
    });
  }
  return pieces === words.pieces ? words : { ...words, pieces };
};

const EVENT =
  /\bof the (seminar|forum|conference|event|program|programme|meeting|ceremony|workshop|project|visit)\b/u;

/** "Mishra, convenor of the seminar, introduced its objectives": a noun that the same sentence has just named. */
const withIts = (words: Phrase): Phrase => {
  let named: string | undefined;
  return withPieces(words, ({ s }) => {
    if (!s.includes(" of ") && !s.startsWith("of ")) return s;
    const first = EVENT.exec(s);
    const again = named && new RegExp(`\\bthe (\\p{Ll}+) of the ${named}\\b`, "u").exec(s);
    if (first) named = first[1];
    else if (/ of (?:the )?\p{L}/u.test(s)) named = undefined;
    return again ? s.replace(again[0], `its ${again[1] ?? ""}`) : s;
  });
};

/** "expressed the hope that the two universities would work together": two organizations already mentioned, in the record's own texts. */
const withPairs = (discourse: Discourse, words: Phrase): Phrase => {
  const { memory } = discourse;
  // A name that this sentence is the first to contain stays in full.
  const known = pairsOf(discourse).filter(({ orgs }) =>
    orgs.every((org) => memory.orgs.has(org) && !isBeingNamed(memory, org)),
  );
  if (known.length === 0) return words;
  const pieces = words.pieces.map((piece) => {
    if (piece.organization || piece.shortOf !== undefined || piece.short !== undefined) return piece;
    return { ...piece, s: known.reduce((s, { pattern, noun }) => s.replace(pattern, noun), piece.s) };
  });
  return { ...words, pieces };
};

/** "A and B signed a plan to deepen exchanges between the two sides": two organizations that the sentence has named. */
const withBothSides = ({ facts }: Discourse, words: Phrase): Phrase => {
  const text = textOf(words);
  if (!text.includes("between ")) return words;
  const [a, b, ...more] = [...new Set(facts.allOrgs().map(({ name }) => name.text))].filter(
    (name) => text.includes(name) && text.split(name).length > 2,
  );
  if (!a || !b || more.length > 0) return words;
  const [one, two] = [a, b].map((name) => `(?:the )?${literal(name.replace(/^the /i, ""))}`);
  const pair = `(?:${one} and ${two}|${two} and ${one})(?![\\p{L}\\d'’]| \\p{Lu})`;
  const pattern = new RegExp(`\\bbetween ${pair}`, "u");
  if (text.search(new RegExp(pair, "u")) >= text.search(pattern)) return words;
  const pieces = words.pieces.map((piece) => ({
    ...piece,
    s: piece.s.replace(pattern, "between the two sides"),
  }));
  return { ...words, pieces };
};

/** "A and B renewed their plan to deepen the cooperation between the two sides": the two are the subject. */
const OF_TWO =
  /^(?:On [^,]+, )?(?:the )?\p{Lu}[^;“]* and (?:the )?\p{Lu}[^;“]*? (?:(?:have )?(?:signed|renewed|concluded|extended)) (?:their|an?|the) /u;
const OWN =
  /\bto (?:further )?(\p{Ll}+) (?:the )?((?:\p{Ll}+ ){0,2}\p{Ll}+) between the two sides(?=[,;.]|$)/u;

/** "A and B renewed their plan to deepen their cooperation". */
const withTheir = (words: Phrase): Phrase => {
  const text = textOf(words);
  if (!text.includes("between the two sides")) return words;
  const found = OF_TWO.test(text) ? OWN.exec(text) : null;
  const own = found?.[2];
  if (!found || own === undefined) return words;
  const from = found.index + found[0].lastIndexOf(`${own} between`);
  const articled = text.slice(0, from).endsWith("the ") ? "the ".length : 0;
  const to = found.index + found[0].length;
  return spliced(words, from - articled, to, `their ${own}`);
};

const SIDES = /^(?:the two|both) sides\b/i;
/** "Reedham and the Lake Guild signed": two parties as the subject. */
const TWO_SIGNED = /^[^,;“]{2,90} and [^,;“]{2,90} signed /u;
const BETWEEN_SIDES = / between (?:the two|both) sides(?=[,;.]| and |$)/gu;
/** "Under the agreement, the two ministries will": two parties called by their noun, in a sentence of what they do. */
const TWO_WILL = /^(?:Under [^,;]+, )?the two (\p{Ll}+s) (?:will|agreed to|plan to) (?!.* that )/iu;

/** What two parties can only have with each other: "a bus between the two towns" runs there. */
const OF_BOTH =
  "\\b(?:cooperation|co-operation|collaboration|exchanges?|partnerships?|relations|relationship|ties)(?: (?:in|of|on)(?: \\p{Ll}+){1,4})?";

const without = (words: Phrase, pattern: RegExp): Phrase => ({
  ...words,
  pieces: words.pieces.map((piece) => ({ ...piece, s: piece.s.replace(pattern, "") })),
});

/** "the two sides discussed more visits between the two sides": the subject is not repeated, nor the two parties that signed. */
const withoutSidesAgain = (words: Phrase): Phrase => {
  const text = textOf(words);
  const [, noun] = TWO_WILL.exec(text) ?? [];
  if (noun)
    return without(
      words,
      new RegExp(`(?<=${OF_BOTH}) between (?:the two|both) ${noun}(?=[,;.]| and |$)`, "gu"),
    );
  return text.includes(" sides") && (SIDES.test(text) || TWO_SIGNED.test(text))
    ? without(words, BETWEEN_SIDES)
    : words;
};

/** A sentence in front of its quotation, which keeps its own words. */
const beforeQuote = (words: Phrase, change: (words: Phrase) => Phrase): Phrase => {
  const text = textOf(words);
  const at = text.indexOf("“");
  if (at < 0) return change(words);
  return say`${change(partOf(words, 0, at))}${partOf(words, at, text.length)}`;
};

/** In one sentence with other words, the record's own texts name an organization in full only once. */
export const unrepeated = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const nouns = uniqueNouns(discourse.facts);
  const once = (words: Phrase): Phrase =>
    withIts(
      withoutSidesAgain(
        withTheir(withoutRepeats(nouns, withBothSides(discourse, withPairs(discourse, words)))),
      ),
    );
  return lines.map((one) => (one.own ? one : { ...one, words: beforeQuote(one.words, once) }));
};
