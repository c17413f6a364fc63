import { and, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { settings } from "@/db/schema/settings";
import { type EffectiveStatus, UNSIGNED } from "@/domain/agreements/effective-status";
import { addDays } from "@/domain/events/days";
import { eventListed } from "../access/event-listed";
import type { Context } from "../context";

/** Configured numbers of days before expiry from which an agreement counts as expiring. */
export const expiryDaysOf = async (db: Db): Promise<number[]> => {
  const [office] = await db.select({ days: settings.expiryDays }).from(settings);
  return office?.days ?? [];
};

/** Condition of every list of agreements: visible, not withdrawn, and still in the record. */
export const isListed = (ctx: Context): SQL | undefined =>
  and(isNull(agreements.removedIn), eventListed(ctx.db, ctx.actor, agreements.eventId));

/** Ids as a query, which PostgreSQL hashes; in an expression it compares with each id of a list in turn. */
export const idsIn = (ids: readonly string[]): SQL => sql`select unnest(${sql.param([...ids])}::uuid[])`;

/**
 * `validityOf` of domain/agreements as SQL over the columns, so that lists are filtered, counted and paged by it. An
 * incomplete date is compared as far as it is known: "2025-06" with the month of the other.
 */
export const effectiveStatusSql = (
  renewed: readonly string[],
  today: string,
  expiryDays: readonly number[],
): SQL<EffectiveStatus> => {
  const { id, status, signedOn, effectiveOn, expiresOn, renews } = agreements;
  const begins = sql`coalesce(${effectiveOn}, ${signedOn})`;
  const isBefore = (day: string) => sql`${expiresOn} < left(${day}::text, length(${expiresOn}))`;
  const warned = addDays(today, Math.max(0, ...expiryDays) + 1);
  return sql<EffectiveStatus>`case
    when ${status} is null then 'unstated'
    when ${inArray(status, [...UNSIGNED])} then 'not_signed'
    when ${status} = 'terminated' then 'terminated'
    when ${id} in (${idsIn(renewed)}) then 'superseded'
    when ${status} = 'expired' then 'expired'
    when ${status} = 'signed' and ${begins} > left(${today}::text, length(${begins})) then 'not_yet'
    when ${expiresOn} is null or ${renews} = 'automatic' then 'in_force'
    when ${isBefore(today)} then 'expired'
    when ${isBefore(warned)} then 'expiring'
    else 'in_force' end`;
};
