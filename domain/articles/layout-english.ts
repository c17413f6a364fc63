import type { Lang } from "../events/values";
import type { ArticlePart } from "./article";
import { isContext, type Paragraph, sizeOf } from "./compose";
import {
  type Drafted,
  isSingle,
  isSpeech,
  isSpoken,
  isWelcome,
  MAX_SENTENCES,
  merged,
  SIZES,
} from "./layout-draft";
import { isOwn, SHORT_OWN } from "./layout-short";
import { isOfOthers, isSpokenAt } from "./layout-turns";
import { textOf } from "./phrase";

/** Talks of one sentence, after a tour that is reported in a few words. */
export const closesTour = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  lang === "en" &&
  b.near &&
  !b.opens &&
  b.tour !== true &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  sizeOf([...a.block.lines, ...b.block.lines]) <= SIZES[lang].full &&
  a.block.part === "agenda" &&
  b.block.part === "agenda" &&
  b.block.lines.length === 1 &&
  !b.block.lines.some(isSpeech) &&
  a.block.lines.length > 1 &&
  !a.block.lines.slice(0, 1).some(isSpeech) &&
  sizeOf(a.block.lines.filter(isSpeech)) <= SIZES[lang].short * 2;

/** Characters of a paragraph that ends with the office's own words on an item. */
const WITH_OWN = 600;

/** A name of two words or more at the beginning of a sentence. */
const FIRST_NAME = /^(?:The )?(\p{Lu}[\p{L}'’-]*(?: (?:of |and |the )*\p{Lu}[\p{L}'’-]*)+)/u;

/** One sentence of context that begins with what the last sentence of the paragraph before it named. */
export const isAboutNamed = (a: Drafted, b: Drafted): boolean => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph") return false;
  const [last] = a.block.lines.slice(-1);
  const [first, ...more] = b.block.lines;
  const name = first && FIRST_NAME.exec(textOf(first.words))?.[1];
  return more.length === 0 && last !== undefined && !!name && textOf(last.words).includes(name);
};

/** English: the office's own sentences on an item stay in the paragraph of that item, after a speech where it is short. */
export const closesItem = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  lang === "en" &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  !b.opens &&
  a.block.part === "agenda" &&
  b.block.part === "agenda" &&
  b.block.lines.length <= 2 &&
  b.block.lines.every(({ own }) => own === true) &&
  b.block.keys.some((key) => a.block.type === "paragraph" && a.block.keys.includes(key)) &&
  !(isSpoken(a) && isOwn(b.block.lines, lang)) &&
  a.block.lines.length + b.block.lines.length <= MAX_SENTENCES &&
  sizeOf([...a.block.lines, ...b.block.lines]) <= WITH_OWN;

/** English: talks followed by a speaker begin a paragraph after what was done before them. */
export const opensTalks = (a: Drafted, b: Drafted, next: Drafted | undefined): boolean =>
  a.block.type === "paragraph" &&
  a.block.lines.length > 1 &&
  a.block.part !== "lead" &&
  isSingle(b) &&
  !isSpoken(b) &&
  isSpokenAt(b, next) &&
  a.block.keys.every((key) => b.block.type === "paragraph" && !b.block.keys.includes(key));

/** How much longer an English paragraph may be with one more short sentence. */
const BESIDE_SHORT = 1.25;

/** Characters of a paragraph made of two neighbours. */
export const roomFor = (a: Drafted, b: Drafted, lang: Lang): number => {
  const { full, reply } = SIZES[lang];
  const short = ({ block, tour }: Drafted): boolean =>
    block.type === "paragraph" && block.lines.length === 1 && tour !== true && sizeOf(block.lines) <= reply;
  const resultOfWords = isSpoken(a) && b.block.type === "paragraph" && b.block.part === "outcomes";
  return lang === "en" && !resultOfWords && (short(a) || short(b)) ? full * BESIDE_SHORT : full;
};

/** Characters of what somebody said. */
const spokenSize = ({ block }: Drafted): number =>
  block.type === "paragraph" ? sizeOf(block.lines.filter(isSpeech)) : 0;

/** Characters of one sentence on a tour that may end the paragraph of the talks before it. */
const SHORT_TOUR = 100;

