import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { deliveries, destinations } from "@/db/schema/deliveries";
import { events } from "@/db/schema/events";
import type { DeliveryId } from "@/domain/deliveries/inputs";
import { DomainError } from "@/domain/errors";
import { assertMay, visibleTo, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/**
 * Sends a delivery that failed, or waits for its next attempt, in the next minute. Throws NOT_ALLOWED, DELIVERY_NOT_FOUND (also where the actor
 * may not read the event, unless it is a withdrawal), DELIVERY_SETTLED (also where a later one took its place).
 */
export const resend = (ctx: Context, { id }: DeliveryId) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const shown = or(visibleTo(tx, ctx.actor) ?? sql`true`, eq(deliveries.action, "withdraw"));
    const [found] = await tx
      .select({
        state: deliveries.state,
        tries: deliveries.tries,
        destinationId: deliveries.destinationId,
        articleId: deliveries.articleId,
      })
      .from(deliveries)
      .innerJoin(destinations, eq(destinations.id, deliveries.destinationId))
      .innerJoin(articles, eq(articles.id, deliveries.articleId))
      .innerJoin(events, eq(events.id, articles.eventId))
      .where(and(eq(deliveries.id, id), isNull(destinations.removedAt), shown))
      .for("no key update", { of: deliveries });
    if (!found) throw new DomainError("DELIVERY_NOT_FOUND");
    const { destinationId, articleId } = found;
    const [newest] = await tx
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(eq(deliveries.destinationId, destinationId), eq(deliveries.articleId, articleId)))
      .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
      .limit(1);
    const isOpen = found.state === "waiting" || found.state === "failed";
    if (!isOpen || newest?.id !== id) throw new DomainError("DELIVERY_SETTLED");
    await writer(tx, permission)
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
