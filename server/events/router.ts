import {
  changedEvent,
  eventFilter,
  eventId,
  eventReading,
  eventRestore,
  eventWithdrawal,
  newEvent,
  revisionOf,
} from "@/domain/events/inputs";
import { allowedTo, router, signedIn } from "../trpc";
import { createEvent } from "./create";
import { eventHistory, eventRevision, getEvent, listEvents, unfinishedEvents } from "./queries";
import { restoreEvent } from "./restore";
import { saveEvent } from "./save";
import { setReaders } from "./set-readers";
import { withdrawEvent } from "./withdraw";

export const eventsRouter = router({
  list: signedIn.input(eventFilter).query(({ ctx, input }) => listEvents(ctx, input)),
  unfinished: signedIn.query(({ ctx }) => unfinishedEvents(ctx)),
  get: signedIn.input(eventId).query(({ ctx, input }) => getEvent(ctx, input)),
  revisions: signedIn.input(eventId).query(({ ctx, input }) => eventHistory(ctx, input)),
  revision: signedIn.input(revisionOf).query(({ ctx, input }) => eventRevision(ctx, input)),
  create: allowedTo("event.create")
    .input(newEvent)
    .mutation(({ ctx, input }) => createEvent(ctx, input)),
  save: signedIn.input(changedEvent).mutation(({ ctx, input }) => saveEvent(ctx, input)),
  withdraw: signedIn.input(eventWithdrawal).mutation(({ ctx, input }) => withdrawEvent(ctx, input)),
  restore: signedIn.input(eventRestore).mutation(({ ctx, input }) => restoreEvent(ctx, input)),
  setReaders: signedIn.input(eventReading).mutation(({ ctx, input }) => setReaders(ctx, input)),
});
