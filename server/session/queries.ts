import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { settings } from "@/db/schema/settings";
import { sessions, users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import type { Lang, Text } from "@/domain/events/values";
import { SESSION_IDLE } from "@/domain/users/limits";
import type { Context } from "../context";
import { actorOf } from "../users/internal";

const LOOK = 10 * 60_000;

/**
 * Whom a session belongs to, or null where it has ended, is out of date or its user is switched off. Reads the row each
 * time, so that an end is felt at once, and notes every ten minutes that it is in use.
 */
export const signedInUser = async (
  db: Db,
  sessionId: string,
  now: Date,
): Promise<Extract<Actor, { kind: "user" }> | null> => {
  const [row] = await db
    .select({ user: users, seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        gt(sessions.seenAt, new Date(now.getTime() - SESSION_IDLE)),
        isNull(users.deactivatedAt),
      ),
    );
  if (!row) return null;
  const late = new Date(now.getTime() - LOOK);
  if (row.seenAt < late)
    await db
      .update(sessions)
      .set({ seenAt: now })
      .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, late)));
  return actorOf(row.user);
};

/** Who is looking at the screen, and at whose office. Also for somebody who is not signed in. */
export interface Me {
  user: { id: string; name: string; roles: readonly string[]; lang: Lang } | null;
  office: { name: Text; timeZone: string } | null;
  /** Nobody has signed up yet: the link for it was printed where the program was started. */
  empty: boolean;
  today: string;
}

/** The caller, the office's name and whether anybody has signed up. */
export const me = async ({ db, actor, today }: Context): Promise<Me> => {
  const [office] = await db.select().from(settings);
  const [anybody] = await db.select({ id: users.id }).from(users).limit(1);
  return {
    user:
      actor.kind === "user" ? { id: actor.id, name: actor.name, roles: actor.roles, lang: actor.lang } : null,
    office: office ? { name: office.officeName, timeZone: office.timeZone } : null,
    empty: !anybody,
    today,
  };
};
