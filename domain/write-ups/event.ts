import type { Draft } from "./draft";
import type { Passages, Sentence } from "./passages";
import { partOf, type Span } from "./proposal";
import type { FoundWhen } from "./when";

/** How a language words what an event was, and when and where it took place. */
interface EventWords {
  /** The kinds with the words that state them; of several in one place the first in this list. */
  kinds: readonly [code: string, words: RegExp][];
  /** Kinds that are doubtful wherever they are stated. */
  doubtfulKinds: readonly string[];
  /** The confidence in a kind that is the only one stated and not doubtful, and in any other. */
  kindConfidence: Readonly<{ only: number; other: number }>;
  /** The days in a sentence on which the event may have taken place. */
  daysIn: (sentence: Sentence) => FoundWhen[];
  /** Whether words without a year are this day (YYYY-MM-DD) of their year. */
  isDay: (words: string, day: string) => boolean;
  /** Words for a day that nobody names: "recently". */
  recently: RegExp;
  /** City, venue and further fields, in this order. */
  others: readonly ((passages: Passages) => Draft[])[];
}

const titleDrafts = ({ text, headline }: Passages): Draft[] =>
  headline ? [{ field: "title", confidence: 0.9, parts: [partOf(text, "text", headline)] }] : [];

// What headline and first sentences call the event; the earlier, the stronger.
const kindDrafts = ({ text, headline, sentences }: Passages, words: EventWords): Draft[] => {
  const places: Span[] = [...(headline ? [headline] : []), ...sentences.slice(0, 2)];
  const found = places.flatMap((place) =>
    words.kinds.flatMap(([code, pattern]) => {
      const match = pattern.exec(text.slice(place.start, place.end));
      if (!match) return [];
      const start = place.start + match.index;
      return [{ code, start, end: start + match[0].length }];
    }),
  );
  // "Guests visited us": whoever received them is the office, if the text says so.
  const [stated] = found;
  const received = stated?.code === "outbound_visit" && found.find(({ code }) => code === "reception");
  const first = received || stated;
  if (!first) return [];
  const only = found.every(({ code }) => code === first.code) && !words.doubtfulKinds.includes(first.code);
  return [
    {
      field: "kind",
      confidence: only ? words.kindConfidence.only : words.kindConfidence.other,
      parts: [partOf(text, "kind", first, { code: first.code })],
    },
  ];
};

const dayDraft = (text: string, { start, end, part }: FoundWhen, isFirst: boolean): Draft => ({
  field: "when",
  confidence: start.code ? (isFirst ? 0.9 : 0.55) : 0.5,
  parts: [
    start.code ? partOf(text, "start", start, { code: start.code }) : partOf(text, "words", start),
    ...(end && start.code ? [partOf(text, "end", end, { code: end.code })] : []),
    ...(part ? [partOf(text, "dayPart", part, { code: part.code })] : []),
  ],
});

// The first day with its year in the first paragraphs, else the first day, else "recently".
const whenDrafts = (
  { text, sentences, pageDays }: Passages,
  { daysIn, isDay, recently }: EventWords,
): Draft[] => {
  const early = sentences.filter(({ paragraph }) => paragraph <= 2);
  const days = early.flatMap((sentence, at) => daysIn(sentence).map((when) => ({ when, isFirst: at < 2 })));
  const best = days.find(({ when }) => when.start.code) ?? days[0];
  if (best) {
    // "On August 26" of a page dated 2023-08-26: the page has the same day with its year.
    const { start, end } = best.when;
    const dated =
      start.code || end
        ? undefined
        : pageDays.find(({ code }) => isDay(text.slice(start.start, start.end), code));
    return [dayDraft(text, dated ? { ...best.when, start: dated } : best.when, best.isFirst)];
  }
  for (const sentence of early) {
    const match = recently.exec(sentence.text);
    if (!match) continue;
    const start = sentence.start + match.index;
    const parts = [partOf(text, "words", { start, end: start + match[0].length })];
    return [{ field: "when", confidence: 0.8, parts }];
  }
  return [];
};

/** Title, kind, days and further fields of the event of a write-up. */
export const eventDrafts = (passages: Passages, words: EventWords): Draft[] => [
  ...titleDrafts(passages),
  ...kindDrafts(passages, words),
  ...whenDrafts(passages, words),
  ...words.others.flatMap((draftsOf) => draftsOf(passages)),
];
