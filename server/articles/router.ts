import {
  articleEdition,
  articleGeneration,
  articleOf,
  sentenceAddition,
  sentenceEdit,
  sentenceOfArticle,
  takeOver,
  versionRestoration,
} from "@/domain/articles/inputs";
import { router, signedIn } from "../trpc";
import { addSentence } from "./add-sentence";
import { confirmArticle } from "./confirm-article";
import { editSentence } from "./edit-sentence";
import { generateArticle } from "./generate";
import { getArticle } from "./queries";
import { removeSentence, restoreSentence } from "./remove-sentence";
import { restoreVersion } from "./restore-version";
import { takeOverSentences } from "./take-over-sentences";

export const articlesRouter = router({
  get: signedIn.input(articleOf).query(({ ctx, input }) => getArticle(ctx, input)),
  generate: signedIn.input(articleGeneration).mutation(({ ctx, input }) => generateArticle(ctx, input)),
  editSentence: signedIn.input(sentenceEdit).mutation(({ ctx, input }) => editSentence(ctx, input)),
  addSentence: signedIn.input(sentenceAddition).mutation(({ ctx, input }) => addSentence(ctx, input)),
  removeSentence: signedIn.input(sentenceOfArticle).mutation(({ ctx, input }) => removeSentence(ctx, input)),
  restoreSentence: signedIn
    .input(sentenceOfArticle)
    .mutation(({ ctx, input }) => restoreSentence(ctx, input)),
  takeOver: signedIn.input(takeOver).mutation(({ ctx, input }) => takeOverSentences(ctx, input)),
  restoreVersion: signedIn.input(versionRestoration).mutation(({ ctx, input }) => restoreVersion(ctx, input)),
  confirm: signedIn.input(articleEdition).mutation(({ ctx, input }) => confirmArticle(ctx, input)),
});
