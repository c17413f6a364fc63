import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { type Case, type Found, foundAt, overlaps } from "./finding";
import type { Anchor, SequenceWords } from "./lexicon";
import { unitsOf } from "./units";

interface Item {
  units: ReadonlyMap<string, number>;
  anchor: Anchor;
  keys: ReadonlySet<string>;
  told: string;
  sayers: ReadonlySet<string>;
}

const ANCHOR_OF: Readonly<Record<string, Anchor>> = {
  tour: "tour",
  signing: "signing",
  ceremony: "signing",
  meal: "meal",
};

const textsIn = (value: unknown, lang: Lang): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (typeof inner === "string") return field === lang ? [inner] : [];
    return textsIn(inner, lang);
  });
};

/** The items of the agenda, each with its words; a word that several items have counts less. */
const itemsOf = (record: DraftRecord, lang: Lang): Item[] => {
  const agenda = record.agenda ?? [];
  const linked = agenda.map((item) => [
    item,
    ...(record.agreements ?? []).filter((one) => item.agreements?.includes(one.key)),
    ...(record.outcomes ?? []).filter((one) => item.outcomes?.includes(one.key)),
  ]);
  const words = linked.map((parts) => new Set(unitsOf(textsIn(parts, lang).join(" 。 "), lang)));
  return agenda.map((item, i) => ({
    units: new Map(
      [...(words[i] ?? [])].map((word) => [word, 1 / words.filter((one) => one.has(word)).length]),
    ),
    anchor: ANCHOR_OF[item.activity ?? ""] ?? "talks",
    told: item.told ?? "main",
    sayers: new Set((item.remarks ?? []).flatMap((one) => (Array.isArray(one.by) ? one.by : []))),
    keys: new Set([
      ...(item.people ?? []).map((one) => one.key),
      ...(item.remarks ?? []).flatMap((one) => (Array.isArray(one.by) ? one.by : [])),
    ]),
  }));
};

const DEED_WEIGHT = 1.5;
const KEY_WEIGHT = 0.6;
const ENOUGH = 2;

/** The items that a piece of text most likely tells; empty where nothing says which. */
const itemsTold = (given: Case, items: readonly Item[], from: number, to: number): number[] => {
  const { text, lang, lexicon, mentions } = given;
  const piece = text.slice(from, to);
  const units = new Set(unitsOf(piece, lang));
  const deeds = new Set(
    lexicon.activities.filter(({ words }) => piece.search(words) >= 0).map(({ is }) => is),
  );
  const keys = new Set(
    mentions.filter((one) => one.start >= from && one.end <= to).flatMap((one) => one.keys),
  );
  const scores = items.map((item) => {
    const words = [...units].reduce((sum, unit) => sum + (item.units.get(unit) ?? 0), 0);
    const people = [...keys].filter((key) => item.keys.has(key)).length;
    return words + people * KEY_WEIGHT + (deeds.has(item.anchor) ? DEED_WEIGHT : 0);
  });
  const best = Math.max(0, ...scores);
  const told = best < ENOUGH ? [] : scores.flatMap((score, i) => (score >= 0.6 * best ? [i] : []));
  // What somebody says is told of the item at which they said something.
  const isSpeech = lexicon.relations.some((one) => one.relation === "speak" && piece.search(one.words) >= 0);
  const saidAt = items.flatMap(({ sayers }, i) =>
    isSpeech && [...keys].some((key) => sayers.has(key)) ? [i] : [],
  );
  const both = told.filter((i) => saidAt.includes(i));
  return both.length > 0 ? both : saidAt.length > 0 ? saidAt : told;
};

const DAY = 86_400_000;
const followsByADay = (record: DraftRecord): boolean => {
  const days = [record.when, ...(record.agenda ?? []).map((item) => item.when)]
    .flatMap((when) => [when?.start, when?.end])
    .filter((day) => day?.length === 10)
    .map((day) => Date.parse(day ?? ""));
  return days.some((day) => days.includes(day + DAY));
};

/** Whether the order of the agenda bears out that something came before, or after, something else. */
const isOrdered = (
  words: SequenceWords,
  before: readonly number[],
  here: readonly number[],
  items: readonly Item[],
): boolean => {
  // Where a record tells an item before or after the others, that is all many records know of its time.
  const apart = items.flatMap((item, i) => (item.told === words.is ? [i] : []));
  if (words.anchor && (here.length === 0 ? apart.length > 0 : here.some((i) => apart.includes(i))))
    return true;
  if (items.length < 2) return false;
  const places = here.length > 0 ? here : items.map((_, i) => i);
  // The last of what is told together, and the last of its sort.
  const isLast = (i: number, alike: (a: Item, b: Item | undefined) => boolean): boolean =>
    !items.slice(i + 1).some((one) => alike(one, items[i]));
  if (words.is === "last")
    return places.some(
      (i) => isLast(i, (a, b) => a.told === b?.told) || isLast(i, (a, b) => a.anchor === b?.anchor),
    );
  if (words.anchor) {
    const anchors = items.flatMap((item, i) => (item.anchor === words.anchor ? [i] : []));
    return anchors.some((at) => places.some((i) => (words.is === "after" ? i > at : i < at)));
  }
  const earlier = before.length > 0 ? before : items.map((_, i) => i);
  return places.some((i) => earlier.some((at) => at < i));
};

type Marked = Found & { words: SequenceWords };

const marksIn = ({ text, lexicon }: Case): Marked[] => {
  const all = lexicon.sequence.flatMap((words) =>
    [...text.matchAll(words.words)].map((match) => ({ ...foundAt(match), words })),
  );
  return all.filter((one, i) => !all.slice(0, i).some((other) => overlaps(one, other)));
};

/** Whether the agenda, or the record's own words, bear out one word of order. */
const isBorneOut = (given: Case, items: readonly Item[], mark: Marked): boolean => {
  const { text, record, known, sentences } = given;
  const at = sentences.findIndex((one) => one.start <= mark.start && mark.start < one.end);
  const sentence = sentences[at];
  if (!sentence || sentence.kind === "credits" || known.saysNear(mark.text, sentence.text)) return true;
  if (mark.words.is === "next day") return followsByADay(record);
  const opens = text.slice(sentence.start, mark.start).trim().length < 3;
  const closes = text.slice(mark.end, sentence.end).trim().length < 3;
  const isAlone = opens || closes;
  const previous = isAlone ? sentences[at - 1] : sentence;
  const before = itemsTold(given, items, previous?.start ?? 0, isAlone ? (previous?.end ?? 0) : mark.start);
  const [from, to] = closes ? [sentence.start, mark.start] : [mark.end, sentence.end];
  return isOrdered(mark.words, before, itemsTold(given, items, from, to), items);
};

/** Words of order between things of which the record states none. */
export const sequencesIn = (given: Case): Found[] => {
  const items = itemsOf(given.record, given.lang);
  return marksIn(given)
    .filter((mark) => !isBorneOut(given, items, mark))
    .map(({ text, start, end }) => ({ text, start, end }));
};
