import type { Tx } from "@/db/client";
import { eventRevisions } from "@/db/schema/events";
import { storable } from "@/db/storable";
import { changesBetween } from "@/domain/audit/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { actorId, actorName, type Context } from "../context";
import { resolveMentions } from "./resolve-mentions";
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
  const revision = tx.insert(eventRevisions).values({
    eventId: at.id,
    version: at.version,
    record,
    changes: before ? changesBetween(before, record).map((change) => storable(change.path)) : [],
    at: ctx.now,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor),
  });
  // Statements that do not wait for one another reach the database together.
  const [organizations] = await Promise.all([resolveMentions(tx, ctx.actor, record), revision]);
  const change = { eventId: at.id, version: at.version, before, record, organizations };
  await Promise.all([
    saveParticipations(tx, ctx.actor, change),
    saveAgreements(tx, change),
    saveFollowUps(tx, ctx, change),
  ]);
};
