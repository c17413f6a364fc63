import { and, eq } from "drizzle-orm";
import { dismissedProposals } from "@/db/schema/follow-ups";
import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { DismissProposal } from "@/domain/follow-ups/inputs";
import { proposalsOf } from "@/domain/follow-ups/propose";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, actorName, type Context } from "../context";
import { inTransaction } from "../transaction";

/**
 * Dismisses a proposal for everybody as long as its passage is unchanged, or restores it. Throws EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, NOT_ALLOWED, PROPOSAL_GONE.
 */
export const dismissProposal = (ctx: Context, input: DismissProposal) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    const proposal = proposalsOf(event.row.record).find((one) => one.path === input.path);
    if (!proposal) throw new DomainError("PROPOSAL_GONE");
    const { words } = proposal;
    const path = storable(proposal.path);
    const row = { words, at: ctx.now, byId: actorId(ctx.actor), byName: actorName(ctx.actor) };
    if (input.dismissed)
      await writer(tx, permission)
        .insert(dismissedProposals)
        .values({ eventId: event.id, path, ...row })
        .onConflictDoUpdate({ target: [dismissedProposals.eventId, dismissedProposals.path], set: row });
    else
      await writer(tx, permission)
        .delete(dismissedProposals)
        .where(and(eq(dismissedProposals.eventId, event.id), eq(dismissedProposals.path, path)));
    const [before, after] = input.dismissed ? [undefined, { [path]: words }] : [{ [path]: words }, undefined];
    await recordAudit(
      tx,
      ctx,
      permission,
      "followUp.dismissProposal",
      { noun: "event", id: event.id },
      before,
      after,
    );
    return { path: proposal.path, dismissed: input.dismissed };
  });
