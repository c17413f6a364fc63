import { and, eq } from "drizzle-orm";
import { proposalsSetAside } from "@/db/schema/follow-ups";
import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { SetAside } from "@/domain/follow-ups/inputs";
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
export const setAside = (ctx: Context, input: SetAside) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    const proposal = proposalsOf(event.row.record).find((one) => one.path === input.path);
    if (!proposal) throw new DomainError("PROPOSAL_GONE");
    const { words } = proposal;
    const path = storable(proposal.path);
    const row = { words, at: ctx.now, byId: actorId(ctx.actor), byName: actorName(ctx.actor) };
    if (input.aside)
      await writer(tx, permission)
        .insert(proposalsSetAside)
        .values({ eventId: event.id, path, ...row })
        .onConflictDoUpdate({ target: [proposalsSetAside.eventId, proposalsSetAside.path], set: row });
    else
      await writer(tx, permission)
        .delete(proposalsSetAside)
        .where(and(eq(proposalsSetAside.eventId, event.id), eq(proposalsSetAside.path, path)));
    const [before, after] = input.aside ? [undefined, { [path]: words }] : [{ [path]: words }, undefined];
    await recordAudit(
      tx,
      ctx,
      permission,
      "followUp.setAside",
      { noun: "event", id: event.id },
      before,
      after,
    );
    return { path: proposal.path, aside: input.aside };
  });
