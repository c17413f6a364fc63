import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { participations } from "@/db/schema/participations";
import { people } from "@/db/schema/people";
import { may } from "@/domain/access/may";
import { DomainError } from "@/domain/errors";
import type { Person, Post } from "@/domain/events/shape";
import { ENTRY_PAGE, type EntryFilter, type EntrySearch, PROPOSALS } from "@/domain/people/inputs";
import { wordDifferences } from "@/domain/people/words";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { entriesFound, entryVisible, eventsOfEntry, inOrder, nearestFirst } from "../directory";
import { visibleTo } from "../events/internal";
import { personWordsOf } from "../organizations/internal";
import { postsOf, proposedPosts } from "./internal";

const HISTORY = 200;

/** What a picker proposes: people as a record holds them, each with the posts to propose for the day `on`. */
export const searchPeople = async (
  ctx: Context,
  input: EntrySearch,
): Promise<{ person: Person; posts: Post[] }[]> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const rows = await ctx.db
    .select()
    .from(people)
    .where(entriesFound(ctx, "person", { q: input.q }))
    .orderBy(...nearestFirst("person", input.q))
    .limit(PROPOSALS);
  const posts = await proposedPosts(
    ctx,
    rows.map((row) => row.id),
    input.on,
  );
  return rows.map((row) => ({
    person: { id: row.id, ...personWordsOf(row) },
    posts: posts.get(row.id) ?? [],
  }));
};

/** One page of the people that the actor may know of, in the order of their names, with the posts of today. */
export const listPeople = async (ctx: Context, filter: EntryFilter) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const where = entriesFound(ctx, "person", filter);
  const rows = await ctx.db
    .select({ row: people, events: eventsOfEntry(ctx, "person") })
    .from(people)
    .where(where)
    .orderBy(...inOrder("person"))
    .limit(ENTRY_PAGE)
    .offset(((filter.page ?? 1) - 1) * ENTRY_PAGE);
  const [all] = await ctx.db.select({ n: count() }).from(people).where(where);
  const posts = await proposedPosts(
    ctx,
    rows.map(({ row }) => row.id),
    ctx.today,
  );
  return {
    rows: rows.map(({ row, events: n }) => ({
      id: row.id,
      version: row.version,
      person: personWordsOf(row),
      posts: posts.get(row.id) ?? [],
      events: n,
      sample: row.sample,
      withdrawn: row.withdrawnAt !== null,
    })),
    total: all?.n ?? 0,
    pageSize: ENTRY_PAGE,
  };
};

const eventsWith = async (ctx: Context, id: string) =>
  ctx.db
    .select({
      id: events.id,
      kind: events.kind,
      status: events.status,
      title: events.title,
      start: events.start,
      end: events.end,
      restricted: events.restricted,
      record: events.record,
      key: participations.key,
      posts: participations.posts,
      roles: participations.roles,
      side: participations.side,
      presence: participations.presence,
    })
    .from(participations)
    .innerJoin(events, eq(events.id, participations.eventId))
    .where(and(eq(participations.personId, id), isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor)))
    .orderBy(desc(events.lastDay), asc(events.id))
    .limit(HISTORY);

/** A person with all known posts and their history with the office; each event with where its words differ. Throws PERSON_NOT_FOUND. */
export const getPerson = async (ctx: Context, input: { id: string }) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const [row] = await ctx.db
    .select()
    .from(people)
    .where(and(eq(people.id, input.id), entryVisible(ctx.db, ctx.actor, "person")));
  if (!row) throw new DomainError("PERSON_NOT_FOUND");
  const person = personWordsOf(row);
  const posts = await postsOf(ctx, [row.id]);
  const history = await eventsWith(ctx, row.id);
  return {
    id: row.id,
    version: row.version,
    person,
    posts: posts.get(row.id) ?? [],
    events: history.map(({ record, key, ...event }) => {
      const told = record.participants?.find((each) => each.key === key)?.person;
      return { ...event, differences: told ? wordDifferences("person", { ...told }, person) : [] };
    }),
    sample: row.sample,
    withdrawn: row.withdrawnAt !== null,
    mergedInto: row.mergedInto,
    may: {
      save: may(ctx.actor, "directory.save", undefined),
      correct: may(ctx.actor, "directory.correct", undefined),
      merge: may(ctx.actor, "directory.merge", undefined),
    },
  };
};
export type PersonPage = Awaited<ReturnType<typeof getPerson>>;
