import type { Lang } from "../events/values";
import { type Paragraph, sizeOf } from "./compose";
import { type Drafted, isSingle, isSpeech, isSpoken, MAX_SENTENCES, SIZES } from "./layout-draft";
import { isOwn } from "./layout-short";
import { isSpokenAt } from "./layout-turns";
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

/** Characters of one sentence that begins the paragraph of what was said at its item. */
const OPENING_ACT = 170;
/** Who chaired a part of a programme, or who was there, begins the paragraph of what was said at it. */
export const opensWords = (a: Drafted, b: Drafted, next: Drafted | undefined): boolean =>
  isSingle(b) &&
  !isSpoken(b) &&
  isSpokenAt(b, next) &&
  b.tour !== true &&
  b.block.type === "paragraph" &&
  sizeOf(b.block.lines) <= OPENING_ACT &&
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

/** Sentences of the first paragraph up to which a result stays with the news. */
const WITH_RESULT = 3;

/** The sentences of a long first English paragraph up to the result that follows the news; 0 without one. */
export const upToResult = ({ part, lines }: Paragraph, lang: Lang): number => {
  const at = lines.findIndex(({ id }) => id.startsWith("outcomes["));
  return lang === "en" && part === "lead" && at > 0 && at < WITH_RESULT ? at + 1 : 0;
};
