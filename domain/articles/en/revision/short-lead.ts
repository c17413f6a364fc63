import { type Composed, isParagraph, type Line, linesOf, type Paragraph, sizeOf } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";

/** Sentences that list who came, received, signed, witnessed, organized or attended. */
const ROSTER =
  /^(?:people\.|receive$|attendance|organizers|delegations\[)|\.(?:signatories|witnesses|escort)(?:\.|$)/;
/** "received them for talks on trade": a reception that says what it was about. */
const WITH_CONTENT = / for (?:talks|discussions?|a discussion|a meeting) on /;
const DOCUMENT = /^agreements\[/;

/** What a document is about, a sentence of context on it, and what the visit was for on which it was signed. */
const TERMS = /^(?:agreements\[[^\]]*\]\.(?:fields|scope|purpose|term)|lead\.visit)$/;
const ABOUT_DOCUMENT =
  /^(?:the (?:agreement|memorandum|document|treaty|pact|contract|letter|declaration|protocol)|it is the (?:first|second|third)) /i;

/** What was discussed, agreed on or planned, where the sentence needs nothing of the text before it but the two sides. */
const RESULT =
  /^(?:they|the (?:two|three) sides|the parties|the participants) (?:discussed|agreed to) | plan to sign /i;

/** Words of sentences on content that follow the news, of the first paragraph with them, and of people who stay with the news. */
const MAX_CONTENT = 36;
const MAX_LEAD = 95;
const MAX_PEOPLE = 22;
/** Words of a number of those who took part, of what else the news of a document has, and of those who signed it beside the news. */
const MAX_NUMBER = 16;
const MAX_BESIDE = 40;
const MAX_SIGNATORIES = 45;
/** Characters of a paragraph of people with those that follow, and of a sentence too short for a paragraph of its own. */
const PARAGRAPH = 600;
const TOO_SHORT = 140;

const wordsOf = (lines: readonly Line[]): number =>
  lines.reduce((n, { words }) => n + textOf(words).split(/\s+/).length, 0);
const statesAim = ({ words }: Line): boolean =>
  words.paths.some((path) => /(?:^|\.)purpose(?:\.|$)/.test(path));

/** "The delegation met Lee, mayor, and Ray": whom visitors met, without what they discussed. */
const MET = /^(?:it|they|the \p{L}+) (?:then )?(?:met|held talks with) /u;

const isRoster = ({ id, words }: Line, aimed = false): boolean =>
  (ROSTER.test(id) && !WITH_CONTENT.test(textOf(words))) ||
  (aimed && id.startsWith("agenda[") && MET.test(textOf(words)));

const HELD = / (?:was|were|is being) held /;
const OF_EVENT = /^(?:attendance|organizers)/;

interface Content {
  /** The paragraph, among those behind the news, that begins with it. */
  readonly at: number;
  readonly lines: readonly Line[];
}

/** "It was the result of …", "Under it, …" behind a sentence on a document. */
const GOES_ON = /^(under )?it(?= |,)/i;

/** The first sentences of a paragraph on the content of a document, as far as the first paragraph has room for them. */
const termsIn = ([first, ...more]: readonly Line[]): Line[] => {
  const lines = first ? [first] : [];
  for (const one of more) {
    if (!GOES_ON.test(textOf(one.words)) || wordsOf([...lines, one]) > MAX_CONTENT) break;
    lines.push(one);
  }
  return lines;
};

/** What the following paragraphs say of the content of the news, where it can follow the news at once. */
const contentFor = (first: Line, blocks: readonly Composed[]): Content | undefined => {
  const signed = DOCUMENT.test(first.id);
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

const introducedIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ words }) => words.pieces.flatMap(({ introduces }) => introduces ?? [])));

const mention = (lines: readonly Line[], people: ReadonlySet<string>): boolean =>
  lines.some(({ words }) =>
    words.pieces.some(({ mention }) => mention?.split("+").some((key) => people.has(key))),
  );

