import type { Tx } from "@/db/client";
import { eventRevisions } from "@/db/schema/events";
import { storable } from "@/db/storable";
import { changesBetween } from "@/domain/audit/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { actorId, actorName, type Context } from "../context";
import { saveAgreements } from "./save-agreements";
import { saveFollowUps } from "./save-follow-ups";
import { saveParticipations } from "./save-participations";

/** Stores a record: its revision, and all rows derived from it. */
export const storeRecord = async (
  tx: Tx,
  ctx: Context,
  at: { id: string; version: number },
  before: DraftRecord | undefined,
  record: DraftRecord,
): Promise<void> => {
  await tx.insert(eventRevisions).values({
    eventId: at.id,
    version: at.version,
    record,
    changes: before ? changesBetween(before, record).map((change) => storable(change.path)) : [],
    at: ctx.now,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor),
  });
  await saveParticipations(tx, ctx.actor, at.id, record);
  await saveAgreements(tx, ctx.actor, at.id, at.version, record);
  await saveFollowUps(tx, ctx, at.id, at.version, record);
};
