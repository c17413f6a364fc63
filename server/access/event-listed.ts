import { and, type Column, isNotNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import type { Actor } from "@/domain/access/actor";
import { visibleTo } from "./internal";

/** The events that an actor may not know of, found in an index of the restricted ones; undefined: the actor may know of all. */
export const hiddenEvents = (db: Db, actor: Actor) => {
  const visible = visibleTo(db, actor);
  // A condition that is not known (an event that no user made) hides.
  return (
    visible &&
    db
      .select({ id: events.id })
      .from(events)
      .where(and(sql`${events.restricted}`, sql`not coalesce(${visible}, false)`))
  );
};

/**
 * The condition of what belongs to an event, by the column that refers to it: the event is visible to the actor and not withdrawn.
 * Without joining events, of which the few withdrawn or hidden ones are found by their indexes.
 */
export const eventListed = (db: Db, actor: Actor, event: Column): SQL | undefined => {
  if (actor.kind === "anonymous") return sql`false`;
  const withdrawn = db.select({ id: events.id }).from(events).where(isNotNull(events.withdrawnAt));
  const hidden = hiddenEvents(db, actor);
  return and(notInArray(event, withdrawn), hidden && notInArray(event, hidden));
};
