import { eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { storable } from "@/db/storable";
import type { EventWithdrawal } from "@/domain/events/inputs";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { updateColumns } from "../records/internal";
import { withdrawFollowUps } from "../records/save-follow-ups";
import { inTransaction } from "../transaction";

/**
 * Withdraws an event from lists, counts and articles, with a reason; nothing is deleted. Throws EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, NOT_ALLOWED, STALE.
 */
export const withdrawEvent = (ctx: Context, input: EventWithdrawal) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.withdraw", event);
    await assertVersion(tx, event, input.version);
    const version = event.version + 1;
    await writer(tx, permission)
      .update(events)
      .set({
        version,
        withdrawnBy: actorId(ctx.actor),
        withdrawnAt: ctx.now,
        withdrawnReason: storable(input.reason),
        ...updateColumns(ctx),
      })
      .where(eq(events.id, event.id));
    await withdrawFollowUps(writer(tx, permission), event.id, true);
    const subject = { noun: "event", id: event.id };
    await recordAudit(tx, ctx, permission, "event.withdraw", subject, {}, { reason: input.reason });
    return { id: event.id, version };
  });
