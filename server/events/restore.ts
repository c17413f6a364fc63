import { eq } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { DomainError } from "@/domain/errors";
import type { EventRestore } from "@/domain/events/inputs";
import { assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { updateColumns } from "../records/internal";
import { withdrawFollowUps } from "../records/save-follow-ups";
import { inTransaction } from "../transaction";

/** Restores a withdrawn event. Throws EVENT_NOT_FOUND, EVENT_NOT_WITHDRAWN, NOT_ALLOWED, STALE. */
export const restoreEvent = (ctx: Context, input: EventRestore) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    if (!event.withdrawn) throw new DomainError("EVENT_NOT_WITHDRAWN");
    const permission = assertMay(ctx.actor, "event.restore", event);
    await assertVersion(tx, event, input.version);
    const version = event.version + 1;
    await writer(tx, permission)
      .update(events)
      .set({ version, withdrawnBy: null, withdrawnAt: null, withdrawnReason: null, ...updateColumns(ctx) })
      .where(eq(events.id, event.id));
    await withdrawFollowUps(writer(tx, permission), event.id, false);
    const subject = { noun: "event", id: event.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "event.restore",
      subject,
      { reason: event.row.withdrawnReason },
      {},
    );
    return { id: event.id, version };
  });
