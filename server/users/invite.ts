import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { Invite } from "@/domain/users/inputs";
import { linkPath } from "@/domain/users/links";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { newTicket, revokeTickets } from "./internal";

/**
 * Creates an invitation and returns its path, to copy; it works once, for a week. An earlier one to the same address is
 * revoked. Throws EMAIL_TAKEN where a user has the address.
 */
export const invite = (ctx: Context, input: Invite): Promise<{ id: string; link: string; expiresAt: Date }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "user.manage", undefined);
    const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, input.email));
    if (taken) throw new DomainError("EMAIL_TAKEN", { email: input.email });
    await revokeTickets(writer(tx, permission), "invitation", { email: input.email }, ctx.now);
    const { id, token, expiresAt } = await newTicket(writer(tx, permission), ctx, "invitation", input);
    await recordAudit(tx, ctx, permission, "user.invite", { noun: "ticket", id }, undefined, input);
    return { id, link: linkPath("invitation", token), expiresAt };
  });
