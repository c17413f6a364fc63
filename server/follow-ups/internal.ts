import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rowsOf } from "@/db/open";
import { events } from "@/db/schema/events";
import { pursuits } from "@/db/schema/pursuits";
import type { Actor } from "@/domain/access/actor";
import { visibleTo } from "../events/internal";

/**
 * The condition that an actor may know of a pursuit: `visibleTo` of its event, asked the other way round, since the few
 * restricted events are found by an index. Undefined: of all.
 */
export const pursuitVisible = (db: Db, actor: Actor): SQL | undefined => {
  const visible = visibleTo(db, actor);
  if (!visible) return undefined;
  // A condition that is not known (an event that no user made) hides.
  const hidden = db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.restricted, true), sql`not coalesce(${visible}, false)`));
  return actor.kind === "nobody" ? sql`false` : sql`${pursuits.eventId} not in ${hidden}`;
};

/**
 * Keys of the bodies that "we" are (domain/follow-ups/bodies.ts): the settings' organization, all below it and what was
 * merged into them (`ours`), and with those above it (`wide`), which are no partners of ours either.
 */
export const homeKeys = async (db: Db): Promise<{ ours: string[]; wide: string[] }> => {
  const rows = await rowsOf<{ key: string; above: boolean }>(
    db,
    sql`with recursive home as (
          select o.id, o.name, o.parent_id from organizations o join settings s on s.organization_id = o.id
        ), below as (
          select id, name from home
          union select o.id, o.name from organizations o join below b on o.parent_id = b.id or o.merged_into = b.id
        ), above as (
          select o.id, o.name, o.parent_id from organizations o join home h on o.id = h.parent_id
          union select o.id, o.name, o.parent_id from organizations o join above a on o.id = a.parent_id
        ), known as (
          select 'o:' || id::text as id, name, false as above from below
          union all select 'o:' || id::text, name, true from above
          union all select null, office_name, false from settings
        )
        select k.key, k.above from known, lateral (values
          (known.id), ('n:' || (known.name->>'zh')), ('n:' || (known.name->>'en'))) as v(key),
          lateral (select v.key, known.above) as k
        where k.key is not null`,
  );
  const ours = rows.filter((row) => !row.above).map((row) => row.key);
  return { ours: [...new Set(ours)], wide: [...new Set(rows.map((row) => row.key))] };
};

/** Keys of bodies as an array of the database. */
export const keyArray = (keys: readonly string[]): SQL => sql`${sql.param([...keys])}::text[]`;
