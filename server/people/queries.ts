import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { participations } from "@/db/schema/participations";
import { people } from "@/db/schema/people";
import { may } from "@/domain/access/may";
import { fieldDifferences } from "@/domain/directory/entry-fields";
import { type EntryFilter, type EntrySearch, PROPOSALS } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import type { Person, Post } from "@/domain/events/shape";
import { entryVisible } from "../access/entry-visible";
import { assertMay, visibleTo } from "../access/internal";
import type { Context } from "../context";
import { byRelevance, entryFilterCondition, entryPage, HISTORY, HISTORY_COLUMNS } from "../directory/queries";
import { personFieldsOf } from "../organizations/internal";
import { postsOf, proposedPosts } from "./internal";

/** Suggestions for a picker: people in the form of a record, each with the posts to propose for the day `on`. */
export const searchPeople = async (
  ctx: Context,
  input: EntrySearch,
): Promise<{ person: Person; posts: Post[] }[]> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const rows = await ctx.db
    .select()
    .from(people)
    .where(entryFilterCondition(ctx, "person", { q: input.q }))
    .orderBy(...byRelevance("person", input.q))
    .limit(PROPOSALS);
  const posts = await proposedPosts(
    ctx,
    rows.map((row) => row.id),
    input.on,
  );
  return rows.map((row) => ({
    person: { id: row.id, ...personFieldsOf(row) },
    posts: posts.get(row.id) ?? [],
  }));
};

/** One page of visible people, in name order, with their current posts. */
export const listPeople = async (ctx: Context, filter: EntryFilter) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const page = await entryPage(ctx, "person", filter);
  const found = await ctx.db.select().from(people).where(inArray(people.id, page.ids));
  const rows = page.ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  const posts = await proposedPosts(
    ctx,
    rows.map((row) => row.id),
    ctx.today,
  );
  return {
    rows: rows.map((row) => ({
      id: row.id,
      version: row.version,
      person: personFieldsOf(row),
      posts: posts.get(row.id) ?? [],
      events: page.events.get(row.id) ?? 0,
      sample: row.sample,
      withdrawn: row.withdrawnAt !== null,
    })),
    total: page.total,
    pageSize: page.pageSize,
  };
};

const eventsWith = async (ctx: Context, id: string) =>
  ctx.db
    .select({
      ...HISTORY_COLUMNS,
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

/** A person with all posts and events, each event with its differences from the directory. Throws PERSON_NOT_FOUND. */
export const getPerson = async (ctx: Context, input: { id: string }) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const [row] = await ctx.db
    .select()
    .from(people)
    .where(and(eq(people.id, input.id), entryVisible(ctx.db, ctx.actor, "person")));
  if (!row) throw new DomainError("PERSON_NOT_FOUND");
  const person = personFieldsOf(row);
  const posts = await postsOf(ctx, [row.id]);
  const history = await eventsWith(ctx, row.id);
  return {
    id: row.id,
    version: row.version,
    person,
    posts: posts.get(row.id) ?? [],
    events: history.map(({ record, key, ...event }) => {
      const recorded = record.participants?.find((each) => each.key === key)?.person;
      return { ...event, differences: recorded ? fieldDifferences("person", { ...recorded }, person) : [] };
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
