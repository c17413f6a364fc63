import { wordTemplateId } from "@/domain/word-templates/inputs";
import { router, signedIn } from "../trpc";
import { currentWordTemplate } from "./queries";
import { removeWordTemplate } from "./remove";

export const wordTemplatesRouter = router({
  current: signedIn.query(({ ctx }) => currentWordTemplate(ctx)),
  remove: signedIn.input(wordTemplateId).mutation(({ ctx, input }) => removeWordTemplate(ctx, input)),
});
