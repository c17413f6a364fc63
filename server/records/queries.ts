import { and, count, desc, eq, gt, lte, max } from "drizzle-orm";
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

/** The record as it was in a version, which may have changed something else, such as the access. */
export const recordAsOf = async (db: Db, id: string, version: number): Promise<DraftRecord | undefined> => {
  const [found] = await db
    .select({ record: eventRevisions.record })
    .from(eventRevisions)
    .where(and(eq(eventRevisions.eventId, id), lte(eventRevisions.version, version)))
    .orderBy(desc(eventRevisions.version))
    .limit(1);
  return found?.record;
};

/** How often the record was changed after a version. */
export const changesSince = async (db: Db, id: string, version: number): Promise<number> => {
  const [found] = await db
    .select({ times: count() })
    .from(eventRevisions)
    .where(and(eq(eventRevisions.eventId, id), gt(eventRevisions.version, version)));
  return found?.times ?? 0;
};
