import { and, eq, isNull } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { deliveries, destinations } from "@/db/schema/deliveries";
import { events } from "@/db/schema/events";
import type { DeliveryId } from "@/domain/deliveries/inputs";
import { DomainError } from "@/domain/errors";
import { assertMay, visibleTo } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/**
 * Sends a delivery that failed, or waits for its next try, in the next minute. Throws NOT_ALLOWED, DELIVERY_NOT_FOUND (also where the actor
 * may not read the event), DELIVERY_SETTLED.
 */
export const resend = (ctx: Context, { id }: DeliveryId) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const [found] = await tx
      .select({ state: deliveries.state, tries: deliveries.tries })
      .from(deliveries)
      .innerJoin(destinations, eq(destinations.id, deliveries.destinationId))
      .innerJoin(articles, eq(articles.id, deliveries.articleId))
      .innerJoin(events, eq(events.id, articles.eventId))
      .where(and(eq(deliveries.id, id), isNull(destinations.removedAt), visibleTo(tx, ctx.actor)))
      .for("update", { of: deliveries });
    if (!found) throw new DomainError("DELIVERY_NOT_FOUND");
    if (found.state !== "waiting" && found.state !== "failed") throw new DomainError("DELIVERY_SETTLED");
    await tx
      .update(deliveries)
      .set({ state: "waiting", tries: 0, nextAt: ctx.now, settledAt: null })
      .where(eq(deliveries.id, id));
    await recordAudit(
      tx,
      ctx,
      permission,
      "settings.resendDelivery",
      { noun: "settings", id },
      { state: found.state, tries: found.tries },
      { state: "waiting", tries: 0 },
    );
    return { id };
  });
