import type { SQLWrapper } from "drizzle-orm";
import type { WritableTx } from "@/db/client";
import { writeTogether } from "@/db/insert-rows";
import { eventRevisions } from "@/db/schema/events";
import { storable } from "@/db/storable";
import { changesBetween } from "@/domain/audit/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { actorId, actorName, type Context } from "../context";
import { type RecordChange, recordChange } from "./record-change";
import { saveAgreements } from "./save-agreements";
import { saveFollowUps } from "./save-follow-ups";
import { saveParticipations } from "./save-participations";

/**
 * Stores a record: its revision, and all rows derived from it, in one statement with `others`, the writes of the event's row
 * and of the audit. `before` is absent for a new event.
 */
export const storeRecord = async (
  tx: WritableTx,
  ctx: Context,
  at: Pick<RecordChange, "eventId" | "version">,
  before: DraftRecord | undefined,
  record: DraftRecord,
  others: readonly SQLWrapper[],
): Promise<void> => {
  const change = await recordChange(tx, ctx.actor, { ...at, before, record }, before === undefined);
  const revision = tx.insert(eventRevisions).values({
    ...at,
    record,
    changes: before ? changesBetween(before, record).map((each) => storable(each.path)) : [],
    at: ctx.now,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor),
  });
  const parts = [
    ...saveParticipations(tx, change),
    saveAgreements(tx, change),
    saveFollowUps(tx, ctx, change),
  ];
  await writeTogether(
    tx,
    parts.flatMap((part) => part.deletions),
  );
  await writeTogether(tx, [...others, revision, ...parts.flatMap((part) => part.writes)]);
};
