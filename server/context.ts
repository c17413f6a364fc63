import type { Db } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import type { Text } from "@/domain/events/values";

/** The name and time zone of the office. */
export interface Office {
  name: Text;
  timeZone: string;
}

/** The context of a call: actor, time and database. */
export interface Context {
  db: Db;
  actor: Actor;
  now: Date;
  /** The office's calendar day at `now`, YYYY-MM-DD. */
  today: string;
  requestId: string;
  /** The office, where it was read with the session; null before it is set up. */
  office?: Office | null | undefined;
}

/** The id of the acting user for audit columns; null for jobs and anonymous callers. */
export const actorId = (actor: Actor): string | null => (actor.kind === "user" ? actor.id : null);

/** The actor's name as shown in histories. */
export const actorName = (actor: Actor): string => (actor.kind === "anonymous" ? "" : actor.name);
