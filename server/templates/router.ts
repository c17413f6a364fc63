import { renamedTemplate, savedTemplate, withdrawnTemplate } from "@/domain/templates/inputs";
import { allowedTo, router, signedIn } from "../trpc";
import { listTemplates } from "./queries";
import { renameTemplate } from "./rename";
import { saveTemplate } from "./save";
import { withdrawTemplate } from "./withdraw";

export const templatesRouter = router({
  all: signedIn.query(({ ctx }) => listTemplates(ctx)),
  save: allowedTo("event.create")
    .input(savedTemplate)
    .mutation(({ ctx, input }) => saveTemplate(ctx, input)),
  rename: signedIn.input(renamedTemplate).mutation(({ ctx, input }) => renameTemplate(ctx, input)),
  withdraw: signedIn.input(withdrawnTemplate).mutation(({ ctx, input }) => withdrawTemplate(ctx, input)),
});
