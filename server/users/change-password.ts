import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { ChangePassword } from "@/domain/users/inputs";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { hashPassword, isPassword } from "../session/hash-password";
import { clearAttempts, countAttempts, endSessionsOf } from "../session/internal";
import { inTransaction } from "../transaction";
import { userById } from "./internal";

/**
 * Changes the user's own password and ends all their sessions, this one too: the client signs in again. Throws
 * PASSWORD_WRONG, TOO_MANY_TRIES. Returns the e-mail address to sign in with.
 */
export const changePassword = async (ctx: Context, input: ChangePassword): Promise<{ email: string }> => {
  const id = actorId(ctx.actor);
  if (!id) throw new DomainError("NOT_SIGNED_IN");
  const [seen] = await ctx.db.select().from(users).where(eq(users.id, id));
  if (!seen) throw new DomainError("NOT_SIGNED_IN");
  const attempts = ["ownPassword", id] as const;
  await countAttempts(ctx.db, [attempts], ctx.now);
  if (!(await isPassword(seen.passwordHash, input.current))) throw new DomainError("PASSWORD_WRONG");
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    const user = await userById(tx, id);
    if (user.deactivatedAt || user.passwordHash !== seen.passwordHash)
      throw new DomainError("PASSWORD_WRONG");
    const permission = authorizedBy("own account");
    const writes = writer(tx, permission);
    await writes
      .update(users)
      .set({ passwordHash, version: user.version + 1 })
      .where(eq(users.id, id));
    await endSessionsOf(writes, id, ctx.now);
    await clearAttempts(writes, [attempts], ctx.now);
    await recordAudit(tx, ctx, permission, "user.changePassword", { noun: "user", id });
    return { email: user.email };
  });
};
