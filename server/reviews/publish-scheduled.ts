import { and, eq, isNull, lte } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { DomainError } from "@/domain/errors";
import { DAY_MS } from "@/domain/events/days";
import type { Context } from "../context";
import { log } from "../log";
import { performReviewAction } from "./perform-review-action";

/** How late an article is still published, in milliseconds; afterwards an editor decides again. */
const LATEST_MS = DAY_MS;

/**
 * Publishes the approved articles whose time has come. One that may not be published any more, or that is more than a day
 * late, is taken off the schedule, and its authors are notified. Runs as a job every minute.
 */
export const publishScheduled = async (ctx: Context): Promise<void> => {
  const due = await ctx.db
    .select({
      eventId: articles.eventId,
      lang: articles.lang,
      version: articles.version,
      state: articles.state,
      publishAt: articles.publishAt,
    })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(lte(articles.publishAt, ctx.now), eq(articles.state, "approved"), isNull(events.withdrawnAt)));
  for (const { publishAt, ...of } of due) {
    const act = (action: "publish" | "unschedule") =>
      performReviewAction(ctx, { ...of, actionId: newId(), action });
    const inTime = ctx.now.getTime() - (publishAt?.getTime() ?? 0) < LATEST_MS;
    try {
      await act(inTime ? "publish" : "unschedule");
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      log.warn({ code: error.code, eventId: of.eventId }, "an article was not published at its time");
      if (error.code !== "STALE") await act("unschedule");
    }
  }
};
