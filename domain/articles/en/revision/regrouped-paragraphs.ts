import type { ArticlePart } from "../../article";
import { type Composed, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech, MAX_SENTENCES } from "../../layout-draft";
import { textOf } from "../../phrase";
import { refersBackToEnd } from "./refers-back-to-end";

/** Characters of a paragraph that includes a single sentence, and of one with one more short sentence. */
const MAX_PARAGRAPH_CHARACTERS = 560;
const WITH_SHORT = 600;
const MAX_SHORT_SENTENCE_CHARACTERS = 150;
/** The same if one person continues. */
const GOES_ON = 660;

/** Characters of one act after what was said, of what was said before it, and of a paragraph of acts. */
const ACT = 170;
const BEFORE_ACT = 430;
const ACTS = 500;
/** The same with one further act, and of a few words of several speakers. */
const FURTHER = 430;
const LITTLE = 300;

/** Characters of a list of people after which a speaker begins a paragraph. */
const LONG_LIST = 400;

/** What happened at an event. */
const GOING_ON: ReadonlySet<ArticlePart> = new Set(["agenda", "outcomes", "agreements"]);

/** The same, and what was promised: a sentence that takes up the one before it. */
const GOES_ON_IN: ReadonlySet<ArticlePart> = new Set(["agenda", "outcomes", "follow_ups"]);

const CHAIRED = /^[^“;]+ chaired (?:the|its|an?) [^“;]+$/;

const isSingle = ({ lines }: Paragraph): boolean => lines.length === 1;
const speaks = ({ lines }: Paragraph): boolean => lines.some(isSpeech);
const wordsOf = ({ lines }: Paragraph): string => lines.map(({ words }) => textOf(words)).join(" ");

/** What happened, also if the news and the talks of an event would be too long for one paragraph. */
const isGoingOn = ({ part, lines: [first] }: Paragraph): boolean =>
  GOING_ON.has(part) || (part === "lead" && first?.id.startsWith("agenda[") === true);

/** Whether two paragraphs are about one item. */
const isOfItem = (a: Paragraph, b: Paragraph): boolean =>
  b.keys[0] !== undefined && b.keys[0] !== "" && a.keys.includes(b.keys[0]);

/** "In Lyon, …": whether a paragraph begins with a place that the one before it has named. */
const isAtPlace = (a: Paragraph, b: Paragraph): boolean => {
  const [, place] = /^In (\p{Lu}[^,]*), /iu.exec(wordsOf(b)) ?? [];
  return place !== undefined && wordsOf(a).includes(`in ${place}`);
};

/** "The delegation also toured …": one act more, rather than another stop. */
const isFurther = (b: Paragraph): boolean => /^\S+(?: \S+){0,3} also /.test(wordsOf(b));

/** The chair of the event that the first sentence reports. */
const isChair = (b: Paragraph): boolean => isSingle(b) && !speaks(b) && CHAIRED.test(wordsOf(b));

/** The news in one sentence, and the chair. */
const opensWithChair = (a: Paragraph, b: Paragraph): boolean =>
  a.part === "lead" && isSingle(a) && isChair(b);

/** The news in one sentence, and the groups who attended with what explains the event to them. */
const opensWithGroups = (a: Paragraph, b: Paragraph): boolean =>
  a.part === "lead" &&
  isSingle(a) &&
  b.part === "people" &&
  b.lines.length > 1 &&
  !speaks(b) &&
  sizeOf(b.lines.slice(0, 1)) <= MAX_SHORT_SENTENCE_CHARACTERS &&
  b.lines.slice(1).every(({ id }) => id.startsWith("background["));

const endsInList = ({ lines }: Paragraph): boolean =>
  lines.slice(-1).some((one) => !isSpeech(one) && sizeOf([one]) > LONG_LIST);

/** A gift, the office's own words: what ends the report of one item; a gift not if the words fill a paragraph. */
const isClosingAct = (a: Paragraph, b: Paragraph): boolean =>
  !b.apart &&
  isSingle(b) &&
  b.part !== "agreements" &&
  sizeOf(b.lines) <= ACT &&
  (b.lines[0]?.own === true || sizeOf(a.lines) <= BEFORE_ACT);

/** Whether two single sentences are one person's words. */
const goesOn = (a: Paragraph, b: Paragraph): boolean => {
  const [one, other] = [a, b].map(({ lines: [first] }) => first?.words.pieces[0]?.mention);
  return isSingle(a) && isSingle(b) && speaks(a) && speaks(b) && one !== undefined && one === other;
};

