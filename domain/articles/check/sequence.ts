import { daysBetween } from "../../events/days";
import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { type Case, type Found, foundAt, overlaps } from "./finding";
import { type Item, itemsOf, likelyItems } from "./items";
import type { SequenceWords } from "./lexicon";

const followsByADay = (record: DraftRecord): boolean => {
  const days = [record.when, ...(record.agenda ?? []).map((item) => item.when)]
    .flatMap((when) => [when?.start, when?.end])
    .filter((day) => day?.length === 10)
    .map((day) => day ?? "");
  return days.some((day) => days.some((next) => daysBetween(day, next) === 1));
};

/** Whether the order of the agenda supports that something took place before, or after, something else. */
const isOrdered = (
  words: SequenceWords,
  before: readonly number[],
  here: readonly number[],
  items: readonly Item[],
  within: boolean,
): boolean => {
  // An item placed before the others took place before them; one placed after them has no known time.
  const apart = items.flatMap((item, i) => (item.told === words.is && words.is === "before" ? [i] : []));
  if (words.anchor && (here.length === 0 ? apart.length > 0 : here.some((i) => apart.includes(i))))
    return true;
  if (items.length < 2) return false;
  const places = here.length > 0 ? here : items.map((_, i) => i);
  // The last of what is placed together, and the last of its sort.
  const isLast = (i: number, alike: (a: Item, b: Item | undefined) => boolean): boolean =>
    !items.slice(i + 1).some((one) => alike(one, items[i]));
  if (words.is === "last")
    return places.some(
      (i) =>
        isLast(i, (a, b) => a.told === b?.told && (a.placed || !b.placed)) ||
        isLast(i, (a, b) => a.anchor === b?.anchor),
    );
  if (words.anchor) {
    const anchors = items.flatMap((item, i) => (item.anchor === words.anchor ? [i] : []));
    return anchors.some((at) => places.some((i) => (words.is === "after" ? i > at : i < at)));
  }
  // What precedes the word in its own sentence may belong to the same item: "Guided by X, they then saw …".
  const others = before.filter((i) => !here.includes(i));
  const own = before.length > 0 && others.length === 0 && within;
  const earlier = before.length > 0 && !own ? before : items.map((_, i) => i);
  return places.some((i) => earlier.some((at) => at < i));
};

type Marked = Found & { words: SequenceWords };

const marksIn = ({ text, lexicon }: Case): Marked[] => {
  const all = lexicon.sequence.flatMap((words) =>
    [...text.matchAll(words.words)].map((match) => ({ ...foundAt(match), words })),
  );
  return all.filter((one, i) => !all.slice(0, i).some((other) => overlaps(one, other)));
};

/** How long a subject before a word of sequence can be, in characters. */
const LEAD: Readonly<Record<Lang, number>> = { en: 30, zh: 10 };

/** Whether the agenda, or the record's own words, support one word of sequence. */
const isBorneOut = (given: Case, items: readonly Item[], mark: Marked): boolean => {
  const { text, record, known, sentences } = given;
  const at = sentences.findIndex((one) => one.start <= mark.start && mark.start < one.end);
  const sentence = sentences[at];
  if (!sentence || sentence.kind === "credits" || known.saysNear(mark.text, sentence.text)) return true;
  if (mark.words.is === "next day") return followsByADay(record);
  // "The delegation then …", 座谈会随后…: only the subject comes before the word of sequence.
  const lead = text.slice(sentence.start, mark.start);
  const opens = lead.length < LEAD[given.lang] && !/[，,、；;]/u.test(lead);
  const closes = text.slice(mark.end, sentence.end).trim().length < 3;
  const isAlone = opens || closes;
  const previous = isAlone ? sentences[at - 1] : sentence;
  const before = likelyItems(given, items, previous?.start ?? 0, isAlone ? (previous?.end ?? 0) : mark.start);
  const [from, to] = closes
    ? [sentence.start, mark.start]
    : [opens ? sentence.start : mark.end, sentence.end];
  return isOrdered(mark.words, before, likelyItems(given, items, from, to), items, !isAlone);
};

/** Words of sequence between things whose order the record does not state. */
export const sequencesIn = (given: Case): Found[] => {
  const items = itemsOf(given.record, given.lang);
  return marksIn(given)
    .filter((mark) => !isBorneOut(given, items, mark))
    .map(({ text, start, end }) => ({ text, start, end }));
};
