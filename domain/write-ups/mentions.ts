import type { Mention } from "./draft";
import type { Passages, Sentence } from "./passages";
import type { Span } from "./proposal";

/** Words by which a text names somebody; `only`: the one place where they do so, for a surname without a name. */
export interface Calling {
  words: string;
  person: string;
  only?: Span;
}

/** A sentence with the people it names, in their order. */
export interface NamedSentence {
  sentence: Sentence;
  mentions: Mention[];
}

const placesOf = ({ text, start, end }: Sentence, { words, only }: Calling): Span[] => {
  if (only) return only.start >= start && only.start < end ? [only] : [];
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: start + at, end: start + at + words.length });
  return places;
};

/**
 * Each sentence with the people it names. Of two callings at one place the first counts; `isWhole`: whether words at a place of a
 * sentence are no part of a longer word.
 */
export const sentencesWithMentions = (
  { sentences }: Passages,
  callings: readonly Calling[],
  isWhole: (text: string, place: Span) => boolean,
): NamedSentence[] =>
  sentences.map((sentence) => {
    const mentions: Mention[] = [];
    for (const calling of callings)
      for (const place of placesOf(sentence, calling)) {
        const { start, end } = place;
        const local = { start: start - sentence.start, end: end - sentence.start };
        if (!isWhole(sentence.text, local) || mentions.some((each) => each.start < end && start < each.end))
          continue;
        mentions.push({ start, end, person: calling.person });
      }
    return { sentence, mentions: mentions.sort((a, b) => a.start - b.start) };
  });
