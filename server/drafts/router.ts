import { copiedEvent, eventId, keptDraft } from "@/domain/events/inputs";
import { startedFromTemplate } from "@/domain/templates/inputs";
import { allowedTo, router, signedIn } from "../trpc";
import { copyEvent } from "./copy-event";
import { discardDraft } from "./discard";
import { assertMayDraft } from "./internal";
import { keepDraft } from "./keep";
import { getDraft, ownDrafts } from "./queries";
import { startFromTemplate } from "./start-from-template";

/** Checks the permission before the record is validated, which takes time. */
const allowedToKeep = signedIn.input(eventId.loose()).use(async ({ ctx, input, next }) => {
  await assertMayDraft(ctx, input.id);
  return next();
});

export const draftsRouter = router({
  mine: signedIn.query(({ ctx }) => ownDrafts(ctx)),
  get: signedIn.input(eventId).query(({ ctx, input }) => getDraft(ctx, input)),
  keep: allowedToKeep.input(keptDraft).mutation(({ ctx, input }) => keepDraft(ctx, input)),
  copyEvent: allowedTo("event.create")
    .input(copiedEvent)
    .mutation(({ ctx, input }) => copyEvent(ctx, input)),
  startFromTemplate: allowedTo("event.create")
    .input(startedFromTemplate)
    .mutation(({ ctx, input }) => startFromTemplate(ctx, input)),
  discard: signedIn.input(eventId).mutation(({ ctx, input }) => discardDraft(ctx, input)),
});
