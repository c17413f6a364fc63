import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { eventRevisions, events } from "@/db/schema/events";
import { changesBetween } from "@/domain/audit/changes";
import { DomainError } from "@/domain/errors";
import type { NewEvent } from "@/domain/events/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { draftRemoval } from "../drafts/internal";
import { recordColumns, updateColumns } from "../records/internal";
import { storeRecord } from "../records/store-record";
import { checklistFromTemplate } from "../templates/internal";
import { acquireNamedLock, inTransaction } from "../transaction";
import { assertRecordIdFree } from "./internal";

/** Whether the event was already created by the same call: same id, user and record. */
const isRetry = async (tx: Tx, ctx: Context, input: NewEvent): Promise<boolean> => {
  const [made] = await tx
    .select({ createdBy: events.createdBy, record: eventRevisions.record })
    .from(events)
    .innerJoin(eventRevisions, eq(eventRevisions.eventId, events.id))
    .where(eq(events.id, input.id))
    .orderBy(eventRevisions.version)
    .limit(1);
  if (!made) return false;
  if (made.createdBy !== actorId(ctx.actor) || changesBetween(made.record, input.record).length > 0)
    throw new DomainError("EVENT_EXISTS");
  return true;
};

/**
 * Creates an event from a draft or complete record. Idempotent for the same id, user and record. Throws NOT_ALLOWED,
 * EVENT_EXISTS (the id is taken), RECORD_ID_TAKEN.
 */
export const createEvent = (ctx: Context, input: NewEvent, sample = false) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "event.create", undefined);
    const writes = writer(tx, permission);
    await acquireNamedLock(tx, `event ${input.id}`);
    if (await isRetry(tx, ctx, input)) return { id: input.id, version: 1 };
    await assertRecordIdFree(tx, ctx, input.record, input.id);
    const restricted = input.restricted ?? false;
    const event = writes.insert(events).values({
      id: input.id,
      ...recordColumns(input.record),
      restricted,
      sample,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now,
      ...updateColumns(ctx),
    });
    const checklist = await checklistFromTemplate(writes, ctx, input.id);
    const { kind, status, title } = input.record;
    const subject = { noun: "event", id: input.id };
    await storeRecord(writes, ctx, { eventId: input.id, version: 1 }, undefined, input.record, [
      event,
      ...checklist,
      ...draftRemoval(writes, ctx, input.id),
      recordAudit(tx, ctx, permission, "event.create", subject, undefined, {
        kind,
        status,
        title,
        restricted,
      }),
    ]);
    return { id: input.id, version: 1 };
  });
