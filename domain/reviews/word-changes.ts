import { diffWords } from "diff";
import type { Article, Sentence } from "../articles/article";
import { withoutReviewCredits } from "../articles/review-credits";
import { sentencesOf } from "../articles/sentence-places";
import type { Lang } from "../events/values";

/** A run of words: the same in both texts, only in the old one, or only in the new one. */
export interface WordChange {
  text: string;
  is: "same" | "removed" | "added";
}

const segmenters: Readonly<Record<Lang, Intl.Segmenter>> = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

/** What changed between two texts, in words; Chinese words are those of the segmenter. */
export const wordChanges = (before: string, after: string, lang: Lang): WordChange[] =>
  diffWords(before, after, { intlSegmenter: segmenters[lang] }).map(({ value, added, removed }) => ({
    text: value,
    is: added ? "added" : removed ? "removed" : "same",
  }));

/** A sentence that differs between two versions of an article; `id` is that of the newer one where it has it. */
interface SentenceChange {
  id: string;
  words: WordChange[];
}

/**
 * The sentences that differ between two versions of an article, in the order of the newer one; removed ones last. Lines of credits
 * that its reviews gave it are left out.
 */
export const articleChanges = (before: Article, after: Article): SentenceChange[] => {
  const earlier = sentencesOf(withoutReviewCredits(before));
  const old = new Map(earlier.map((sentence) => [sentence.id, sentence.text]));
  const now = sentencesOf(withoutReviewCredits(after));
  const present = new Set(now.map(({ id }) => id));
  const changed = ({ id, text }: Sentence): SentenceChange[] => {
    const was = old.get(id) ?? "";
    return was === text ? [] : [{ id, words: wordChanges(was, text, after.lang) }];
  };
  const removed = earlier.filter(({ id }) => !present.has(id));
  return [
    ...now.flatMap(changed),
    ...removed.map(({ id, text }) => ({ id, words: wordChanges(text, "", after.lang) })),
  ];
};
