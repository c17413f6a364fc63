import type { Lang } from "../events/values";
import type { ArticlePart } from "./article";
import { type Composed, type Line, sizeOf } from "./compose";
import { MUTUAL_ACT, withoutStubs } from "./layout-chinese";
import { endsWithContext, explains } from "./layout-context";
import { withWholeDays } from "./layout-days";
import {
  type Drafted,
  isRoster,
  isSingle,
  isSpeech,
  isSpoken,
  isWelcomeAlone,
  MAX_SENTENCES,
  merged,
  SIZES,
} from "./layout-draft";
import {
  closesItem,
  closesTour,
  isOfAll,
  isTourBehindSpeech,
  opensTalks,
  opensWords,
  pairsWith,
  roomFor,
  upToResult,
} from "./layout-english";
import {
  isBriefReply,
  isFurtherTour,
  isOfSameStop,
  isOfSpeaker,
  isPair,
  isSameDay,
  opensDay,
} from "./layout-pairs";
import { areFew, FIXED, isOwn, isShort } from "./layout-short";
import { areSeparateAtTurn, exchangeOf, isOfOthers, isOfWholeRound, isSpokenAt } from "./layout-turns";
import { isActBehindList, withSpeakersWordsTogether } from "./layout-words";
import { textOf } from "./phrase";
import type { Stop } from "./structure/journey";

/** Characters of a sentence that is never a paragraph by itself: 双方还合影留念. */
const MAX_SHORT_SENTENCE_CHARACTERS = { en: 70, zh: 14 } as const;
/** How much longer a paragraph may be with such a sentence. */
const BESIDE_TINY = 1.1;

/** Characters of a Chinese list of people that has a paragraph of its own. */
const LONG_LIST = 60;
const isLongList = (lines: readonly Line[]): boolean => lines.length === 1 && sizeOf(lines) > LONG_LIST;

/** Characters of a Chinese sentence that begins talks and is too short for a paragraph. */
const OPENING = 40;

/** Whether a sentence has the length of a list of those who met. */
const isLong = ({ block }: Drafted, lang: Lang): boolean =>
  block.type === "paragraph" && block.lines.some((one) => sizeOf([one]) > SIZES[lang].speech);

/** The results of an event do not share a paragraph with a later item of its programme. */
const ENDING: ReadonlySet<ArticlePart> = new Set(["agreements", "outcomes"]);

/** Characters of one of the office's own Chinese sentences that a paragraph includes beyond its five. */
const ASIDE = 20;

/** Whether a Chinese sentence is a few words of the office's own, or a short list of those who were there. */
const isAside = (one: Line): boolean =>
  one.own ? sizeOf([one]) <= ASIDE : one.id.startsWith("people.") && sizeOf([one]) <= SIZES.zh.short;

/** Sentences of a paragraph, in Chinese without asides. */
const countOf = (lines: readonly Line[], lang: Lang): number =>
  lines.filter((one) => !(lang === "zh" && isAside(one))).length;