const isShortTour = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.lines.length === 1 && sizeOf(block.lines) <= SHORT_TOUR;

/** What was seen after somebody's longer words does not belong to them; a few words on it may end the paragraph of short ones. */
export const isTourBehindSpeech = (a: Drafted, b: Drafted): boolean =>
  b.tour === true && spokenSize(a) > (isShortTour(b) ? SIZES.en.speech : SIZES.en.short);

/** Two single sentences in a row, where the first would otherwise end another speaker's paragraph. */
export const pairsWith = (draft: Drafted, next: Drafted | undefined): boolean =>
  next !== undefined &&
  isSingle(draft) &&
  isSingle(next) &&
  !next.opens &&
  !isSpoken(draft) &&
  draft.block.type === "paragraph" &&
  next.block.type === "paragraph" &&
  sizeOf([...draft.block.lines, ...next.block.lines]) <= SIZES.en.speech &&
  draft.block.part === next.block.part;

/** What went on at an event, which can share a paragraph. */
const GOING_ON: ReadonlySet<ArticlePart> = new Set(["agenda", "outcomes", "agreements"]);
/** Characters of one sentence that ends the paragraph of what was said before it: a gift, or a tour as well. */
const CLOSING_ACT = 170;
/** The same after a longer speech. */
const SHORT_ACT = 110;

/** Characters of a sentence that contains a list of people. */
const LONG_SENTENCE = 330;

/** Characters of a sentence that may follow such a one. */
const FEW_WORDS = 100;

/** Who chaired a part of a programme, or who was there, begins the paragraph of what was said at it. */
export const opensWords = (a: Drafted, b: Drafted, next: Drafted | undefined): boolean =>
  isSingle(b) &&
  !isSpoken(b) &&
  isSpokenAt(b, next) &&
  b.tour !== true &&
  b.block.type === "paragraph" &&
  sizeOf(b.block.lines) <= CLOSING_ACT &&
  !b.block.keys.some((key) => a.block.type === "paragraph" && a.block.keys.includes(key));

/** Whether two neighbours report of one item. */
const hasCommonItem = (a: Drafted, b: Drafted): boolean =>
  b.block.type === "paragraph" &&
  b.block.keys.some((key) => a.block.type === "paragraph" && a.block.keys.includes(key));

/** Characters of an act that may end any paragraph: "The two sides also exchanged gifts." */
const TINY_ACT = 70;

/** What all did at another item does not belong to what one of them said at some length before. */
export const isOfAll = (a: Drafted, b: Drafted): boolean =>
  b.gathering === true &&
  isSpoken(a) &&
  !hasCommonItem(a, b) &&
  b.block.type === "paragraph" &&
  spokenSize(a) > SIZES.en.speech &&
  sizeOf(b.block.lines) > TINY_ACT;

/** One statement, with the context that explains it. */
const isSingleStatement = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.lines.filter((one, at) => at === 0 || !isContext(one)).length === 1;

/** Characters of what a few speakers at one item said in a sentence each. */
const SHORT_EXCHANGE = 400;

/** Sentences of one day after which the next day begins its own paragraph. */
const MAX_BEFORE_DAY = 3;

/**
 * English: whether one of two neighbours is a single sentence that fits into the other: a further speaker, a further stop, an
 * act that ends talks.
 */
