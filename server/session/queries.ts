import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isDiskFull } from "@/db/disk-space";
import { oncePerDatabase } from "@/db/once-per-database";
import { settings } from "@/db/schema/settings";
import { sessions, users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import type { Lang, Text } from "@/domain/events/values";
import { SESSION_IDLE } from "@/domain/users/limits";
import { actorOf } from "../access/actor-of";
import type { Context } from "../context";

const SEEN_INTERVAL = 10 * 60_000;

interface Caller {
  actor: Extract<Actor, { kind: "user" }>;
  /** The time zone of the office; null before it is set up. */
  timeZone: string | null;
}

const openSession = oncePerDatabase((db) =>
  db
    .select({
      user: { id: users.id, name: users.name, roles: users.roles, lang: users.lang },
      seenAt: sessions.seenAt,
      timeZone: sql<string | null>`(select ${settings.timeZone} from ${settings})`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sql.placeholder("id")),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql.placeholder("now")),
        gt(sessions.seenAt, sql.placeholder("idleSince")),
        isNull(users.deactivatedAt),
      ),
    )
    .prepare("open_session"),
);

/**
 * The user of a session and the time zone of the office, or undefined where the session has ended or expired or its user is
 * deactivated. Reads the row on each request, so that an end takes effect at once, and updates `seenAt` every ten minutes.
 */
export const callerOfSession = async (db: Db, sessionId: string, now: Date): Promise<Caller | undefined> => {
  const [row] = await openSession(db).execute({
    id: sessionId,
    now: now.toISOString(),
    idleSince: new Date(now.getTime() - SESSION_IDLE).toISOString(),
  });
  if (!row) return undefined;
  const late = new Date(now.getTime() - SEEN_INTERVAL);
  if (row.seenAt < late)
    await db
      .update(sessions)
      .set({ seenAt: now })
      .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, late)))
      .catch((error) => {
        // With a full disk, users can still read.
        if (!isDiskFull(error)) throw error;
      });
  return { actor: actorOf(row.user), timeZone: row.timeZone };
};

/** The user of a session, or null where it has ended or expired or its user is deactivated. */
export const signedInUser = async (db: Db, sessionId: string, now: Date): Promise<Caller["actor"] | null> =>
  (await callerOfSession(db, sessionId, now))?.actor ?? null;

/** The current user and office. Also for anonymous callers. */
export interface Me {
  user: { id: string; name: string; roles: readonly string[]; lang: Lang } | null;
  office: { name: Text; timeZone: string } | null;
  /** No user exists yet; the sign-up link was printed at startup. */
  empty: boolean;
  today: string;
}

/** The current user, the office and whether any user exists. */
export const me = async ({ db, actor, today }: Context): Promise<Me> => {
  const [office] = await db.select().from(settings);
  const [anybody] = actor.kind === "user" ? [actor] : await db.select({ id: users.id }).from(users).limit(1);
  return {
    user:
      actor.kind === "user" ? { id: actor.id, name: actor.name, roles: actor.roles, lang: actor.lang } : null,
    office: office ? { name: office.officeName, timeZone: office.timeZone } : null,
    empty: !anybody,
    today,
  };
};