/** One idea per paragraph: a speaker's longer turn has its own, short neighbours share one where there is room. */
const mayMerge = (a: Drafted, b: Drafted, lang: Lang, exchange = false): boolean => {
  if (a.block.type !== "paragraph" || b.block.type !== "paragraph" || b.opens) return false;
  if (FIXED.has(a.block.part) || FIXED.has(b.block.part) || isOfOthers(a, b, lang)) return false;
  if (areSeparateAtTurn(a, b, lang)) return false;
  const { speech, reply } = SIZES[lang];
  const full = roomFor(a, b, lang);
  const lines = [...a.block.lines, ...b.block.lines];
  if (explains(a, b, lang)) return true;
  if (lang === "en" && isTourBehindSpeech(a, b)) return false;
  const room =
    b.block.part !== "agenda" && sizeOf(b.block.lines) <= MAX_SHORT_SENTENCE_CHARACTERS[lang]
      ? full * BESIDE_TINY
      : full;
  if (countOf(lines, lang) > MAX_SENTENCES || sizeOf(lines) > room || isOwn(lines, lang)) return false;
  const scene = a.block.keys[0] === b.block.keys[0] || (a.stop !== undefined && a.stop === b.stop);
  // One speaker, one paragraph: a speech does not follow a long list of those who received the visitors.
  if (a.block.part === "people" && b.block.lines.some(isSpeech) && sizeOf(a.block.lines) > speech)
    return false;
  // A long list of those who were there does not belong to the programme.
  if (lang === "zh" && a.block.part === "people" && b.block.part === "agenda" && isLongList(a.block.lines))
    return false;
  if ((a.block.part === "lead" || (ENDING.has(a.block.part) && !scene)) && b.block.part === "agenda")
    return false;
  const [before, after] = [a.block.lines.some(isSpeech), b.block.lines.some(isSpeech)];
  if (!scene && (before || (after && b.block.part === "agenda"))) return false;
  // Another speaker begins a paragraph after a long list of those who met.
  const opened = a.opens && isSingle(a) && sizeOf(lines) <= speech * 1.75;
  if (lang === "en" && after && !before && isLong(a, lang) && !isShort(b, lang) && !opened) return false;
  // Several things that were done after a speech do not belong to it.
  if (before && !after && b.block.part === "outcomes" && b.block.lines.length > 1) return false;
  const sizes = [sizeOf(a.block.lines), sizeOf(b.block.lines)];
  if (before && after && lang === "zh" && isOfSameStop(a, b)) return true;
  // A few words that begin talks belong to the paragraph of the answer.
  const [first, ...more] = a.block.lines.filter(isSpeech);
  const opening =
    lang === "zh" && a.opens && scene && first && more.length === 0 && sizeOf([first]) <= OPENING;
  if (before && after && exchange)
    return (
      Math.min(...sizes) <= reply && (opening || sizeOf(lines.filter(isSpeech)) <= exchangeOf(lines, lang))
    );
  if (before && after) return sizes.every((size) => size <= reply);
  return b.near;
};

/** Characters of a tour that has a paragraph of its own after a reception or a speech. */
const TOUR = 24;

/** Whether a tour does not belong to what was said before it; in Chinese a longer one does not belong to a reception either. */
const isTourApart = (a: Drafted, b: Drafted, lang: Lang): boolean => {
  const long = sizeOf(b.block.type === "paragraph" ? b.block.lines : []) >= TOUR;
  const round = a.stop !== undefined && b.stop !== undefined;
  return isSpoken(a) ? long || (lang === "zh" && !round) : long && lang === "zh" && isReception(a);
};

const fits = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  !isOfOthers(a, b, lang) &&
  !isActBehindList(a, b, lang) &&
  !areSeparateAtTurn(a, b, lang) &&
  !(b.tour && isTourApart(a, b, lang)) &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  (!b.opens ||
    (lang === "en" && (b.later === true || isWelcomeAlone(a)) && !isSpoken(a) && !isSpoken(b)) ||
    (isShort(a, lang) && (isShort(b, lang) || (lang === "zh" && opensDay(a, b)))) ||
    (lang === "zh" && (isSameDay(a, b) || isFurtherTour(a, b)))) &&
  !(b.block.part === "background" && !b.near) &&
  !isOwn(a.block.lines, lang) &&
  !FIXED.has(a.block.part) &&
  sizeOf(a.block.lines) + sizeOf(b.block.lines) <= roomFor(a, b, lang) &&
  a.block.lines.length + b.block.lines.length <= MAX_SENTENCES &&
  !(
    a.block.part === "outcomes" &&
    b.block.part === "agenda" &&
    ((lang === "zh" && b.block.lines.length > 1) || b.block.lines.every((one) => !isSpeech(one)))
  ) &&
  !(a.block.part === "lead" && b.block.lines.some(isSpeech) && !(isShort(a, lang) && isShort(b, lang))) &&
  !(
    lang === "zh" &&
    a.block.part === "agenda" &&
    b.block.part === "people" &&
    (b.companions === true || isLongList(b.block.lines))
  ) &&
  // A long list of people does not belong to what was done last, nor does a list of others on the visit.
  !(lang === "en" && a.block.part !== "people" && isLongPeople(b)) &&
  !(lang === "en" && b.members === true && a.block.part === "agenda" && !isShort(a, lang)) &&
  // Several things that are to come do not belong to what was done last.
  !(lang === "en" && b.block.part === "follow_ups" && !b.near && b.block.lines.length > 1) &&
  // A list of those who signed does not belong to what was said before.
  !(
    lang === "zh" &&
    isSpoken(a) &&
    !isShort(a, lang) &&
    b.block.part === "agreements" &&
    !isOfSameStop(a, b)
  ) &&
  // A list of those who were there does not belong to what somebody said.
  !(
    a.block.lines.some(isSpeech) &&
    ((b.block.lines.some(isSpeech) && !(lang === "zh" && isBriefReply(a, b))) ||
      (b.block.part === "people" && !(b.members === true && isShort(a, lang) && isShort(b, lang))))
  );

