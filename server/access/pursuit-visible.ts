import { and, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import { pursuits } from "@/db/schema/pursuits";
import type { Actor } from "@/domain/access/actor";
import { visibleTo } from "./internal";

/**
 * The condition that an actor may know of a pursuit: `visibleTo` of its event, asked the other way round, since the few
 * restricted events are found by an index. Undefined: of all.
 */
export const pursuitVisible = (db: Db, actor: Actor): SQL | undefined => {
  const visible = visibleTo(db, actor);
  if (!visible) return undefined;
  // A condition that is not known (an event that no user made) hides.
  const hidden = db
    .select({ id: events.id })
    .from(events)
    .where(and(sql`${events.restricted}`, sql`not coalesce(${visible}, false)`));
  return actor.kind === "anonymous" ? sql`false` : sql`${pursuits.eventId} not in ${hidden}`;
};
