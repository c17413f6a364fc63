import { and, isNull, not, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { oncePerDatabase } from "@/db/once-per-database";
import { rowsOf } from "@/db/open";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { type Tie, tiesAmong, undecided } from "@/domain/agreements/chain";
import { hasBegun, type Terms } from "@/domain/agreements/effective-status";
import { nameKey } from "@/domain/follow-ups/promise-organizations";
import { eventListed } from "../access/event-listed";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { sharedRead } from "../shared-read";

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

/** Columns needed for ties. */
const TYING = sql.raw(
  "id, names, renews_names, amends_names, status, effective_on, signed_on, event_id, removed_in",
);

/** Agreements with all their earlier and later versions, as far as the actor may read them. Lateral, so that the indexes are used. */
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

const EVERY = sql`listed as materialized (select ${TYING} from agreements where removed_in is null)`;

type Begins = Pick<Terms, "status" | "effectiveOn" | "signedOn">;
type Row = [later: string, earlier: string, how: Tie["how"], byId: boolean, Begins];

/**
 * A query of the agreements of `listed` that name an earlier one of them. Names are compared by bytes, since sorting them by language
 * takes most of the time.
 */
const candidatesIn = (listed: SQL): SQL => sql`with ${listed}, tied as materialized (
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
    from pairs join tied on tied.id = later`;

/** The ties among candidates; the parties are read where names are ambiguous (`decided`: nowhere). */
const relationsAmong = async (
  ctx: Context,
  rows: readonly Row[],
): Promise<Relations & { decided: boolean }> => {
  const named = rows.map(([later, earlier, how, byId]) => ({ later, earlier, how, byId }));
  const open = undecided(named);
  const ties = tiesAmong(named, open.length > 0 ? await partiesOf(ctx.db, open) : new Map());
  const begun = new Set(
    rows.flatMap(([later, , , , begins]) => (hasBegun(begins, ctx.today) ? [later] : [])),
  );
  const renewed = ties.filter(({ how, later }) => how === "renews" && begun.has(later));
  return { ties, renewed: [...new Set(renewed.map((tie) => tie.earlier))], decided: open.length === 0 };
};

/** Which agreements renew or amend which, among all versions of some agreements (`ids`: a query of them). */
export const relationsOf = async (ctx: Context, ids: SQL): Promise<Relations> => {
  const [found] = await rowsOf<{ rows: Row[] }>(ctx.db, candidatesIn(relatedTo(ctx, ids)));
  return relationsAmong(ctx, found?.rows ?? []);
};

/** The candidates of the whole office, whoever may read them, in one state of the table. */
interface Candidates {
  state: string;
  rows: readonly Row[];
  /** What follows from them, by day and what is hidden from a reader; only where no parties decided. */
  relations: Map<string, Relations>;
}
const RELATIONS_KEPT = 100;
const knownCandidates = oncePerDatabase(() => new Map<"office", Candidates>());

/** A number that changes with each change of the table: each version of a row has the transaction that wrote it. */
const STATE = sql`count(*) || ' ' || coalesce(sum(uuid_hash_extended(id, xmin::text::bigint)), 0)`;

interface Read {
  state: string;
  /** Agreements of events that the actor may not read, or that are withdrawn. */
  hidden: string[];
  rows?: Row[];
}

const readOffice = async (ctx: Context, withCandidates: boolean): Promise<Read> => {
  const listed = eventListed(ctx.db, ctx.actor, agreements.eventId) ?? sql`true`;
  const rows = withCandidates ? sql`, (${candidatesIn(EVERY)}) as rows` : sql``;
  const [found] = await rowsOf<Read>(
    ctx.db,
    sql`select ${STATE} as state, coalesce(json_agg(id) filter (where ${not(listed)}), '[]') as hidden${rows} from agreements`,
  );
  return found ?? { state: "", hidden: [] };
};

/** As `relationsOf`, in the whole office. Which names agree is kept in memory, and compared anew only after a change. */
export const officeRelations = sharedRead(async (ctx): Promise<Relations> => {
  const cache = knownCandidates(ctx.db);
  const known = cache.get("office");
  const read = await readOffice(ctx, known === undefined);
  const current = known?.state === read.state ? { ...read, rows: known.rows } : undefined;
  const { state, hidden, rows = [] } = current ?? (read.rows ? read : await readOffice(ctx, true));
  const relations = current && known ? known.relations : new Map<string, Relations>();
  cache.set("office", { state, rows, relations });
  const key = [ctx.today, ...hidden].join(" ");
  const kept = relations.get(key);
  if (kept) return kept;
  const unread = new Set(hidden);
  const among = await relationsAmong(
    ctx,
    rows.filter(([later, earlier]) => !unread.has(later) && !unread.has(earlier)),
  );
  if (relations.size >= RELATIONS_KEPT) relations.clear();
  if (among.decided) relations.set(key, among);
  return among;
});
