import { v7 as newId } from "uuid";
import type { SentenceAddition } from "@/domain/articles/inputs";
import { withAddedSentence } from "@/domain/articles/sentence-changes";
import type { Context } from "../context";
import { changeArticle } from "./change-article";
import { sentenceIn } from "./internal";

/**
 * Adds a sentence that is not from the record after another one, and returns its id and the article's version. Throws as
 * `changeArticle` does, and SENTENCE_NOT_FOUND.
 */
export const addSentence = async (ctx: Context, input: SentenceAddition) => {
  const sentenceId = `own:${newId()}`;
  const { version } = await changeArticle(ctx, input, "article.addSentence", (before) => {
    const { after, text } = input;
    sentenceIn(before.article, after);
    return {
      ...withAddedSentence(before, { id: sentenceId, text, after }),
      was: { sentence: sentenceId },
      is: { sentence: sentenceId, text },
    };
  });
  return { version, sentenceId };
};