const isLongPeople = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && block.part === "people" && sizeOf(block.lines) > SIZES.en.speech;

const isReception = ({ block }: Drafted): boolean =>
  block.type === "paragraph" && (block.part === "lead" || block.part === "people") && block.lines.length > 1;

/** Sentences that a first paragraph of one sentence includes. */
const MAX_BEHIND_LEAD = 2;

/** How much longer a first paragraph may be with a list of those who came or attended. */
const WITH_PEOPLE = 1.3;

/** A first paragraph of one sentence includes the next sentence, where that is short and no speech. */
const joinsLead = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  lang === "en" &&
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part === "lead" &&
  a.block.lines.length === 1 &&
  b.block.lines.length <= MAX_BEHIND_LEAD &&
  (!b.opens || b.starts === true || isShort(b, lang)) &&
  !b.block.lines.some(isSpeech) &&
  !isOwn(a.block.lines, lang) &&
  !isOwn(b.block.lines, lang) &&
  b.block.part !== "background" &&
  sizeOf(a.block.lines) + sizeOf(b.block.lines) <=
    SIZES[lang].full *
      (b.block.part === "people" && (isShort(a, lang) || !isRoster(b.block.lines)) ? WITH_PEOPLE : 1.1);

const withFullLead = (drafts: readonly Drafted[], lang: Lang): Drafted[] => {
  const [lead, next, ...more] = drafts;
  return lead && next && joinsLead(lead, next, lang) ? [merged(lead, next), ...more] : [...drafts];
};

const EARLIER = /^[^，。；]{1,8}前，/u;
const isApart = (text: string): boolean => EARLIER.test(text) || MUTUAL_ACT.test(text);

/** A short statement of what was also done ends the paragraph before it, whatever its content. */
const closes = (a: Drafted, b: Drafted, lang: Lang): boolean =>
  a.block.type === "paragraph" &&
  b.block.type === "paragraph" &&
  a.block.part !== "lead" &&
  !isActBehindList(a, b, lang) &&
  b.opens &&
  isShort(b, lang) &&
  !isOfOthers(a, b, lang) &&
  !b.block.lines.some(isSpeech) &&
  sizeOf(b.block.lines) <= MAX_SHORT_SENTENCE_CHARACTERS[lang] &&
  !(lang === "zh" && b.tour && isSpoken(a) && b.stop === undefined) &&
  // What both sides did, or was done before the event, does not belong to what was said at it.
  !(lang === "zh" && isSpoken(a) && b.block.lines.some(({ words }) => isApart(textOf(words)))) &&
  !isOwn(a.block.lines, lang) &&
  !FIXED.has(a.block.part) &&
  sizeOf(a.block.lines) + sizeOf(b.block.lines) <= SIZES[lang].full * 1.25;

