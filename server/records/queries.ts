import { and, eq, max } from "drizzle-orm";
import type { Db } from "@/db/client";
import { eventRevisions } from "@/db/schema/events";
import type { DraftRecord } from "@/domain/events/shape";

/** The version that last changed the record, to compare articles with. */
export const recordVersion = async (db: Db, id: string): Promise<number> => {
  const [newest] = await db
    .select({ version: max(eventRevisions.version) })
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, id));
  return newest?.version ?? 0;
};

/** The record as it was saved in a version, or undefined where that version did not change it. */
export const recordAt = async (db: Db, id: string, version: number): Promise<DraftRecord | undefined> => {
  const [found] = await db
    .select({ record: eventRevisions.record })
    .from(eventRevisions)
    .where(and(eq(eventRevisions.eventId, id), eq(eventRevisions.version, version)));
  return found?.record;
};
