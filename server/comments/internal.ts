import { and, count, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { comments } from "@/db/schema/comments";
import { users } from "@/db/schema/users";
import { mayReadEvent } from "@/domain/access/may";
import { actorOf } from "../access/actor-of";
import type { StoredEvent } from "../access/event-by-id";

/** The active users who may read an event: only they can be mentioned in its comments. */
export const readersOf = async (db: Db, event: StoredEvent) => {
  const found = await db
    .select()
    .from(users)
    .where(isNull(users.deactivatedAt))
    .orderBy(users.name, users.id);
  return found.filter((user) => mayReadEvent(actorOf(user), event)).map(({ id, name }) => ({ id, name }));
};

/** How many comments on a subject are not resolved. */
export const openComments = async (db: Db, subjectId: string): Promise<number> => {
  const [row] = await db
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.subjectId, subjectId), isNull(comments.resolvedAt)));
  return row?.n ?? 0;
};
