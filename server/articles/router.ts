import { articleGeneration, articleOf, sentenceEdit } from "@/domain/articles/inputs";
import { router, signedIn } from "../trpc";
import { editSentence } from "./edit-sentence";
import { generateArticle } from "./generate";
import { getArticle } from "./queries";

export const articlesRouter = router({
  get: signedIn.input(articleOf).query(({ ctx, input }) => getArticle(ctx, input)),
  generate: signedIn.input(articleGeneration).mutation(({ ctx, input }) => generateArticle(ctx, input)),
  editSentence: signedIn.input(sentenceEdit).mutation(({ ctx, input }) => editSentence(ctx, input)),
});
