import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { digestSections } from "@/domain/digests/digest";
import type { DigestInput } from "@/domain/digests/inputs";
import { lastDayOf } from "@/domain/events/span";
import { writeInHouseStyle } from "@/domain/house-style/write-in-house-style";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { writingStyles } from "../settings/queries";

/** Whether at least the month of an event is known: "2026" begins on January 1 as well. */
const monthKnown = sql`length(${events.record}->'when'->>'start') >= 7`;

/** The most events of one digest. */
const DIGEST_SIZE = 200;

/**
 * The events held in a month that the actor may read, oldest first, each with its article, in sections. Restricted events are left
 * out, since a digest is made to be passed on; `more`: there are more than DIGEST_SIZE.
 */
export const digestOfMonth = async (ctx: Context, { month, lang, by, length }: DigestInput) => {
  const first = `${month}-01`;
  const within = and(
    visibleTo(ctx.db, ctx.actor),
    isNull(events.withdrawnAt),
    eq(events.restricted, false),
    eq(events.status, "held"),
    gte(events.firstDay, first),
    lte(events.firstDay, lastDayOf(month)),
    monthKnown,
  );
  const found = await ctx.db
    .select({ id: events.id, kind: events.kind, record: events.record })
    .from(events)
    .where(within)
    .orderBy(asc(events.firstDay), sql`${events.record}->'when'->>'time' nulls first`, asc(events.id))
    .limit(DIGEST_SIZE + 1);
  const style = (await writingStyles(ctx.db))[lang];
  const written = [];
  for (const { id, kind, record } of found.slice(0, DIGEST_SIZE)) {
    written.push({ id, kind, record, article: writeInHouseStyle(record, lang, style, length) });
    // Other requests are answered between two articles.
    await nextTurn();
  }
  return {
    month,
    lang,
    sections: digestSections(
      written.filter(({ article }) => article.blocks.length > 0),
      by,
      style.home,
    ),
    more: found.length > DIGEST_SIZE,
  };
};

export type Digest = Awaited<ReturnType<typeof digestOfMonth>>;
