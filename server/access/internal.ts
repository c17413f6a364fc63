import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { eventReaders, events } from "@/db/schema/events";
import type { Action, SubjectOf } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { may } from "@/domain/access/may";
import { DomainError } from "@/domain/errors";

/** Throws NOT_ALLOWED unless the rules of domain/access permit `actor` to do `action` on `subject`. */
export const assertMay = <A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): void => {
  if (!may(actor, action, subject)) throw new DomainError("NOT_ALLOWED", { action });
};

/** `mayReadEvent` of domain/access as an SQL condition. Every query on events, or on what belongs to one, includes it. */
export const visibleTo = (db: Db, actor: Actor): SQL | undefined => {
  if (actor.kind === "job") return undefined;
  if (actor.kind === "anonymous") return sql`false`;
  if (actor.roles.includes("leader")) return undefined;
  const isReader = db
    .select({ one: sql`1` })
    .from(eventReaders)
    .where(and(eq(eventReaders.eventId, events.id), eq(eventReaders.userId, actor.id)));
  return or(eq(events.restricted, false), eq(events.createdBy, actor.id), exists(isReader));
};
