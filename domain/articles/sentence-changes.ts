import type { Article, Sentence } from "./article";
import { type Edits, NOT_GENERATED } from "./edits";
import { type EditedArticle, pendingChanges, sourcesOf, withChoices } from "./record-changes";
import { sentencesOf, withoutSentences, withSentenceAfter, withSentenceOf } from "./sentence-places";

/** Adds a sentence that no field of the record supports after sentence `after`. */
export const withAddedSentence = (
  { article, edits }: EditedArticle,
  { id, text, after }: { id: string; text: string; after: string },
): EditedArticle => ({
  article: withSentenceAfter(article, after, { id, text, paths: [], length: 0 }),
  edits: { ...edits, [id]: NOT_GENERATED },
});

/** Removes a sentence. A generated one is remembered, so that generating again does not bring it back. */
export const withRemovedSentence = ({ article, edits }: EditedArticle, sentence: Sentence): EditedArticle => {
  const { [sentence.id]: generated = sentence.text, ...others } = edits;
  return {
    article: withoutSentences(article, new Set([sentence.id])),
    edits: generated === NOT_GENERATED ? others : { ...others, [sentence.id]: generated },
  };
};

/** The removed sentences that the record still gives, as generated now. */
export const removedSentences = (article: Article, edits: Edits, fresh: Article): Sentence[] => {
  const present = new Set(sentencesOf(article).flatMap((sentence) => [sentence.id, ...sourcesOf(sentence)]));
  return sentencesOf(fresh).filter(({ id }) => edits[id] !== undefined && !present.has(id));
};

/** Puts a removed sentence back to its place in the generated article. */
export const withRestoredSentence = (
  { article, edits }: EditedArticle,
  fresh: Article,
  id: string,
): EditedArticle => {
  const { [id]: _removed, ...others } = edits;
  return { article: withSentenceOf(article, fresh, id), edits: others };
};

/**
 * The article unchanged, confirmed for a newer record: sentences that are now worded differently or no longer written become
 * the office's own, and new ones count as removed. An edit is dropped where the generated words are now the same.
 */
export const confirmedFor = (edited: EditedArticle, fresh: Article): EditedArticle => {
  const ours = new Map(pendingChanges(edited, fresh).map(({ id }) => [id, { take: "ours" as const }]));
  const { article, edits } = withChoices(edited, fresh, ours);
  const generated = new Map(sentencesOf(fresh).map(({ id, text }) => [id, text]));
  const same = new Set(
    sentencesOf(article).flatMap(({ id, text }) => (generated.get(id) === text ? [id] : [])),
  );
  return { article, edits: Object.fromEntries(Object.entries(edits).filter(([id]) => !same.has(id))) };
};
