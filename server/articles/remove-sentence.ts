import type { SentenceOfArticle } from "@/domain/articles/inputs";
import {
  removedSentences,
  withRemovedSentence,
  withRestoredSentence,
} from "@/domain/articles/sentence-changes";
import { isRemovable } from "@/domain/articles/sentence-places";
import { DomainError } from "@/domain/errors";
import type { Context } from "../context";
import { changeArticle } from "./change-article";
import { generateArticleContent, sentenceIn } from "./internal";

/** Removes a sentence. Throws as `changeArticle` does, SENTENCE_NOT_FOUND and, for a headline or caption, SENTENCE_NEEDED. */
export const removeSentence = (ctx: Context, input: SentenceOfArticle) =>
  changeArticle(ctx, input, "article.removeSentence", (before) => {
    const sentence = sentenceIn(before.article, input.sentenceId);
    if (!isRemovable(before.article, sentence.id)) throw new DomainError("SENTENCE_NEEDED");
    const { id, text } = sentence;
    return {
      ...withRemovedSentence(before, sentence),
      was: { sentence: id, text },
      is: { sentence: id },
    };
  });

/** Restores a removed sentence as it is generated from the record now. Throws as `changeArticle` does, and SENTENCE_NOT_FOUND. */
export const restoreSentence = (ctx: Context, input: SentenceOfArticle) =>
  changeArticle(ctx, input, "article.restoreSentence", async (before, event, tx) => {
    const fresh = await generateArticleContent(tx, event.row.record, input.lang, input.length);
    const removed = removedSentences(before.article, before.edits, fresh);
    const sentence = removed.find(({ id }) => id === input.sentenceId);
    if (!sentence) throw new DomainError("SENTENCE_NOT_FOUND");
    const { id, text } = sentence;
    return {
      ...withRestoredSentence(before, fresh, id),
      was: { sentence: id },
      is: { sentence: id, text },
    };
  });
