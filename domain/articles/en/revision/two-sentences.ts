import {
  type Composed,
  introducedIn,
  isContext,
  isParagraph,
  type Line,
  mentionsAnyOf,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { spliced, textOf } from "../../phrase";
import { named, wordsOf } from "./content-of-lead";
import { asOpening, TOO_SHORT, withPeople } from "./people-of-lead";
import { beginsWithReference } from "./points-back";

/** Sentences of the first paragraph, and the words up to which it may have more of them. */
const SENTENCES = 2;
const SHORT = 55;
/** Characters of a paragraph with the sentences that left the first one. */
const PARAGRAPH = 600;

/** Sentences on who led, came along, received, signed, organized or attended. */
const OF_CIRCUMSTANCES =
  /^(?:people\.|receive$|attendance|organizers$|delegations\[|lead\.heads$)|^agreements\[[^\]]*\]\.(?:signatories|witnesses)$/;

const leaves = (one: Line): boolean => OF_CIRCUMSTANCES.test(one.id) || isContext(one);

/** "The two sides agreed": clear only behind the sentence that names the hosts. */
const OF_SIDES = /^(?:the two sides|both sides|they) /i;

/** The words of some sentences that begin with a capital letter. */
const namesIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ words }) => textOf(words).match(/\p{Lu}[\p{L}-]+/gu) ?? []));

/** The sentences behind the news that leave the first paragraph, the last ones first to go; empty if others need them. */
const leaving = (first: Line, rest: readonly Line[]): Line[] => {
  const spare = rest.length + 1 - SENTENCES;
  const moved = rest.filter(leaves).slice(-spare);
  const from = rest.findIndex((one) => moved.includes(one));
  const introduced = introducedIn(moved);
  const before = namesIn(rest.slice(0, from).concat(first));
  const named = [...namesIn(moved)].filter((name) => !before.has(name));
  const received = moved.some(({ id }) => id === "receive");
  const needs = (one: Line): boolean =>
    (received && OF_SIDES.test(textOf(one.words))) ||
    one.goesOn === true ||
    mentionsAnyOf(one, introduced) ||
    named.some((name) => namesIn([one]).has(name)) ||
    beginsWithReference(textOf(one.words));
  const needed = rest.slice(from).some((one) => !moved.includes(one) && needs(one));
  return needed ? [] : moved;
};

/** "the event was opened by Lee" for "it", where a sentence on an event begins a paragraph. */
const ofEvent = (line: Line, first: Line): Line | undefined => {
  const held = / (?:was|were) held |^[^,]+ held /.test(textOf(first.words));
  return held && /^it /i.test(textOf(line.words))
    ? { ...line, words: spliced(line.words, 0, 2, "the event") }
    : undefined;
};

/** The sentence as a paragraph begins with it; undefined if its pronoun stays unclear. */
const opened = (line: Line, kept: readonly Line[]): Line | undefined => {
  const [first] = kept;
  if (!first) return undefined;
  const document = isContext(line) ? named(line, kept) : line;
  return document === line ? (asOpening(line, first) ?? ofEvent(line, first)) : document;
};

/** "a delegation attended the signing" before "the delegation arrived". */
const GROUP = /\b(?:delegation|team|group|mission)\b/;

/**
 * Whether a sentence is about somebody or something of the one before it: the same people, a delegation that was named there,
 * others who came, or more context. Signatories are no part of the delegation that came.
 */
const continues = (next: Line, before: Line): boolean => {
  if (isContext(before)) return isContext(next);
  const people = new Set([
    ...introducedIn([before]),
    ...before.words.pieces.flatMap(({ mention }) => mention ?? []),
  ]);
  const isOfGroup = before.id.startsWith("delegations[") && GROUP.test(textOf(next.words));
  const signed = before.id.startsWith("agreements[");
  return isOfGroup || (!signed && (leaves(next) || mentionsAnyOf(next, people)));
};

/** The blocks behind the first paragraph with the sentences that left it; undefined if they fit nowhere. */
const placed = (
  moved: readonly Line[],
  news: Paragraph,
  blocks: readonly Composed[],
): Composed[] | undefined => {
  const [next, ...rest] = blocks;
  const last = moved.at(-1);
  const begins = isParagraph(next) ? next.lines[0] : undefined;
  if (!last || (begins && beginsWithReference(textOf(begins.words)))) return undefined;
  const joins =
    isParagraph(next) &&
    begins !== undefined &&
    sizeOf([...moved, ...next.lines]) <= PARAGRAPH &&
    continues(begins, last);
  if (joins) return [{ ...next, lines: [...moved, ...next.lines] }, ...rest];
  return sizeOf(moved) > TOO_SHORT && !moved.some(isContext) ? withPeople(moved, news, blocks) : undefined;
};

/**
 * The blocks of a text whose first paragraph has the news and one more sentence: who signed, received, came along or attended
 * begins the next one.
 */
export const withTwoSentences = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const news = blocks[at];
  if (!isParagraph(news) || news.part !== "lead" || wordsOf(news.lines) <= SHORT) return [...blocks];
  const [first, ...rest] = news.lines;
  const moved = first && news.lines.length > SENTENCES ? leaving(first, rest) : [];
  const [opens, ...others] = moved;
  const kept = news.lines.filter((one) => !moved.includes(one));
  const opening = opens && opened(opens, kept);
  const behind = opening && placed([opening, ...others], news, blocks.slice(at + 1));
  return behind ? [...blocks.slice(0, at), { ...news, lines: kept }, ...behind] : [...blocks];
};
