import { and, eq, inArray, isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { followUps } from "@/db/schema/follow-ups";
import { storable, storableOrNull } from "@/db/storable";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";

const columnsOf = (followUp: FollowUp, position: number) => ({
  position,
  recordFollowUpId: storableOrNull(followUp.id),
  text: followUp.text ?? {},
  force: followUp.force ?? null,
  dueOn: followUp.due?.on ?? null,
  dueWords: followUp.due?.words ?? null,
  review: followUp.due?.review ?? null,
  every: followUp.every ?? null,
  document: followUp,
  removedIn: null,
});

/**
 * The promises of an event's record as rows. A row stays the same one while its key stands in the record; one that is
 * gone from the record is marked with the version that removed it.
 */
export const saveFollowUps = async (
  tx: Tx,
  eventId: string,
  version: number,
  record: DraftRecord,
): Promise<void> => {
  const kept = await tx
    .select({ id: followUps.id, key: followUps.key })
    .from(followUps)
    .where(eq(followUps.eventId, eventId));
  for (const [position, followUp] of (record.followUps ?? []).entries()) {
    const key = storable(followUp.key);
    const at = kept.findIndex((row) => row.key === key);
    const columns = columnsOf(followUp, position);
    const [old] = at < 0 ? [] : kept.splice(at, 1);
    if (old) await tx.update(followUps).set(columns).where(eq(followUps.id, old.id));
    else await tx.insert(followUps).values({ id: newId(), eventId, key, ...columns });
  }
  if (kept.length === 0) return;
  const gone = inArray(
    followUps.id,
    kept.map((row) => row.id),
  );
  await tx
    .update(followUps)
    .set({ removedIn: version })
    .where(and(gone, isNull(followUps.removedIn)));
};
