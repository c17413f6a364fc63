import {
  calendarFilter,
  changedEvent,
  eventId,
  eventList,
  eventReading,
  eventRestore,
  eventWithdrawal,
  newEvent,
  overlapQuestion,
  revisionOf,
  savedEvent,
} from "@/domain/events/inputs";
import { recordedOutcome, undoneOutcome } from "@/domain/events/plan-inputs";
import { assertNotWithdrawn, eventSubject } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import { allowedTo, router, signedIn } from "../trpc";
import { calendarEvents } from "./calendar";
import { createEvent } from "./create";
import { overlappingEvents } from "./overlapping";
import {
  eventHistory,
  eventPlan,
  eventRevision,
  getEvent,
  lackingCount,
  listEvents,
  unfinishedEvents,
} from "./queries";
import { recordOutcome } from "./record-outcome";
import { restoreEvent } from "./restore";
import { saveEvent } from "./save";
import { setReaders } from "./set-readers";
import { undoOutcome } from "./undo-outcome";
import { withdrawEvent } from "./withdraw";

/** Checks the permission before the record is validated, which takes time. */
const allowedToSave = signedIn.input(savedEvent).use(async ({ ctx, input, next }) => {
  const event = await eventSubject(ctx.db, ctx.actor, input.id);
  assertNotWithdrawn(event);
  assertMay(ctx.actor, "event.save", event);
  return next();
});

export const eventsRouter = router({
  list: signedIn.input(eventList).query(({ ctx, input }) => listEvents(ctx, input)),
  calendar: signedIn.input(calendarFilter).query(({ ctx, input }) => calendarEvents(ctx, input)),
  overlapping: signedIn.input(overlapQuestion).query(({ ctx, input }) => overlappingEvents(ctx, input)),
  unfinished: signedIn.query(({ ctx }) => unfinishedEvents(ctx)),
  get: signedIn.input(eventId).query(({ ctx, input }) => getEvent(ctx, input)),
  lacking: signedIn.input(eventId).query(({ ctx, input }) => lackingCount(ctx, input)),
  revisions: signedIn.input(eventId).query(({ ctx, input }) => eventHistory(ctx, input)),
  revision: signedIn.input(revisionOf).query(({ ctx, input }) => eventRevision(ctx, input)),
  create: allowedTo("event.create")
    .input(newEvent)
    .mutation(({ ctx, input }) => createEvent(ctx, input)),
  save: allowedToSave.input(changedEvent).mutation(({ ctx, input }) => saveEvent(ctx, input)),
  plan: signedIn.input(eventId).query(({ ctx, input }) => eventPlan(ctx, input)),
  recordOutcome: signedIn.input(recordedOutcome).mutation(({ ctx, input }) => recordOutcome(ctx, input)),
  undoOutcome: signedIn.input(undoneOutcome).mutation(({ ctx, input }) => undoOutcome(ctx, input)),
  withdraw: signedIn.input(eventWithdrawal).mutation(({ ctx, input }) => withdrawEvent(ctx, input)),
  restore: signedIn.input(eventRestore).mutation(({ ctx, input }) => restoreEvent(ctx, input)),
  setReaders: signedIn.input(eventReading).mutation(({ ctx, input }) => setReaders(ctx, input)),
});
