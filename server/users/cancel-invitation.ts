import { and, eq, isNull } from "drizzle-orm";
import { tickets } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/** Cancels an invitation that was not accepted; throws INVITATION_NOT_FOUND. */
export const cancelInvitation = (ctx: Context, input: { id: string }): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "user.manage", undefined);
    const [ticket] = await writer(tx, permission)
      .update(tickets)
      .set({ usedAt: ctx.now })
      .where(and(eq(tickets.id, input.id), eq(tickets.kind, "invitation"), isNull(tickets.usedAt)))
      .returning();
    if (!ticket) throw new DomainError("INVITATION_NOT_FOUND");
    await recordAudit(
      tx,
      ctx,
      permission,
      "user.cancelInvitation",
      { noun: "ticket", id: ticket.id },
      { email: ticket.email },
    );
    return { id: ticket.id };
  });