const NOUN =
  /\bthe (delegation|agreement|memorandum|document|treaty|pact|contract|letter|declaration|protocol)\b/i;

const SIDES = /\bthe (?:two|three) \p{Ll}+/u;

/** "Under the memorandum, …" for "Under it, …", "the delegation" for "it", where the sentence before has moved to the first paragraph. */
const named = (line: Line, content: readonly Line[]): Line => {
  const before = content.map(({ words }) => textOf(words)).join(" ");
  const [they] = /^they(?= will )/i.exec(textOf(line.words)) ?? [];
  if (they)
    return { ...line, words: opened(line.words, they.length, SIDES.exec(before)?.[0] ?? "the parties") };
  const [, noun] = NOUN.exec(before) ?? [];
  const [it, under = ""] = GOES_ON.exec(textOf(line.words)) ?? [];
  return it && noun ? { ...line, words: opened(line.words, it.length, `${under}the ${noun}`) } : line;
};

const opened = (words: Phrase, end: number, by: string): Phrase => spliced(words, 0, end, by);

/** Blocks without the content that one of them began with. */
const without = (blocks: readonly Composed[], content: Content | undefined): Composed[] =>
  blocks.flatMap((block, at): Composed[] => {
    if (at !== content?.at || !isParagraph(block)) return [block];
    const [next, ...more] = block.lines.slice(content.lines.length);
    return next ? [{ ...block, lines: [named(next, content.lines), ...more] }] : [];
  });

/** "The delegation" of "a delegation from Reed": how people who came are called where a paragraph begins with them. */
const VISITORS = /\b(?:a|an|the) (?:[^,;]+? )?(delegation|team|group|mission)\b/i;

const MEMBERS =
  /^(?:the (?:\p{L}+ )?(?:delegation|team|group|mission) (?:also included|included|consisted of)|the other members) /iu;

/** Lines of which those on the members of a delegation come before who received it. */
const membersFirst = (lines: readonly Line[]): Line[] => {
  const [first, next, ...rest] = lines;
  const swap = first?.id === "receive" && next !== undefined && MEMBERS.test(textOf(next.words));
  return swap ? [next, first, ...rest] : [...lines];
};

/** The paragraph of people who left the news, with a paragraph of people that follows. */
const withPeople = (moved: readonly Line[], news: Paragraph, blocks: readonly Composed[]): Composed[] => {
  const [next, ...rest] = blocks;
  const joins =
    isParagraph(next) &&
    !next.apart &&
    (next.part === "lead" || next.lines.every((one) => isRoster(one))) &&
    sizeOf([...moved, ...next.lines]) <= PARAGRAPH;
  const people: Paragraph = {
    type: "paragraph",
    part: "people",
    lines: membersFirst(moved),
    keys: news.keys,
  };
  return joins
    ? [
        { ...people, lines: membersFirst([...moved, ...next.lines]), keys: [...news.keys, ...next.keys] },
        ...rest,
      ]
    : [people, ...blocks];
};

/** Whether a sentence on people can begin a paragraph, with the visitors by their noun; undefined where it cannot. */
const asOpening = (line: Line, first: Line): Line | undefined => {
  const text = textOf(line.words);
  const [pronoun] = /^(?:it|they|he|she)(?= )/i.exec(text) ?? [];
  if (!pronoun) return line;
  const [, noun] = VISITORS.exec(textOf(first.words)) ?? [];
  return pronoun === "it" && noun ? { ...line, words: opened(line.words, 2, `the ${noun}`) } : undefined;
};

