import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pursuits } from "@/db/schema/pursuits";
import type { Actor } from "@/domain/access/actor";
import { hiddenEvents } from "./event-listed";

/**
 * The condition that an actor may know of a pursuit: `visibleTo` of its event, asked the other way round, since the few
 * restricted events are found by an index. Undefined: of all.
 */
export const pursuitVisible = (db: Db, actor: Actor): SQL | undefined => {
  const hidden = hiddenEvents(db, actor);
  if (!hidden) return undefined;
  return actor.kind === "anonymous" ? sql`false` : sql`${pursuits.eventId} not in ${hidden}`;
};
