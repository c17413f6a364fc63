import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { eventReaders, events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { EventReading } from "@/domain/events/inputs";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { updateColumns } from "../records/internal";
import { inTransaction } from "../transaction";

const assertReaders = async (tx: Tx, ids: readonly string[], old: readonly string[]): Promise<void> => {
  const added = ids.filter((id) => !old.includes(id));
  if (added.length === 0) return;
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, added), isNull(users.deactivatedAt)));
  if (found.length < added.length) throw new DomainError("READER_NOT_FOUND");
};

/**
 * Sets whether an event is restricted, and its readers besides creator and leaders; the list is stored while the event is
 * unrestricted. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, STALE, READER_NOT_FOUND.
 */
export const setReaders = (ctx: Context, input: EventReading) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.setReaders", event);
    const writes = writer(tx, permission);
    await assertVersion(tx, event, input.version);
    const readers = [...new Set(input.readers)].sort();
    await assertReaders(tx, readers, event.readers);
    const version = event.version + 1;
    await writes
      .update(events)
      .set({ version, restricted: input.restricted, ...updateColumns(ctx) })
      .where(eq(events.id, event.id));
    await writes.delete(eventReaders).where(eq(eventReaders.eventId, event.id));
    if (readers.length > 0)
      await writes.insert(eventReaders).values(readers.map((userId) => ({ eventId: event.id, userId })));
    const before = { restricted: event.restricted, readers: [...event.readers] };
    const after = { restricted: input.restricted, readers };
    await recordAudit(
      tx,
      ctx,
      permission,
      "event.setReaders",
      { noun: "event", id: event.id },
      before,
      after,
    );
    return { id: event.id, version };
  });
