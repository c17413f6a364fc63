import { removeTermInput, saveTermInput, translationsInput } from "@/domain/glossary/inputs";
import { router, signedIn } from "../trpc";
import { listTerms, translationsOf } from "./queries";
import { removeTerm } from "./remove";
import { saveTerm } from "./save";

export const glossaryRouter = router({
  list: signedIn.query(({ ctx }) => listTerms(ctx)),
  translations: signedIn.input(translationsInput).query(({ ctx, input }) => translationsOf(ctx, input)),
  save: signedIn.input(saveTermInput).mutation(({ ctx, input }) => saveTerm(ctx, input)),
  remove: signedIn.input(removeTermInput).mutation(({ ctx, input }) => removeTerm(ctx, input)),
});