const isEnd = (one: Drafted | undefined): boolean =>
  one?.block.type === "paragraph" && (one.block.part === "outcomes" || one.block.part === "follow_ups");

/** A paragraph of one short sentence joins the one before it, or the next one joins it. */
const withoutThin = (drafts: readonly Drafted[], lang: Lang): Drafted[] => {
  const found: Drafted[] = [];
  for (const [at, draft] of drafts.entries()) {
    const before = found.at(-1);
    const near =
      lang === "zh" && before !== undefined && (isSameDay(before, draft) || isBriefReply(before, draft));
    const thin = isShort(draft, lang) || (before !== undefined && isShort(before, lang)) || near;
    const ahead =
      lang === "en" &&
      before &&
      ((isSpoken(before) && pairsWith(draft, drafts[at + 1])) || isOfAll(before, draft));
    // The result of a round is a paragraph with what follows from it, never one short sentence.
    const left = lang === "zh" && before && isOfWholeRound(before, draft) && !isEnd(drafts[at + 1]);
    const joins =
      before &&
      (left || fits(before, draft, lang) || closes(before, draft, lang) || areFew(before, draft, lang));
    if (before && thin && !ahead && joins) found[found.length - 1] = merged(before, draft);
    else found.push(draft);
  }
  return found;
};

/** Somebody's own words, which stay with the statement they support. */
const isQuote = (one: Line): boolean => textOf(one.words).startsWith("“");

/** How much longer a Chinese paragraph of two sentences of one speaker may be. */
const OF_ONE = 1.3;

/** Characters of a paragraph that is broken up. */
const mostOf = ([first, second, ...more]: readonly Line[], lang: Lang): number => {
  const speaker = second?.words.pieces.find(({ mention }) => mention !== undefined)?.mention;
  const ofOne =
    lang === "zh" &&
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    isSpeech(first) &&
    isSpeech(second) &&
    first.words.pieces.some(({ mention }) => mention !== undefined && mention === speaker);
  return SIZES[lang].long * (ofOne ? OF_ONE : 1);
};

/** A paragraph that is too long is divided into the most equal halves, but not within the objects of one verb. */
const broken = (draft: Drafted, lang: Lang): Drafted[] => {
  const { block } = draft;
  if (
    block.type !== "paragraph" ||
    block.lines.length < 2 ||
    sizeOf(block.lines) <= mostOf(block.lines, lang)
  )
    return [draft];
  const cuts = block.lines.flatMap((one, at) => (at > 0 && !one.goesOn && !isQuote(one) ? [at] : []));
  if (cuts.length === 0) return [draft];
  const [whole, near] = [sizeOf(block.lines), upToResult(block, lang)];
  const unequal = (at: number): number => Math.abs(whole / 2 - sizeOf(block.lines.slice(0, at)));
  const best = cuts.includes(near) ? near : cuts.reduce((a, b) => (unequal(b) < unequal(a) ? b : a));
  const halves = [block.lines.slice(0, best), block.lines.slice(best)];
  return halves.flatMap((lines) => broken({ ...draft, block: { ...block, lines } }, lang));
};

/** What two people said to each other is one paragraph where one of them said little; the shortest neighbours join first. */
const exchanged = (drafts: readonly Drafted[], lang: Lang): Drafted[] => {
  const speaks = ({ block }: Drafted): boolean => block.type === "paragraph" && block.lines.some(isSpeech);
  const size = ({ block }: Drafted): number => (block.type === "paragraph" ? sizeOf(block.lines) : 0);
  const found = [...drafts];
  for (;;) {
    const pairs = found.flatMap((b, at) => {
      const a = found[at - 1];
      return a && speaks(a) && speaks(b) && mayMerge(a, b, lang, true) ? [{ a, b, at }] : [];
    });
    const [first, ...more] = pairs;
    if (!first) return found;
    const { a, b, at } = more.reduce(
      (best, one) => (size(one.a) + size(one.b) < size(best.a) + size(best.b) ? one : best),
      first,
    );
    found.splice(at - 1, 2, merged(a, b));
  }
};

