import { createHash } from "node:crypto";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { rateLimits, sessions } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { type Limit, SIGN_IN_LIMITS } from "@/domain/users/limits";

type LimitScope = keyof typeof SIGN_IN_LIMITS;

// Hashed to a fixed length, so that the table contains no accounts or addresses.
const keyOf = (scope: LimitScope, who: string): string =>
  `${scope}:${createHash("sha256").update(who).digest("base64url")}`;

const countAttempt = async (db: Db, key: string, limit: Limit, now: Date): Promise<number> => {
  const begin = new Date(now.getTime() - limit.window).toISOString();
  const [row] = await db
    .insert(rateLimits)
    .values({ key, since: now, count: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${rateLimits.since} <= ${begin}::timestamptz then 1 else ${rateLimits.count} + 1 end`,
        since: sql`case when ${rateLimits.since} <= ${begin}::timestamptz then excluded.since else ${rateLimits.since} end`,
      },
    })
    .returning();
  return row && row.count > limit.most ? row.since.getTime() + limit.window : 0;
};

/**
 * Counts one attempt per limit before it is checked, so that concurrent attempts count too. Throws TOO_MANY_TRIES with the
 * `minutes` to wait, alike for existing and unknown accounts.
 */
export const countAttempts = async (
  db: Db,
  tries: readonly (readonly [LimitScope, string])[],
  now: Date,
): Promise<void> => {
  const ends: number[] = [];
  for (const [scope, who] of tries)
    ends.push(await countAttempt(db, keyOf(scope, who), SIGN_IN_LIMITS[scope], now));
  const until = Math.max(...ends);
  if (until > 0)
    throw new DomainError("TOO_MANY_TRIES", {
      minutes: Math.max(1, Math.ceil((until - now.getTime()) / 60_000)),
    });
};

/** Deletes an account's attempts after a successful sign-in, and all expired counters. */
export const clearAttempts = async (tx: Tx, account: string, now: Date): Promise<void> => {
  await tx.delete(rateLimits).where(eq(rateLimits.key, keyOf("account", account)));
  const longest = Math.max(...Object.values(SIGN_IN_LIMITS).map((limit) => limit.window));
  await tx.delete(rateLimits).where(lt(rateLimits.since, new Date(now.getTime() - longest)));
};

/** Ends all sessions of a user, effective on their next request. */
export const endSessionsOf = async (tx: Tx, userId: string, now: Date): Promise<void> => {
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)));
};
