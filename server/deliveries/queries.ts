import { and, asc, count, desc, eq, isNull, or, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { deliveries, destinations } from "@/db/schema/deliveries";
import { events } from "@/db/schema/events";
import { DELIVERY_PAGE, type DeliveryFilter } from "@/domain/deliveries/inputs";
import { assertMay, visibleTo } from "../access/internal";
import type { Context } from "../context";

/** The destinations that were not removed, without their secrets. Throws NOT_ALLOWED. */
export const listDestinations = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.save", undefined);
  return db
    .select({
      id: destinations.id,
      kind: destinations.kind,
      name: destinations.name,
      url: destinations.url,
      langs: destinations.langs,
      username: destinations.username,
      active: destinations.active,
      version: destinations.version,
    })
    .from(destinations)
    .where(isNull(destinations.removedAt))
    .orderBy(asc(destinations.createdAt), asc(destinations.id));
};
export type ListedDestination = Awaited<ReturnType<typeof listDestinations>>[number];

/**
 * The deliveries of articles whose events the actor may read, newest first, with the number of all; and withdrawals of the others, without
 * id and title, so that one that does not arrive is seen. Throws NOT_ALLOWED.
 */
export const listDeliveries = async ({ db, actor }: Context, { page }: DeliveryFilter) => {
  assertMay(actor, "settings.save", undefined);
  const visible = visibleTo(db, actor) ?? sql`true`;
  const shown = and(isNull(destinations.removedAt), or(visible, eq(deliveries.action, "withdraw")));
  const found = await db
    .select({
      id: deliveries.id,
      destination: destinations.name,
      articleId: deliveries.articleId,
      lang: articles.lang,
      title: events.title,
      isReadable: sql<boolean>`${visible}`,
      action: deliveries.action,
      version: deliveries.articleVersion,
      state: deliveries.state,
      tries: deliveries.tries,
      nextAt: deliveries.nextAt,
      problem: deliveries.problem,
      status: deliveries.status,
      createdAt: deliveries.createdAt,
      settledAt: deliveries.settledAt,
    })
    .from(deliveries)
    .innerJoin(destinations, eq(destinations.id, deliveries.destinationId))
    .innerJoin(articles, eq(articles.id, deliveries.articleId))
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(shown)
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(DELIVERY_PAGE)
    .offset((page - 1) * DELIVERY_PAGE);
  const rows = found.map(({ isReadable, articleId, title, ...row }) => ({
    ...row,
    articleId: isReadable ? articleId : null,
    title: isReadable ? title : null,
  }));
  const [all] = await db
    .select({ n: count() })
    .from(deliveries)
    .innerJoin(destinations, eq(destinations.id, deliveries.destinationId))
    .innerJoin(articles, eq(articles.id, deliveries.articleId))
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(shown);
  return { rows, total: all?.n ?? 0, pageSize: DELIVERY_PAGE };
};
export type ListedDelivery = Awaited<ReturnType<typeof listDeliveries>>["rows"][number];
