import { and, eq } from "drizzle-orm";
import { deliveries, destinations } from "@/db/schema/deliveries";
import type { DestinationVersion } from "@/domain/deliveries/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { auditedDestination, lockDestination } from "./internal";

/**
 * Removes a destination with its secret: nothing more is sent to it, and what is there stays there. Throws NOT_ALLOWED,
 * DESTINATION_NOT_FOUND, STALE.
 */
export const removeDestination = (ctx: Context, input: DestinationVersion) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const before = await lockDestination(tx, input);
    const version = before.version + 1;
    await writer(tx, permission)
      .update(destinations)
      .set({ version, active: false, secret: "", removedAt: ctx.now })
      .where(eq(destinations.id, before.id));
    await writer(tx, permission)
      .update(deliveries)
      .set({ state: "superseded", settledAt: ctx.now })
      .where(and(eq(deliveries.destinationId, before.id), eq(deliveries.state, "waiting")));
    const subject = { noun: "settings", id: before.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "settings.removeDestination",
      subject,
      auditedDestination(before),
      undefined,
    );
    return { version };
  });
