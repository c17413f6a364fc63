import { and, inArray, isNotNull, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rowsOf } from "@/db/open";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { settings } from "@/db/schema/settings";
import { type Tie, tiesAmong, undecided } from "@/domain/agreements/chain";
import { type EffectiveStatus, hasBegun, type Terms, UNSIGNED } from "@/domain/agreements/effective-status";
import { addDays } from "@/domain/events/days";
import { nameKey } from "@/domain/follow-ups/promise-organizations";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";

/** Configured numbers of days before expiry from which an agreement counts as expiring. */
export const expiryDaysOf = async (db: Db): Promise<number[]> => {
  const [office] = await db.select({ days: settings.expiryDays }).from(settings);
  return office?.days ?? [];
};

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

/** Ties between the agreements that the actor may read. */
export interface Relations {
  ties: Tie[];
  /** Ids of agreements that a later one has renewed by today. */
  renewed: string[];
}

/**
 * Condition of every list of agreements: visible, not withdrawn, and still in the record. Without joining events, of which the few
 * withdrawn or hidden ones are found by their indexes.
 */
export const isListed = (ctx: Context): SQL | undefined => {
  if (ctx.actor.kind === "anonymous") return sql`false`;
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

/** Columns needed for ties. */
const TYING = sql.raw(
  "id, names, renews_names, amends_names, status, effective_on, signed_on, event_id, removed_in",
);

/** Agreements with all their earlier and later versions. Lateral, so that the indexes are used. */
const relatedTo = (ctx: Context, ids: SQL): SQL => sql`recursive related as (
    select ${TYING} from agreements where id in (${ids})
    union select a.* from related k cross join lateral (
      select ${TYING} from agreements where names && k.renews_names or names && k.amends_names
        or renews_names && k.names or amends_names && k.names offset 0
    ) a
  ), listed as materialized (
    select * from related where removed_in is null and (
      select ${and(isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor))} from ${events} where ${events.id} = related.event_id)
  )`;

const wholeOffice = (ctx: Context): SQL =>
  sql`listed as materialized (select ${TYING} from agreements where ${isListed(ctx)})`;

type Begins = Pick<Terms, "status" | "effectiveOn" | "signedOn">;
type Row = [later: string, earlier: string, how: Tie["how"], byId: boolean, Begins];

/**
 * Which agreements renew or amend which, among all versions of some agreements (`ids`: a query of them) or in the whole office:
 * one query, and another for the parties where names are ambiguous. Names are compared by bytes, since sorting them by language takes most of
 * the time.
 */
export const relationsOf = async (ctx: Context, ids?: SQL): Promise<Relations> => {
  const [found] = await rowsOf<{ rows: Row[] }>(
    ctx.db,
    sql`with ${ids ? relatedTo(ctx, ids) : wholeOffice(ctx)}, tied as materialized (
        select * from listed where renews_names <> '{}' or amends_names <> '{}'
      ), stated as (
        select id, 'renews' as how, name collate "C" as name from tied, unnest(renews_names) as name
        union all select id, 'amends', name collate "C" from tied, unnest(amends_names) as name
      ), named as (select id, name collate "C" as name from listed, unnest(names) as name),
      pairs as (
        select stated.id as later, named.id as earlier, how, bool_or(name like 'i:%') as by_id
          from stated join named using (name) where stated.id <> named.id group by 1, 2, 3
      )
      select coalesce(json_agg(json_build_array(later, earlier, how, by_id, json_build_object(
          'status', status, 'effectiveOn', effective_on, 'signedOn', signed_on))), '[]') as rows
        from pairs join tied on tied.id = later`,
  );
  const rows = found?.rows ?? [];
  const named = rows.map(([later, earlier, how, byId]) => ({ later, earlier, how, byId }));
  const open = undecided(named);
  const ties = tiesAmong(named, open.length > 0 ? await partiesOf(ctx.db, open) : new Map());
  const begun = new Set(
    rows.flatMap(([later, , , , begins]) => (hasBegun(begins, ctx.today) ? [later] : [])),
  );
  const renewed = ties.filter(({ how, later }) => how === "renews" && begun.has(later));
  return { ties, renewed: [...new Set(renewed.map((tie) => tie.earlier))] };
};

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
