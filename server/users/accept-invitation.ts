import { v7 as newId } from "uuid";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { AcceptInvitation } from "@/domain/users/inputs";
import { actorOf } from "../access/actor-of";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { hashPassword } from "../session/hash-password";
import { inTransaction } from "../transaction";
import { auditable, findTicket, redeemTicket } from "./internal";

/** Creates the invited user. Throws LINK_NOT_VALID, EMAIL_TAKEN. Returns the e-mail address to sign in with. */
export const acceptInvitation = async (
  ctx: Context,
  input: AcceptInvitation,
): Promise<{ id: string; email: string }> => {
  if (!(await findTicket(ctx.db, "invitation", input.token, ctx.now)))
    throw new DomainError("LINK_NOT_VALID");
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    const ticket = await redeemTicket(tx, "invitation", input.token, ctx.now);
    if (!ticket.email || !ticket.roles) throw new DomainError("LINK_NOT_VALID");
    const permission = authorizedBy("one-time link");
    const [user] = await writer(tx, permission)
      .insert(users)
      .values({
        id: newId({ msecs: ctx.now.getTime() }),
        email: ticket.email,
        name: input.name,
        roles: ticket.roles,
        lang: input.lang,
        passwordHash,
        createdAt: ctx.now,
      })
      .onConflictDoNothing({ target: users.email })
      .returning();
    if (!user) throw new DomainError("EMAIL_TAKEN", { email: ticket.email });
    const own = { ...ctx, actor: actorOf(user) };
    const subject = { noun: "user", id: user.id };
    await recordAudit(tx, own, permission, "user.acceptInvitation", subject, undefined, auditable(user));
    return { id: user.id, email: user.email };
  });
};
