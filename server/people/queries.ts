import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { participations } from "@/db/schema/participations";
import { people } from "@/db/schema/people";
import type { EntryFilter, EntrySearch } from "@/domain/directory/inputs";
import type { Person, Post } from "@/domain/events/shape";
import { entryVisible } from "../access/entry-visible";
import { readEvent } from "../access/event-by-id";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { entryFieldsOf } from "../directory/internal";
import {
  differencesFrom,
  entryState,
  getEntry,
  HISTORY,
  HISTORY_COLUMNS,
  listEntries,
  namesakesOf,
  searchEntries,
} from "../directory/queries";
import { postsOf, proposedPosts } from "./internal";

/** Suggestions for a picker: people in the form of a record, each with the posts to propose for the day `on`. */
export const searchPeople = async (
  ctx: Context,
  input: EntrySearch,
): Promise<{ person: Person; posts: Post[] }[]> => {
  const rows = await searchEntries(ctx, "person", input);
  const ids = rows.map((row) => row.id);
  const posts = await proposedPosts(ctx, ids, input.on);
  return rows.map((row) => ({
    person: { id: row.id, ...entryFieldsOf("person", row) },
    posts: posts.get(row.id) ?? [],
  }));
};

/** One page of visible people, in name order, with their current posts. */
export const listPeople = (ctx: Context, filter: EntryFilter) =>
  listEntries(ctx, "person", filter, async (rows) => {
    const ids = rows.map((row) => row.id);
    const posts = await proposedPosts(ctx, ids, ctx.today);
    return (row) => ({ person: entryFieldsOf("person", row), posts: posts.get(row.id) ?? [] });
  });

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

/** The visible person of each participant of an event, by the participant's key. Throws EVENT_NOT_FOUND. */
export const peopleOfEvent = async (ctx: Context, input: { id: string }): Promise<Record<string, string>> => {
  const event = await readEvent(ctx, input.id);
  const rows = await ctx.db
    .select({ key: participations.key, id: people.id })
    .from(participations)
    .innerJoin(people, eq(people.id, participations.personId))
    .where(and(eq(participations.eventId, event.id), entryVisible(ctx.db, ctx.actor, "person")));
  return Object.fromEntries(rows.map(({ key, id }) => [key, id]));
};

/** A person with all posts and events, each event with its differences from the directory. Throws PERSON_NOT_FOUND. */
export const getPerson = async (ctx: Context, input: { id: string }) => {
  const row = await getEntry(ctx, "person", input);
  const posts = await postsOf(ctx, [row.id]);
  const history = await eventsWith(ctx, row.id);
  return {
    id: row.id,
    version: row.version,
    person: entryFieldsOf("person", row),
    contact: row.contact ?? {},
    posts: posts.get(row.id) ?? [],
    events: history.map(({ record, key, ...event }) => {
      const participant = record.participants?.find((each) => each.key === key);
      return { ...event, differences: differencesFrom("person", row, participant?.person) };
    }),
    namesakes: await namesakesOf(ctx, "person", row),
    ...entryState(ctx, row),
  };
};
export type PersonPage = Awaited<ReturnType<typeof getPerson>>;
