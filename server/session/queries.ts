import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isDiskFull } from "@/db/disk-space";
import { oncePerDatabase } from "@/db/once-per-database";
import { settings } from "@/db/schema/settings";
import { sessions, users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import type { Lang } from "@/domain/events/values";
import { SESSION_IDLE } from "@/domain/users/limits";
import { actorOf } from "../access/actor-of";
import { authorizedBy, writer } from "../access/internal";
import type { Context, Office } from "../context";

const SEEN_INTERVAL = 10 * 60_000;

interface Caller {
  actor: Extract<Actor, { kind: "user" }>;
  /** Null before it is set up. */
  office: Office | null;
}

const openSession = oncePerDatabase((db) =>
  db
    .select({
      user: { id: users.id, name: users.name, roles: users.roles, lang: users.lang },
      seenAt: sessions.seenAt,
      office: { name: settings.officeName, timeZone: settings.timeZone },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(settings, sql`true`)
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
 * The user of a session and the office, or undefined where the session has ended or expired or its user is
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
    await writer(db, authorizedBy("own account"))
      .update(sessions)
      .set({ seenAt: now })
      .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, late)))
      .catch((error) => {
        // With a full disk, users can still read.
        if (!isDiskFull(error)) throw error;
      });
  return { actor: actorOf(row.user), office: row.office };
};

/** The user of a session, or null where it has ended or expired or its user is deactivated. */
export const signedInUser = async (db: Db, sessionId: string, now: Date): Promise<Caller["actor"] | null> =>
  (await callerOfSession(db, sessionId, now))?.actor ?? null;

/** The current user and office. Also for anonymous callers. */
export interface Me {
  user: { id: string; name: string; roles: readonly string[]; lang: Lang } | null;
  office: Office | null;
  /** No user exists yet; the sign-up link was printed at startup. */
  empty: boolean;
  today: string;
}

/** The office, or null before it is set up. */
export const readOffice = async (db: Db): Promise<Office | null> => {
  const [office] = await db.select({ name: settings.officeName, timeZone: settings.timeZone }).from(settings);
  return office ?? null;
};

/** The current user, the office and whether any user exists. */
export const me = async (ctx: Context): Promise<Me> => {
  const { db, actor, today } = ctx;
  const office = ctx.office === undefined ? await readOffice(db) : ctx.office;
  const [anybody] = actor.kind === "user" ? [actor] : await db.select({ id: users.id }).from(users).limit(1);
  return {
    user:
      actor.kind === "user" ? { id: actor.id, name: actor.name, roles: actor.roles, lang: actor.lang } : null,
    office,
    empty: !anybody,
    today,
  };
};