const takesSingle = (a: Drafted, b: Drafted, next?: Drafted): boolean => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph") return false;
  if (!GOING_ON.has(a.block.part) || !GOING_ON.has(b.block.part)) return false;
  if (isTourBehindSpeech(a, b) || isOfOthers(a, b, "en")) return false;
  if (opensWords(a, b, next)) return false;
  const lines = [...a.block.lines, ...b.block.lines];
  if (!(isSingle(a) || isSingle(b)) || lines.length > MAX_SENTENCES || sizeOf(lines) > roomFor(a, b, "en"))
    return false;
  if (lines.some((each) => each.own === true && !isContext(each))) return false;
  const long = lines.some((each) => sizeOf([each]) > LONG_SENTENCE && !isSpeech(each));
  if (long && !(isSingle(b) && sizeOf(b.block.lines) <= FEW_WORDS)) return false;
  const scene = a.block.keys[0] === b.block.keys[0];
  const singles = isSingle(a) && isSingle(b);
  const little = [a.block, b.block].some(
    ({ lines: [first, ...more] }) => first && more.length === 0 && sizeOf([first]) <= SIZES.en.reply,
  );
  if (isSpoken(a) && isSpoken(b))
    return !b.opens && ((scene && singles && sizeOf(lines) <= SHORT_EXCHANGE) || little);
  // A reception comes before what the host said; a list of those who attended something else does not.
  const received = b.near && a.block.lines[0]?.id === "receive";
  const bare = isSingle(b) && a.block.part === "agenda" && sizeOf(b.block.lines) <= CLOSING_ACT;
  if (isSpoken(b))
    return (scene || received || bare) && isSingle(a) && sizeOf(a.block.lines) <= CLOSING_ACT && !b.opens;
  if (isSpoken(a))
    return (
      b.block.lines.length === 1 &&
      sizeOf(b.block.lines) <= (sizeOf(a.block.lines) > SIZES.en.speech ? SHORT_ACT : CLOSING_ACT) &&
      !isOfAll(a, b) &&
      b.block.part !== "agreements" &&
      !b.opens &&
      !pairsWith(b, next)
    );
  return (
    a.block.part === "agenda" &&
    (b.block.part === "agenda" || (b.block.part === "outcomes" && isSingle(b))) &&
    (!b.opens ||
      (isSingleStatement(b) && a.block.lines.length < MAX_BEFORE_DAY) ||
      b.later === true ||
      a.block.lines.every(({ words }) => isWelcome(textOf(words))))
  );
};

/** By how much one more sentence of the same stop may overfill a paragraph. */
const ONE_STOP = 1.25;

/** One more sentence about the stop that the paragraph before it is about. */
const endsStop = (a: Drafted, b: Drafted): boolean =>
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part === "agenda" &&
  b.block.part === "agenda" &&
  isSingle(b) &&
  !b.opens &&
  !isSpoken(a) &&
  !isSpoken(b) &&
  !isSingle(a) &&
  ![...a.block.lines, ...b.block.lines].some((each) => each.own && sizeOf([each]) > SHORT_OWN.en) &&
  sizeOf(a.block.lines) + sizeOf(b.block.lines) <= SIZES.en.full * ONE_STOP;

/** "That evening, …": one sentence on a later part of the day that the paragraph before it is about. */
const endsDay = (a: Drafted, b: Drafted): boolean =>
  b.later === true &&
  isSingle(b) &&
  !isSpoken(a) &&
  !isSpoken(b) &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part === "agenda" &&
  a.block.lines.length < MAX_SENTENCES &&
  sizeOf([...a.block.lines, ...b.block.lines]) <= SIZES.en.full * BESIDE_SHORT;

/**
 * Two single sentences share a paragraph first, then each joins a longer neighbour; a new day or stop begins the paragraph of
 * what was said there.
 */
export const withoutSingleSentences = (drafts: readonly Drafted[], lang: Lang): Drafted[] => {
  if (lang !== "en") return [...drafts];
  const joinedWhere = (
    all: readonly Drafted[],
    fits: (a: Drafted, b: Drafted, next: Drafted | undefined) => boolean,
  ): Drafted[] => {
    const found: Drafted[] = [];
    for (const [at, draft] of all.entries()) {
      const before = found.at(-1);
      const opens = draft.opens && !isSpoken(draft) && isSpokenAt(draft, all[at + 1]);
      if (before && !opens && fits(before, draft, all[at + 1]))
        found[found.length - 1] = merged(before, draft);
      else found.push(draft);
    }
    return found;
  };
  const days = joinedWhere(drafts, endsDay);
  const pairs = joinedWhere(days, (a, b, next) => isSingle(a) && isSingle(b) && takesSingle(a, b, next));
  return joinedWhere(joinedWhere(pairs, endsStop), takesSingle);
};

/** Sentences of the first paragraph up to which a result stays with the news. */
const WITH_RESULT = 3;

/** The sentences of a long first English paragraph up to the result that follows the news; 0 without one. */
export const upToResult = ({ part, lines }: Paragraph, lang: Lang): number => {
  const at = lines.findIndex(({ id }) => id.startsWith("outcomes["));
  return lang === "en" && part === "lead" && at > 0 && at < WITH_RESULT ? at + 1 : 0;
};