/** Sentences of the first paragraph that stay with the news, and those on people that follow in the next one. */
const divided = (first: Line, rest: readonly Line[], filled: boolean): { kept: Line[]; moved: Line[] } => {
  const aimed = statesAim(first);
  const rosters = rest.filter((one) => isRoster(one, aimed));
  if (rosters.length === 0) return { kept: [...rest], moved: [] };
  const [document, size] = [DOCUMENT.test(first.id), wordsOf(rosters)];
  const many =
    size > (document ? MAX_SIGNATORIES : MAX_PEOPLE) ||
    (document && rosters.length > 1) ||
    rosters.some(({ words }) => textOf(words).includes(";"));
  const all = filled || many;
  const number = rest.filter(({ id }) => id.startsWith("attendance"));
  const isNumber = (one: Line): boolean => number.includes(one) && wordsOf(number) <= MAX_NUMBER;
  // Without them, news of an event says only that it was held.
  const isOfEvent = ({ id }: Line): boolean => !filled && HELD.test(textOf(first.words)) && OF_EVENT.test(id);
  const leaves = (one: Line): boolean =>
    rosters.includes(one) && !isOfEvent(one) && (all || (one.id === "receive" && aimed)) && !isNumber(one);
  const people = rest.filter(leaves);
  if (people.length === 0) return { kept: [...rest], moved: [] };
  const from = rest.findIndex(leaves);
  const follows = rest.filter(
    (one, at) =>
      at > from && !leaves(one) && (one.id.startsWith("agenda[") || mention([one], introducedIn(people))),
  );
  return {
    kept: rest.filter((one) => !people.includes(one) && !follows.includes(one)),
    moved: [...people, ...follows],
  };
};

/** "It was received", "before the signing, they met": a sentence that only the one before it explains. */
const POINTS_BACK = /^(?:[^,]{1,40}, )?(?:it|they|he|she) /i;

/** Whether content can be read before the sentences behind the news, which do not point back and do not state any themselves. */
const canPrecede = (
  first: Line,
  content: Content,
  behind: readonly Line[],
  later: readonly Line[],
): boolean => {
  if (behind.some(({ words }) => POINTS_BACK.test(textOf(words)))) return false;
  const news = [first, ...behind].map(({ words }) => textOf(words));
  const stated = news.some((text) => WITH_CONTENT.test(text) || RESULT.test(text));
  if (!DOCUMENT.test(first.id) && stated) return false;
  const words = content.lines.map((one) => textOf(one.words)).join(" ");
  const shorts = [...words.matchAll(/\b\p{Lu}{2,}\b/gu)].map(([short]) => short);
  return shorts.every(
    (short) =>
      news.some((text) => text.includes(short)) ||
      !later.some((one) => textOf(one.words).includes(`(${short})`)),
  );
};

/**
 * The blocks of a text whose first paragraph states the news and what it was about. Lists of those who came, received,
 * signed or attended follow in the next paragraph.
 */
export const withShortLead = (blocks: readonly Composed[]): Composed[] => {
  const [news, ...more] = blocks;
  const [first, ...rest] = isParagraph(news) ? news.lines : [];
  if (!isParagraph(news) || news.part !== "lead" || !first) return [...blocks];
  const found = contentFor(first, more);
  const { kept, moved } = divided(first, rest, found !== undefined);
  const fits =
    found &&
    !mention(found.lines, introducedIn(moved)) &&
    canPrecede(first, found, sizeOf(moved) > TOO_SHORT ? kept : rest, [...moved, ...more.flatMap(linesOf)]) &&
    wordsOf([first, ...kept, ...found.lines]) <= MAX_LEAD &&
    (!DOCUMENT.test(first.id) || wordsOf(kept) <= MAX_BESIDE);
  const content = fits ? found : undefined;
  const [opens, ...others] = moved;
  const opening = opens && sizeOf(moved) > TOO_SHORT ? asOpening(opens, first) : undefined;
  if (!opening && !content) return [...blocks];
  // Whom the visitors met comes before what they discussed.
  const met = kept.findLastIndex(({ id }) => id.startsWith("agenda[")) + 1;
  const lines = [first, ...kept.slice(0, met), ...(content?.lines ?? []), ...kept.slice(met)];
  const left = without(more, content);
  return opening
    ? [{ ...news, lines }, ...withPeople([opening, ...others], news, left)]
    : [{ ...news, lines: [...lines, ...moved] }, ...left];
};
