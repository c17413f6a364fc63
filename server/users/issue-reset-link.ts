import { DomainError } from "@/domain/errors";
import { linkPath } from "@/domain/users/links";
import { assertMay, authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { newTicket, revokeTickets, userById } from "./internal";

/**
 * Creates a password reset link and returns its path, to copy. It works once, for a day; an earlier one is revoked. Throws
 * USER_NOT_FOUND, USER_DEACTIVATED.
 */
export const issueResetLink = (
  ctx: Context,
  input: { id: string },
): Promise<{ link: string; expiresAt: Date }> =>
  inTransaction(ctx, async (tx) => {
    const permission =
      ctx.actor.kind === "job" ? authorizedBy("job") : assertMay(ctx.actor, "user.manage", undefined);
    const user = await userById(tx, input.id);
    if (user.deactivatedAt) throw new DomainError("USER_DEACTIVATED", { name: user.name });
    await revokeTickets(writer(tx, permission), "reset", { userId: user.id }, ctx.now);
    const { token, expiresAt } = await newTicket(writer(tx, permission), ctx, "reset", { userId: user.id });
    await recordAudit(tx, ctx, permission, "user.issueResetLink", { noun: "user", id: user.id });
    return { link: linkPath("reset", token), expiresAt };
  });
