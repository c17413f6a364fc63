import { and, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import { calendarFeeds, users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import { addDays } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import { calendarEntryOf } from "@/domain/programme/calendar-entries";
import { FEED_DAYS, FEED_EVENTS } from "@/domain/users/feeds";
import { env, officeAddress } from "@/env.mjs";
import { translatorIn } from "@/messages/translator";
import { actorOf } from "../access/actor-of";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { toCalendar } from "../programme/to-calendar";
import { officeRow } from "../settings/queries";
import { feedOf, ownId, tokenHash } from "./internal";

/** Whether the signed-in user has a calendar feed, and since when. Throws NOT_SIGNED_IN. */
export const ownFeed = async (ctx: Context): Promise<{ createdAt: Date | null }> =>
  (await feedOf(ctx.db, ownId(ctx))) ?? { createdAt: null };

/** The user whose feed has this token, as they are now; undefined for an unknown token and a deactivated user. */
export const feedOwner = async (
  db: Db,
  token: string,
): Promise<Extract<Actor, { kind: "user" }> | undefined> => {
  const [found] = await db
    .select({ id: users.id, name: users.name, roles: users.roles, lang: users.lang })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash(token)), isNull(users.deactivatedAt)));
  return found && actorOf(found);
};

const columns = {
  id: events.id,
  version: events.version,
  createdAt: events.createdAt,
  updatedAt: events.updatedAt,
  restricted: events.restricted,
  record: events.record,
};

/** The events of a feed as the actor may read them now: those of FEED_DAYS past and all to come, at most FEED_EVENTS, the latest first. */
export const feedCalendar = async (
  ctx: Context & { actor: Extract<Actor, { kind: "user" }> },
): Promise<Uint8Array> => {
  const { lang } = ctx.actor;
  const since = addDays(ctx.today, -FEED_DAYS);
  // Put off or cancelled without a new day: it is shown as off on the earlier one.
  const isCalledOff = and(
    isNull(events.lastDay),
    inArray(events.status, ["postponed", "cancelled"]),
    sql`${events.record}->'planned'->>'start' >= ${since}`,
  );
  const rows = await ctx.db
    .select(columns)
    .from(events)
    .where(
      and(
        visibleTo(ctx.db, ctx.actor),
        isNull(events.withdrawnAt),
        or(gte(events.lastDay, since), isCalledOff),
      ),
    )
    .orderBy(sql`${events.lastDay} desc nulls last`, desc(events.createdAt), desc(events.id))
    .limit(FEED_EVENTS);
  const { officeName, timeZone } = await officeRow(ctx.db);
  const name = translatorIn(lang, "programme")("feed", { office: inLanguage(officeName, lang) });
  const parts = rows.flatMap((row) => {
    const entry = calendarEntryOf(row.record, timeZone);
    return entry ? [[row, [entry]] as const] : [];
  });
  return toCalendar(name, parts, officeAddress(env), lang);
};