/** Characters of somebody's one sentence that has a paragraph of its own beside several sentences of another speaker. */
const OWN_WORDS = 90;

/** "Lee praised the school, adding: “…”": one sentence that is read as two. */
const endsInQuotation = ({ lines }: Paragraph): boolean =>
  lines.some(({ words }) => / adding: “/.test(textOf(words)));

/** The speaker in a paragraph with whom a sentence begins. */
const speakersOf = ({ lines }: Paragraph): (string | undefined)[] =>
  lines
    .filter(isSpeech)
    .map(({ words }) => words.pieces.find(({ mention }) => mention !== undefined)?.mention);

/** Speakers of a conversation; where more people speak, their single sentences share paragraphs. */
const FEW_SPEAKERS = 3;
/** Characters of two sentences of two speakers that share a paragraph. */
const TWO_TURNS = 320;

/** Whether two speakers would share a paragraph of which each says more than a short reply, and one several sentences or a long one. */
const areOfTwo = (a: Paragraph, b: Paragraph, few: boolean): boolean => {
  if (!speaks(a) || !speaks(b)) return false;
  const [single, other] = isSingle(b) ? [b, a] : [a, b];
  const [who] = speakersOf(single);
  const said = speakersOf(other);
  if (who === undefined || said.includes(who) || sizeOf(single.lines) <= OWN_WORDS) return false;
  if (isSingle(other))
    return few && sizeOf(other.lines) > OWN_WORDS && sizeOf([...a.lines, ...b.lines]) > TWO_TURNS;
  // A sentence that names nobody continues the words of the previous speaker.
  return said.some((one, at) => at > 0 && (one === undefined || one === said[at - 1]));
};

/** Whether two neighbours share a paragraph, where one of them is a single sentence. */
const mayShare = (a: Paragraph, b: Paragraph, few: boolean): boolean => {
  const sizes = [sizeOf(a.lines), sizeOf(b.lines)];
  const size = (sizes[0] ?? 0) + (sizes[1] ?? 0);
  if (!isSingle(a) && !isSingle(b)) return false;
  if (a.lines.length + b.lines.length > MAX_SENTENCES) return false;
  const room = Math.min(...sizes) <= MAX_SHORT_SENTENCE_CHARACTERS ? WITH_SHORT : MAX_PARAGRAPH_CHARACTERS;
  if (size > (goesOn(a, b) ? GOES_ON : room)) return false;
  if (opensWithChair(a, b) || opensWithGroups(a, b)) return true;
  if (
    GOES_ON_IN.has(b.part) &&
    isSingle(b) &&
    !b.apart &&
    a.part !== "lead" &&
    refersBackToEnd(a.lines.at(-1), b.lines[0])
  )
    return true;
  if (!isGoingOn(a) || !isGoingOn(b)) return false;
  const item = isOfItem(a, b);
  // The state of an agreement is not part of what was done.
  if (b.part === "agreements" && a.part !== b.part && !item) return false;
  if (b.lines.some(({ id }) => id.startsWith("background["))) return false;
  if (areOfTwo(a, b, few)) return false;
  if (speaks(b) && (endsInQuotation(a) || endsInQuotation(b))) return false;
  if (speaks(b)) return !b.apart && ((item && !endsInList(a)) || (speaks(a) && size <= LITTLE));
  if (speaks(a)) return item && isClosingAct(a, b);
  return size <= ACTS && (!b.apart || isAtPlace(a, b) || (isFurther(b) && size <= FURTHER));
};

const joined = (a: Paragraph, b: Paragraph): Paragraph => ({
  ...a,
  lines: [...a.lines, ...b.lines],
  keys: [...a.keys, ...b.keys],
});

/** The first combination: the chair of the event with its news, then two single sentences. */
const rankOf = (a: Paragraph, b: Paragraph): number =>
  opensWithChair(a, b) ? 0 : isSingle(a) && isSingle(b) ? 1 : 2;

/** Two neighbours that may share a paragraph. */
interface Pair {
  readonly both: Paragraph;
  readonly rank: number;
  readonly size: number;
}

const pairOf = (a: Composed | undefined, b: Composed | undefined, few: boolean): Pair | undefined => {
  if (a?.type !== "paragraph" || b?.type !== "paragraph" || !mayShare(a, b, few)) return undefined;
  const both = joined(a, b);
  return { both, rank: rankOf(a, b), size: sizeOf(both.lines) };
};

const comesFirst = (one: Pair, other: Pair | undefined): boolean =>
  !other || one.rank < other.rank || (one.rank === other.rank && one.size < other.size);

