import type { Article, Sentence } from "../articles/article";

/** The paragraphs of an article that wording help may be asked about: none without sentences, no correction line. */
export const wordableParagraphs = (article: Article): Sentence[][] =>
  article.blocks.flatMap((block) =>
    block.type === "paragraph" && block.part !== "correction" && block.sentences.length > 0
      ? [block.sentences]
      : [],
  );

/** The sentences of these paragraphs, or of the one that contains `sentenceId`. */
export const wordableSentences = (article: Article, sentenceId?: string): Sentence[] =>
  wordableParagraphs(article)
    .filter((sentences) => sentenceId === undefined || sentences.some(({ id }) => id === sentenceId))
    .flat();
