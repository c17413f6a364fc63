import { createHash } from "node:crypto";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db, WritableTx } from "@/db/client";
import { rateLimits, sessions } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { ROBOT_LIMITS } from "@/domain/robots/robot";
import { FEED_LIMITS } from "@/domain/users/feeds";
import { ACCOUNT_WINDOW, PASSWORD_LIMITS } from "@/domain/users/limits";
import { WORDING_LIMITS } from "@/domain/wording/limits";
import { authorizedBy, writer } from "../access/internal";

const LIMITS = { ...PASSWORD_LIMITS, ...FEED_LIMITS, ...ROBOT_LIMITS, ...WORDING_LIMITS };
type LimitScope = keyof typeof LIMITS;

/** Attempts that are counted together: of which limit, and whose. */
export type Attempts = readonly [LimitScope | "account", ...string[]];

// Hashed to a fixed length, so that the table contains no accounts or addresses.
const keyOf = ([scope, ...whose]: Attempts): string =>
  [scope, ...whose.map((each) => createHash("sha256").update(each).digest("base64url"))].join(":");

/** Counts one attempt: how many there were in `window` milliseconds, and since when. */
const countAttempt = async (db: Db, attempts: Attempts, window: number, now: Date) => {
  const begin = new Date(now.getTime() - window).toISOString();
  const [row] = await writer(db, authorizedBy("rate limit"))
    .insert(rateLimits)
    .values({ key: keyOf(attempts), since: now, count: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${rateLimits.since} <= ${begin}::timestamptz then 1 else ${rateLimits.count} + 1 end`,
        since: sql`case when ${rateLimits.since} <= ${begin}::timestamptz then excluded.since else ${rateLimits.since} end`,
      },
    })
    .returning();
  return row ?? { count: 1, since: now };
};

/**
 * Counts one attempt per limit before it is checked, so that concurrent attempts count too. Throws TOO_MANY_TRIES with the
 * `minutes` to wait, alike for existing and unknown accounts.
 */
export const countAttempts = async (
  db: Db,
  attempts: readonly (readonly [LimitScope, ...string[]])[],
  now: Date,
): Promise<void> => {
  const ends: number[] = [];
  for (const each of attempts) {
    const { most, window } = LIMITS[each[0]];
    const { count, since } = await countAttempt(db, each, window, now);
    ends.push(count > most ? since.getTime() + window : 0);
  }
  const until = Math.max(...ends);
  if (until > 0)
    throw new DomainError("TOO_MANY_TRIES", {
      minutes: Math.max(1, Math.ceil((until - now.getTime()) / 60_000)),
    });
};

/** Counts one attempt on an account and returns the number of attempts in ACCOUNT_WINDOW. */
export const countAccountAttempt = async (db: Db, account: string, now: Date): Promise<number> =>
  (await countAttempt(db, ["account", account], ACCOUNT_WINDOW, now)).count;

/**
 * Deletes the given counters after a successful attempt, and all expired ones. `["accountAtAddress", account]` includes all
 * addresses.
 */
export const clearAttempts = async (
  tx: WritableTx,
  attempts: readonly Attempts[],
  now: Date,
): Promise<void> => {
  for (const each of attempts)
    await tx.delete(rateLimits).where(sql`starts_with(${rateLimits.key} || ':', ${`${keyOf(each)}:`})`);
  const windows = Object.values(LIMITS).map((limit) => limit.window);
  const longest = Math.max(ACCOUNT_WINDOW, ...windows);
  await tx.delete(rateLimits).where(lt(rateLimits.since, new Date(now.getTime() - longest)));
};

/** Takes one attempt off a counter: it was successful, so that a shared address is stopped by wrong passwords alone. */
export const uncountAttempt = async (tx: WritableTx, attempts: Attempts): Promise<void> => {
  await tx
    .update(rateLimits)
    .set({ count: sql`greatest(${rateLimits.count} - 1, 0)` })
    .where(eq(rateLimits.key, keyOf(attempts)));
};

/** Ends all sessions of a user, effective on their next request. */
export const endSessionsOf = async (tx: WritableTx, userId: string, now: Date): Promise<void> => {
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)));
};
