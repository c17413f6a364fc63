import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** What a document is about, a sentence of context on it, and what the visit was for on which it was signed. */
const TERMS = /^(?:agreements\[[^\]]*\]\.(?:fields|scope|purpose|term)|lead\.visit)$/;
const ABOUT_DOCUMENT =
  /^(?:the (?:agreement|memorandum|document|treaty|pact|contract|letter|declaration|protocol)|it is the (?:first|second|third)) /i;

/** What was discussed, agreed on or planned, where the sentence needs nothing of the text before it but the two sides. */
const RESULT =
  /^(?:they|the (?:two|three) sides|the parties|the participants) (?:discussed|agreed to) | plan to sign /i;

/** "received them for talks on trade": a reception that says what it was about. */
export const WITH_CONTENT = / for (?:talks|discussions?|a discussion|a meeting) on /;

/** Whether a sentence says what a document covers, provides for or aims at. */
export const isOfTerms = ({ id }: Line): boolean =>
  /^agreements\[[^\]]*\]\.(?:fields|scope|purpose|term)$/.test(id);

/** Words of sentences on content that follow the news. */
const MAX_CONTENT = 36;

/** Whether the news is that a document was signed. */
export const isOfDocument = ({ id }: Line): boolean => id.startsWith("agreements[");

/** Whether a sentence says what the event or the document was for. */
export const statesAim = ({ words }: Line): boolean =>
  words.paths.some((path) => /(?:^|\.)purpose(?:\.|$)/.test(path));

/** The number of words of some sentences. */
export const wordsOf = (lines: readonly Line[]): number => {
  let count = 0;
  for (const { words } of lines) count += wordCount(words);
  return count;
};

/** Sentences on what the news was about, which begin one of the paragraphs behind it. */
export interface Content {
  /** The place of that paragraph among those behind the news. */
  readonly at: number;
  readonly lines: readonly Line[];
}

/** "It was the result of …", "Under it, …" behind a sentence on a document. */
const GOES_ON = /^(under )?it(?= |,)/i;

/** The document whose terms a sentence states: "agreements[mou]" of "agreements[mou].scope.more". */
const documentOf = ({ id }: Line): string | undefined =>
  /^(agreements\[[^\]]*\])\.(?:earlier|term|purpose|fields|scope)(?:[.[]|$)/.exec(id)?.[1];

/**
 * The first sentences of a paragraph on the content of a document: what it is for, alone or with what follows; otherwise all
 * of its terms, which stay together.
 */
const termsIn = ([first, ...more]: readonly Line[]): Line[] => {
  const lines = first ? [first] : [];
  const document = first?.id.endsWith(".purpose") ? undefined : first && documentOf(first);
  for (const [at, one] of more.entries()) {
    const same = document !== undefined && documentOf(one) === document;
    const further = more[at + 1]?.id.endsWith(".scope.more");
    const near = !further && GOES_ON.test(textOf(one.words)) && wordsOf([...lines, one]) <= MAX_CONTENT;
    if (!same && !near) break;
    lines.push(one);
  }
  return lines;
};

/** What the following paragraphs say of the content of the news, if it is short and can follow the news at once. */
export const contentFor = (first: Line, blocks: readonly Composed[]): Content | undefined => {
  const signed = isOfDocument(first);
  if (!signed && statesAim(first)) return undefined;
  for (const [at, block] of blocks.entries()) {
    const [one] = isParagraph(block) && !block.apart ? block.lines : [];
    if (!one || !isParagraph(block)) return undefined;
    const text = textOf(one.words);
    const is = signed
      ? TERMS.test(one.id) || (one.id.startsWith("background[") && ABOUT_DOCUMENT.test(text))
      : !one.id.startsWith("people") && RESULT.test(text);
    // What the parties will do under a document stays with its terms.
    if (is && !block.lines.some(({ id }) => id.startsWith("followUps["))) {
      const lines = signed ? termsIn(block.lines) : [one];
      return wordsOf(lines) <= MAX_CONTENT ? { at, lines } : undefined;
    }
    if (block.part !== "people" && block.part !== "lead") return undefined;
  }
  return undefined;
};

/** "It was received", "before the signing, they met": a sentence that only the one before it explains. */
const POINTS_BACK = /^(?:[^,]{1,40}, )?(?:it|they|he|she) /i;

/**
 * Whether content can be read before the sentences `behind` the news: they do not point back and state no content themselves,
 * and no `later` sentence introduces an abbreviation of it.
 */
export const canPrecede = (
  first: Line,
  content: Content,
  behind: readonly Line[],
  later: readonly Line[],
): boolean => {
  if (behind.some(({ words }) => POINTS_BACK.test(textOf(words)))) return false;
  const news = [first, ...behind].map(({ words }) => textOf(words));
  const stated = news.some((text) => WITH_CONTENT.test(text) || RESULT.test(text));
  if (!isOfDocument(first) && stated) return false;
  const words = content.lines.map((one) => textOf(one.words)).join(" ");
  const shorts = [...words.matchAll(/\b\p{Lu}{2,}\b/gu)].map(([short]) => short);
  return shorts.every(
    (short) =>
      news.some((text) => text.includes(short)) ||
      !later.some((one) => textOf(one.words).includes(`(${short})`)),
  );
};

const NOUN =
  /\bthe (delegation|agreement|memorandum|document|treaty|pact|contract|letter|declaration|protocol)\b/i;
const SIDES = /\bthe (?:two|three) \p{Ll}+/u;

/** "Under the memorandum, …" for "Under it, …", "the parties" for "they", where the sentence before has left the paragraph. */
export const named = (line: Line, content: readonly Line[]): Line => {
  const before = content.map(({ words }) => textOf(words)).join(" ");
  const [they] = /^they(?= will )/i.exec(textOf(line.words)) ?? [];
  if (they)
    return { ...line, words: spliced(line.words, 0, they.length, SIDES.exec(before)?.[0] ?? "the parties") };
  const [, noun] = NOUN.exec(before) ?? [];
  const [it, under = ""] = GOES_ON.exec(textOf(line.words)) ?? [];
  const called = `${under}the ${noun}`;
  const opens = line.own ? called.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : called;
  return it && noun ? { ...line, words: spliced(line.words, 0, it.length, opens) } : line;
};

/** The blocks behind the news without the content that one of them began with. */
export const withoutContent = (blocks: readonly Composed[], content: Content | undefined): Composed[] =>
  blocks.flatMap((block, at): Composed[] => {
    if (at !== content?.at || !isParagraph(block)) return [block];
    const [next, ...more] = block.lines.slice(content.lines.length);
    return next ? [{ ...block, lines: [named(next, content.lines), ...more] }] : [];
  });
