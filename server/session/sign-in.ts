import { setTimeout as delay } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { sessions, users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { credentialsInput } from "@/domain/users/inputs";
import { SESSION_LIFE, signInDelay } from "@/domain/users/limits";
import { actorOf } from "../access/actor-of";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { storableInput } from "../http/storable-input";
import { inTransaction } from "../transaction";
import { isPassword } from "./hash-password";
import { clearAttempts, countAccountAttempt, countAttempts, uncountAttempt } from "./internal";

/**
 * Creates a session after checking the password; `address` is the client's network address. Wrong passwords lock the account
 * for that address and slow it for all others by `wait`, so that nobody can lock out its owner. Throws TOO_MANY_TRIES, and
 * SIGN_IN_REFUSED alike for a wrong password, an unknown and a deactivated account.
 */
export const signIn = async (
  ctx: Context,
  input: unknown,
  address: string,
  wait: (milliseconds: number) => Promise<unknown> = delay,
) => {
  const given = credentialsInput.safeParse(storableInput(input));
  if (!given.success) throw new DomainError("SIGN_IN_REFUSED");
  const email = given.data.email.trim().toLowerCase();
  const here = ["accountAtAddress", email, address] as const;
  await countAttempts(ctx.db, [here, ["address", address]], ctx.now);
  const milliseconds = signInDelay(await countAccountAttempt(ctx.db, email, ctx.now));
  if (milliseconds > 0) await wait(milliseconds);
  const [found] = await ctx.db.select().from(users).where(eq(users.email, email));
  const right = await isPassword(found?.deactivatedAt ? null : found?.passwordHash, given.data.password);
  if (!found || !right) throw new DomainError("SIGN_IN_REFUSED");
  return inTransaction(ctx, async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, found.id)).for("no key update");
    // Deactivated, or given another password, while the hash was being verified.
    if (!user || user.deactivatedAt || user.passwordHash !== found.passwordHash)
      throw new DomainError("SIGN_IN_REFUSED");
    const session = {
      id: newId({ msecs: ctx.now.getTime() }),
      userId: user.id,
      createdAt: ctx.now,
      seenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + SESSION_LIFE),
    };
    const permission = authorizedBy("password");
    await writer(tx, permission).insert(sessions).values(session);
    await clearAttempts(writer(tx, permission), [here, ["account", email]], ctx.now);
    await uncountAttempt(writer(tx, permission), ["address", address]);
    await recordAudit(tx, { ...ctx, actor: actorOf(user) }, permission, "session.signIn", {
      noun: "user",
      id: user.id,
    });
    return { userId: user.id, sessionId: session.id, name: user.name };
  });
};
