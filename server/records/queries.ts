import { eq, max } from "drizzle-orm";
import type { Db } from "@/db/client";
import { eventRevisions } from "@/db/schema/events";

/** The version that last changed the record, to compare articles with. */
export const recordVersion = async (db: Db, id: string): Promise<number> => {
  const [newest] = await db
    .select({ version: max(eventRevisions.version) })
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, id));
  return newest?.version ?? 0;
};
