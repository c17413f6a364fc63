import { and, type Column, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { settings } from "@/db/schema/settings";
import { storable } from "@/db/storable";
import { type Kin, type Tie, tiesAmong } from "@/domain/agreements/descent";
import { hasBegun, type Standing, UNSIGNED } from "@/domain/agreements/standing";
import { nameKey } from "@/domain/follow-ups/bodies";
import { dayAfter } from "@/domain/follow-ups/due";
import type { Context } from "../context";
import { visibleTo } from "../events/internal";

/** The condition of every list of agreements, joined with their events: readable, and neither withdrawn nor gone from the record. */
export const isListed = (ctx: Context): SQL | undefined =>
  and(visibleTo(ctx.db, ctx.actor), isNull(events.withdrawnAt), isNull(agreements.removedIn));

/** Before an agreement's end, from how many days on it counts as expiring: the office's setting. */
export const expiryDaysOf = async (db: Db): Promise<number[]> => {
  const [office] = await db.select({ days: settings.expiryDays }).from(settings);
  return office?.days ?? [];
};

const KIN = {
  id: agreements.id,
  recordId: agreements.recordAgreementId,
  title: agreements.title,
  status: agreements.status,
  signedOn: agreements.signedOn,
  effectiveOn: agreements.effectiveOn,
  expiresOn: agreements.expiresOn,
  renews: agreements.renews,
};

const isOneOf = (column: Column, values: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...new Set(values)])}::text[])`;

/** An earlier agreement as a record names it, by an id that a column can hold. */
const earlierIn = (told: Kin["amends"]): Kin["amends"] =>
  told?.id === undefined ? told : { ...told, id: storable(told.id) };

const partiesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await db
    .select({
      id: agreementParties.agreementId,
      organizationId: agreementParties.organizationId,
      name: agreementParties.name,
      group: agreementParties.group,
    })
    .from(agreementParties)
    .where(sql`${agreementParties.agreementId} = any(${sql.param([...ids])}::uuid[])`)
    .orderBy(agreementParties.agreementId, agreementParties.position);
  const parties = new Map<string, string[]>();
  for (const { id, organizationId, name, group } of rows) {
    const key = organizationId ? `o:${organizationId}` : nameKey(name ?? group ?? undefined);
    if (key) parties.set(id, [...(parties.get(id) ?? []), key]);
  }
  return parties;
};

/** The agreements that follow others or are followed, as far as the actor may know, with their ties. */
export interface Kinship {
  kin: Kin[];
  ties: Tie[];
  /** Ids of those that a later one has taken the place of, on the office's day. */
  renewed: string[];
}

/** Who descends from whom in the whole office: three queries, over those alone that name an earlier one or are named. */
export const kinship = async (ctx: Context): Promise<Kinship> => {
  const later = await ctx.db
    .select({ ...KIN, document: agreements.document })
    .from(agreements)
    .innerJoin(events, eq(events.id, agreements.eventId))
    .where(and(isListed(ctx), sql`${agreements.namesEarlier}`));
  const told = later.flatMap(({ document }) => [earlierIn(document.renewalOf), earlierIn(document.amends)]);
  const ids = told.flatMap((each) => each?.id ?? []);
  const days = told.flatMap((each) => each?.signedOn ?? []);
  if (ids.length + days.length === 0) return { kin: [], ties: [], renewed: [] };
  const named = or(isOneOf(agreements.recordAgreementId, ids), isOneOf(agreements.signedOn, days));
  const earlier = await ctx.db
    .select(KIN)
    .from(agreements)
    .innerJoin(events, eq(events.id, agreements.eventId))
    .where(and(isListed(ctx), named));
  const rows = new Map([...earlier, ...later].map((row) => [row.id, row]));
  const parties = await partiesOf(ctx.db, [...rows.keys()]);
  const naming = new Map(later.map((row) => [row.id, row.document]));
  const kin = [...rows.values()].map(
    (row): Kin => ({
      id: row.id,
      recordId: row.recordId,
      title: row.title,
      signedOn: row.signedOn,
      parties: parties.get(row.id) ?? [],
      amends: earlierIn(naming.get(row.id)?.amends),
      renewalOf: earlierIn(naming.get(row.id)?.renewalOf),
    }),
  );
  const ties = tiesAmong(kin);
  const renewed = ties.flatMap(({ how, later: id, earlier: before }) => {
    const row = rows.get(id);
    return how === "renews" && row && hasBegun(row, ctx.today) ? [before] : [];
  });
  return { kin, ties, renewed: [...new Set(renewed)] };
};

/**
 * `standingOf` of domain/agreements as SQL over the columns, so that the register can be narrowed, counted and paged by
 * it. A rough day is compared as far as it is known: "2025-06" with the month of the other.
 */
export const standingIn = (
  renewed: readonly string[],
  today: string,
  expiryDays: readonly number[],
): SQL<Standing> => {
  const { id, status, signedOn, effectiveOn, expiresOn, renews } = agreements;
  const begins = sql`coalesce(${effectiveOn}, ${signedOn})`;
  const isBefore = (day: string) => sql`${expiresOn} < left(${day}::text, length(${expiresOn}))`;
  const warned = dayAfter(today, Math.max(0, ...expiryDays) + 1);
  return sql<Standing>`case
    when ${status} is null then 'unstated'
    when ${inArray(status, [...UNSIGNED])} then 'not_signed'
    when ${status} = 'terminated' then 'terminated'
    when ${id} = any(${sql.param([...renewed])}::uuid[]) then 'superseded'
    when ${status} = 'expired' then 'expired'
    when ${status} = 'signed' and ${begins} > left(${today}::text, length(${begins})) then 'not_yet'
    when ${expiresOn} is null or ${renews} = 'automatic' then 'in_force'
    when ${isBefore(today)} then 'expired'
    when ${isBefore(warned)} then 'expiring'
    else 'in_force' end`;
};
