import { and, type Column, inArray, isNotNull, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { settings } from "@/db/schema/settings";
import { storable } from "@/db/storable";
import { type Kin, type Tie, tiesAmong } from "@/domain/agreements/descent";
import { hasBegun, type Standing, type Terms, UNSIGNED } from "@/domain/agreements/standing";
import type { Agreement } from "@/domain/events/shape";
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
  status: agreements.status,
  signedOn: agreements.signedOn,
  effectiveOn: agreements.effectiveOn,
  expiresOn: agreements.expiresOn,
  renews: agreements.renews,
};

type Earlier = Kin["amends"];
/** What names an earlier one; of the long documents nothing is read but where they were kept without it. */
const NAMING = {
  ...KIN,
  earlier: agreements.earlier,
  document: sql<Agreement | null>`case when ${agreements.earlier} is null then ${agreements.document} end`,
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

type Read = Omit<Kin, "amends" | "renewalOf" | "parties" | "title"> & Partial<Pick<Kin, "title">>;

/** `isListed` without the events, which are many and long: the few that are withdrawn or hidden are found by their indexes. */
export const isListedByItself = (ctx: Context): SQL | undefined => {
  if (ctx.actor.kind === "nobody") return sql`false`;
  const visible = visibleTo(ctx.db, ctx.actor);
  const gone = ctx.db.select({ id: events.id }).from(events).where(isNotNull(events.withdrawnAt));
  const hidden = ctx.db
    .select({ id: events.id })
    .from(events)
    .where(and(sql`${events.restricted}`, sql`not coalesce(${visible ?? sql`true`}, false)`));
  return and(
    isNull(agreements.removedIn),
    notInArray(agreements.eventId, gone),
    visible && notInArray(agreements.eventId, hidden),
  );
};

const readKin = (ctx: Context, which: SQL, more: { title?: typeof agreements.title } = {}) =>
  ctx.db
    .select({ ...KIN, ...more })
    .from(agreements)
    .where(and(isListedByItself(ctx), which));

/**
 * Who descends from whom in the whole office, over those alone that name an earlier one or are named; two queries, and two more
 * where an earlier one is named by title and day.
 */
export const kinship = async (ctx: Context): Promise<Kinship> => {
  const naming = await ctx.db
    .select(NAMING)
    .from(agreements)
    .where(and(isListedByItself(ctx), sql`${agreements.namesEarlier}`));
  const later = naming.map(({ earlier, document, ...row }) => {
    const { amends, renewalOf } = earlier ?? document ?? {};
    return { ...row, amends: earlierIn(amends), renewalOf: earlierIn(renewalOf) };
  });
  const ids = later.flatMap(({ amends, renewalOf }) => [amends?.id ?? [], renewalOf?.id ?? []].flat());
  const byId = ids.length === 0 ? [] : await readKin(ctx, isOneOf(agreements.recordAgreementId, ids));
  const owners = new Map(byId.map((row) => [row.recordId, row.id]));
  const isOpen = (told: Earlier, own: string): boolean =>
    told?.signedOn !== undefined && (told.id === undefined || (owners.get(told.id) ?? own) === own);
  const open = later.filter(({ id, amends, renewalOf }) => isOpen(amends, id) || isOpen(renewalOf, id));
  const days = open.flatMap(({ amends, renewalOf }) =>
    [amends?.signedOn ?? [], renewalOf?.signedOn ?? []].flat(),
  );
  const byDay =
    days.length === 0
      ? []
      : await readKin(ctx, isOneOf(agreements.signedOn, days), { title: agreements.title });
  const rows = new Map(
    [...byId, ...later, ...byDay].map((row): [string, Read & Omit<Terms, "renewed">] => [row.id, row]),
  );
  const parties =
    byDay.length === 0
      ? undefined
      : await partiesOf(
          ctx.db,
          [...byDay, ...open].map(({ id }) => id),
        );
  const names = new Map(later.map((row) => [row.id, row]));
  const kin = [...rows.values()].map(
    ({ id, recordId, signedOn, title = {} }): Kin => ({
      id,
      recordId,
      title,
      signedOn,
      parties: parties?.get(id) ?? [],
      amends: names.get(id)?.amends,
      renewalOf: names.get(id)?.renewalOf,
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
