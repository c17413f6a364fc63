import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { ResetPassword } from "@/domain/users/inputs";
import { actorOf } from "../access/actor-of";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { hashPassword } from "../session/hash-password";
import { clearAttempts, endSessionsOf } from "../session/internal";
import { inTransaction } from "../transaction";
import { findTicket, redeemTicket, userById } from "./internal";

/**
 * Sets a new password by a reset link, ends the user's sessions and clears their failed attempts. Throws LINK_NOT_VALID.
 * Returns the e-mail address to sign in with.
 */
export const resetPassword = async (ctx: Context, input: ResetPassword): Promise<{ email: string }> => {
  if (!(await findTicket(ctx.db, "reset", input.token, ctx.now))) throw new DomainError("LINK_NOT_VALID");
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    const ticket = await redeemTicket(tx, "reset", input.token, ctx.now);
    const user = await userById(tx, ticket.userId ?? "");
    if (user.deactivatedAt) throw new DomainError("LINK_NOT_VALID");
    const permission = authorizedBy("one-time link");
    const writes = writer(tx, permission);
    await writes
      .update(users)
      .set({ passwordHash, version: user.version + 1 })
      .where(eq(users.id, user.id));
    await endSessionsOf(writes, user.id, ctx.now);
    await clearAttempts(
      writes,
      [
        ["accountAtAddress", user.email],
        ["account", user.email],
      ],
      ctx.now,
    );
    const own = { ...ctx, actor: actorOf(user) };
    await recordAudit(tx, own, permission, "user.resetPassword", {
      noun: "user",
      id: user.id,
    });
    return { email: user.email };
  });
};
