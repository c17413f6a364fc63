import type { Db } from "@/db/client";
import type { Actor } from "@/domain/access/actor";

/** What a verb knows of the call: who, when, on which database. */
export interface Context {
  db: Db;
  actor: Actor;
  now: Date;
  /** The office's calendar day at `now`, YYYY-MM-DD. */
  today: string;
  requestId: string;
}

/** The user who acts, as columns keep them; null for a job and for nobody. */
export const actorId = (actor: Actor): string | null => (actor.kind === "user" ? actor.id : null);

/** The name that a history shows for whoever acts. */
export const actorName = (actor: Actor): string => (actor.kind === "anonymous" ? "" : actor.name);
