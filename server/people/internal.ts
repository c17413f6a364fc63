import { and, asc, desc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { participations } from "@/db/schema/participations";
import { posts } from "@/db/schema/people";
import type { Post } from "@/domain/events/shape";
import { lastDayOf } from "@/domain/events/span";
import { postsOn } from "@/domain/people/posts";
import { sourceVisible } from "../access/entry-visible";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { organizationShapes } from "../organizations/queries";

/** A post of the directory in the form of a record, with its id and period. */
export interface DirectoryPost extends Post {
  id: string;
  from?: string;
  to?: string;
  knownOn?: string;
}

type Row = typeof posts.$inferSelect;

const flags = ({ former, acting, concurrent, honorary }: Row) => ({
  ...(former !== null && { former }),
  ...(acting !== null && { acting }),
  ...(concurrent !== null && { concurrent }),
  ...(honorary !== null && { honorary }),
});

/** The posts of people in order, by person, without those hidden from the actor. */
export const postsOf = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, DirectoryPost[]>> => {
  const found = new Map<string, DirectoryPost[]>();
  if (ids.length === 0) return found;
  const rows = await ctx.db
    .select()
    .from(posts)
    .where(and(inArray(posts.personId, [...ids]), sourceVisible(ctx.db, ctx.actor, posts.sourceEventId)))
    .orderBy(asc(posts.position), asc(posts.id));
  const shapes = await organizationShapes(
    ctx,
    rows.map((row) => row.organizationId),
  );
  for (const row of rows) {
    const organization = row.organizationId ? shapes.get(row.organizationId) : undefined;
    // A post would reveal an organization that is hidden from the actor.
    if (row.organizationId && !organization) continue;
    const post: DirectoryPost = {
      id: row.id,
      ...(organization && { organization }),
      ...(row.title && { title: row.title }),
      ...(row.rank !== null && { rank: row.rank }),
      ...flags(row),
      ...(row.from !== null && { from: row.from }),
      ...(row.to !== null && { to: row.to }),
      ...(row.knownOn !== null && { knownOn: row.knownOn }),
    };
    found.set(row.personId, [...(found.get(row.personId) ?? []), post]);
  }
  return found;
};

/** The posts of people in their latest event up to `on` that has any, by person. */
const latestEventPosts = async (
  ctx: Context,
  ids: readonly string[],
  on: string | undefined,
): Promise<Map<string, Post[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectDistinctOn([participations.personId], {
      personId: participations.personId,
      posts: participations.posts,
    })
    .from(participations)
    .innerJoin(events, eq(events.id, participations.eventId))
    .where(
      and(
        inArray(participations.personId, [...ids]),
        isNull(events.withdrawnAt),
        visibleTo(ctx.db, ctx.actor),
        on === undefined ? undefined : lte(events.firstDay, lastDayOf(on)),
        sql`json_array_length(${participations.posts}) > 0`,
      ),
    )
    .orderBy(participations.personId, desc(events.firstDay), desc(events.createdAt));
  return new Map(rows.flatMap(({ personId, posts: held }) => (personId ? [[personId, held]] : [])));
};

const bare = ({ id: _id, from: _from, to: _to, knownOn: _on, ...post }: DirectoryPost): Post => post;

/**
 * The posts to propose for an event on `on`, by person: those valid on that day in the directory, else those of the latest
 * event up to it. Later promotions are not proposed for earlier events.
 */
export const proposedPosts = async (
  ctx: Context,
  ids: readonly string[],
  on: string | undefined,
): Promise<Map<string, Post[]>> => {
  const known = await postsOf(ctx, ids);
  const held = new Map(ids.map((id) => [id, postsOn(known.get(id) ?? [], on).map(bare)]));
  const without = ids.filter((id) => held.get(id)?.length === 0);
  return new Map([...held, ...(await latestEventPosts(ctx, without, on))]);
};
