import type { RegisterNames } from "@/domain/directory/inputs";
import { assertVersion, lockEvent } from "../access/event-by-id";
import type { Context } from "../context";
import { saveEvent } from "../events/save";
import { inTransaction } from "../transaction";
import { registerRecordNames } from "./register-record-names";

/**
 * Registers the people, organizations and venues of an event in the directory and links them, in a revision of the event.
 * Throws NOT_ALLOWED, EVENT_NOT_FOUND, EVENT_WITHDRAWN, STALE. Returns how many entries were created and how many names
 * linked.
 */
export const registerNames = (ctx: Context, input: RegisterNames) =>
  inTransaction(ctx, async (tx, inner) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    await assertVersion(tx, event, input.version);
    const source = { eventId: event.id, sample: event.row.sample };
    const { record, created, linked } = await registerRecordNames(inner, event.row.record, source);
    const { version } = await saveEvent(inner, { id: event.id, version: event.version, record });
    return { id: event.id, version, created, linked };
  });