/** The neighbours that share a paragraph, the shortest first of one rank. */
const withSinglesJoined = (blocks: readonly Composed[], few: boolean): Composed[] => {
  const found = [...blocks];
  // Each block with the one before it; only the neighbours of a new paragraph are compared again.
  const pairs = found.map((b, at) => pairOf(found[at - 1], b, few));
  for (;;) {
    let best: Pair | undefined;
    let at = 0;
    for (const [i, pair] of pairs.entries()) {
      if (!pair || !comesFirst(pair, best)) continue;
      best = pair;
      at = i;
    }
    if (!best) return found;
    found.splice(at - 1, 2, best.both);
    pairs.splice(at - 1, 2, pairOf(found[at - 2], best.both, few));
    if (at < found.length) pairs[at] = pairOf(best.both, found[at], few);
  }
};

/** Whether a sentence begins with somebody whom those before it do not mention. */
const isOfAnother = (one: Line, before: readonly Line[]): boolean => {
  const who = one.words.pieces[0]?.mention;
  return (
    who !== undefined && before.every(({ words }) => words.pieces.every(({ mention }) => mention !== who))
  );
};

/** Where a paragraph can be divided: where another speaker or another item begins. */
const seamsOf = ({ lines }: Paragraph): number[] =>
  lines.flatMap((one, at) => {
    const before = lines[at - 1];
    if (!before || one.goesOn || one.own || textOf(one.words).startsWith("“")) return [];
    if (isSpeech(one) && isSpeech(before)) return isOfAnother(one, lines.slice(0, at)) ? [at] : [];
    return itemOf(one) !== undefined && itemOf(one) !== itemOf(before) ? [at] : [];
  });

/** The last two paragraphs and a single sentence, if that takes over the end of the one before it. */
const takenOver = (
  before: Composed | undefined,
  a: Paragraph,
  b: Paragraph,
  few: boolean,
): Composed[] | undefined => {
  const { apart: _, ...behind } = a;
  const parts = seamsOf(a).flatMap((at): Composed[][] => {
    const [front, end] = [
      { ...a, lines: a.lines.slice(0, at) },
      { ...behind, lines: a.lines.slice(at) },
    ];
    if (!mayShare(end, b, few)) return [];
    const kept = before ? [before] : [];
    if (!isSingle(front)) return [[...kept, front, joined(end, b)]];
    return before?.type === "paragraph" && mayShare(before, front, few)
      ? [[joined(before, front), joined(end, b)]]
      : [];
  });
  return parts.at(-1);
};

/** A single sentence takes over the end of a full paragraph before it. */
const withEndsTaken = (blocks: readonly Composed[], few: boolean): Composed[] => {
  const found: Composed[] = [];
  for (const b of blocks) {
    const [before, a] = found.length > 1 ? found.slice(-2) : [undefined, found[0]];
    const parted =
      a?.type === "paragraph" && b.type === "paragraph" && isSingle(b) && !isSingle(a) && isGoingOn(a)
        ? takenOver(before, a, b, few)
        : undefined;
    if (parted) found.splice(-2, 2, ...parted);
    else found.push(b);
  }
  return found;
};

const BEFORE_TALKS = /^Before the (?:talks|meeting|ceremony|signing|session), /i;
const IS_TALKS = /\b(?:talks|discussed|met|meeting|signed)\b/;

/** One act before the talks, reported last, ends a first paragraph that reports no talks. */
const withActInFront = (blocks: readonly Composed[]): Composed[] => {
  const [lead, ...more] = blocks;
  const at = more.findIndex((one) => one.type === "paragraph" && BEFORE_TALKS.test(wordsOf(one)));
  const act = more[at];
  if (lead?.type !== "paragraph" || act?.type !== "paragraph" || at < 1) return [...blocks];
  if (!isSingle(lead) || !isSingle(act) || IS_TALKS.test(wordsOf(lead))) return [...blocks];
  if (sizeOf([...lead.lines, ...act.lines]) > MAX_PARAGRAPH_CHARACTERS) return [...blocks];
  return [joined(lead, act), ...more.filter((one) => one !== act)];
};

/** The blocks of a text, with fewer paragraphs of one sentence. */
export const withFewSingleSentences = (blocks: readonly Composed[]): Composed[] => {
  const few =
    new Set(blocks.flatMap((one) => (one.type === "paragraph" ? speakersOf(one) : []))).size <= FEW_SPEAKERS;
  return withEndsTaken(withSinglesJoined(withActInFront(blocks), few), few);
};
