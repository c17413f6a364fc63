import { type Edits, withTexts } from "@/domain/articles/edits";
import type { SentenceEdit } from "@/domain/articles/inputs";
import type { Context } from "../context";
import { changeArticle } from "./change-article";
import { sentenceIn } from "./internal";

const editsWith = (edits: Edits, id: string, old: string, text: string) => {
  const { [id]: generated = old, ...others } = edits;
  return generated === text ? others : { ...others, [id]: generated };
};

/** Replaces the text of a sentence. Throws as `changeArticle` does, and SENTENCE_NOT_FOUND. */
export const editSentence = (ctx: Context, input: SentenceEdit) =>
  changeArticle(ctx, input, "article.editSentence", ({ article, edits }) => {
    const { sentenceId: sentence, text } = input;
    const old = sentenceIn(article, sentence).text;
    if (old === text) return null;
    return {
      article: withTexts(article, new Map([[sentence, text]])),
      edits: editsWith(edits, sentence, old, text),
      was: { sentence, text: old },
      is: { sentence, text },
    };
  });