/** Characters of two stops of a journey that do not share a paragraph. */
const TWO_STOPS = 130;
/** The same where each of them has several sentences. */
const FULL_STOPS = 100;

/** Each place of a journey with several items or sentences begins a paragraph, unless it and the one before are short. */
const byStops = (drafts: readonly Drafted[]): Drafted[] => {
  const sizes = new Map<Stop, number>();
  const lines = new Map<Stop, number>();
  for (const { stop, block } of drafts) {
    if (!stop || block.type !== "paragraph") continue;
    sizes.set(stop, (sizes.get(stop) ?? 0) + sizeOf(block.lines));
    lines.set(stop, (lines.get(stop) ?? 0) + block.lines.length);
  }
  return drafts.map((draft, at) => {
    const [here, before] = [draft.stop, drafts[at - 1]?.stop];
    if (!here || !before || here === before) return draft;
    const full = [here, before].every((one) => (lines.get(one) ?? 0) > 1);
    const several = here.scenes.length > 1 || before.scenes.length > 1 || full;
    const long = (sizes.get(here) ?? 0) + (sizes.get(before) ?? 0) > (full ? FULL_STOPS : TWO_STOPS);
    return several && long ? { ...draft, opens: true } : draft;
  });
};

/** A few words after a long list begin the paragraph of the next speaker, rather than end that of the list. */
const opensReply = (a: Drafted | undefined, b: Drafted, next: Drafted | undefined): boolean =>
  a !== undefined &&
  next !== undefined &&
  isLong(a, "en") &&
  !isSpoken(a) &&
  isSpoken(b) &&
  isShort(b, "en") &&
  isSpoken(next) &&
  mayMerge(b, next, "en");

/** Who chaired a part of a programme begins the paragraph of what was said at it. */
const opensNext = (a: Drafted | undefined, b: Drafted, next: Drafted | undefined): boolean =>
  a !== undefined && next !== undefined && opensWords(a, b, next) && mayMerge(b, next, "en");

const endsInContext = (before: Drafted | undefined): boolean =>
  before?.block.type === "paragraph" && before.block.lines.at(-1)?.id.startsWith("background[") === true;

/** Paragraphs of a readable size: two to five sentences, a single short one only where it has no neighbour. */
export const laidOut = (drafts: readonly Drafted[], lang: Lang): Composed[] => {
  const joined: Drafted[] = [];
  byStops(withWholeDays(drafts, lang)).forEach((draft, at) => {
    const before = joined.at(-1);
    const spoken = isSpokenAt(draft, drafts[at + 1]);
    const closing = before && !spoken && closesTour(before, draft, lang);
    // Context ends with what it explains, where an act begins the report of what was said at it.
    const apart =
      lang === "en" &&
      ((spoken && !isSpoken(draft) && endsInContext(before)) ||
        (before !== undefined && opensTalks(before, draft, drafts[at + 1])) ||
        opensNext(before, draft, drafts[at + 1]) ||
        opensReply(before, draft, drafts[at + 1]));
    const written = before !== undefined && closesItem(before, draft, lang);
    if (
      before &&
      !apart &&
      (closing ||
        written ||
        isPair(before, draft, lang) ||
        endsWithContext(before, draft, lang) ||
        (lang === "zh" && isOfSpeaker(before, draft)) ||
        mayMerge(before, draft, lang))
    )
      joined[joined.length - 1] = merged(before, draft);
    else joined.push(draft);
  });
  const full = withFullLead(withoutThin(exchanged(joined, lang), lang), lang);
  const parts = withoutStubs(full, lang).flatMap((draft) =>
    broken(draft, lang).map((one, at) => (at === 0 ? one : { ...one, opens: false })),
  );
  return withSpeakersWordsTogether(parts, lang).map(
    ({ block, opens }): Composed => (block.type === "paragraph" && opens ? { ...block, apart: true } : block),
  );
};
