import { and, inArray } from "drizzle-orm";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";
import type { Text } from "@/domain/events/values";
import { toldEntries } from "@/domain/people/told";
import { type EntryKind, type WordDifference, wordDifferences } from "@/domain/people/words";
import type { Context } from "./context";
import { entryVisible } from "./directory";
import { eventById } from "./events/internal";
import { organizationWordsOf, personWordsOf, venueWordsOf } from "./organizations/internal";

/** An entry of the directory of which an event tells in words of its own. */
export interface EntryDifference {
  kind: EntryKind;
  id: string;
  /** The directory's name. */
  name: Text;
  /** The participant whose words they are, in the record. */
  key?: string;
  differences: WordDifference[];
}

/**
 * Where the words of an event's record are not the directory's, by entry that the actor may know of; the record keeps them.
 * Throws EVENT_NOT_FOUND.
 */
export const eventDifferences = async (ctx: Context, input: { id: string }): Promise<EntryDifference[]> => {
  const { row } = await eventById(ctx.db, ctx.actor, input.id);
  const told = toldEntries(row.record);
  const ids = possibleIds(told.map((each) => each.id));
  if (ids.length === 0) return [];
  const { db, actor } = ctx;
  const known = new Map<string, { name: Text }>();
  for (const each of await db
    .select()
    .from(people)
    .where(and(inArray(people.id, ids), entryVisible(db, actor, "person"))))
    known.set(each.id, personWordsOf(each));
  for (const each of await db
    .select()
    .from(organizations)
    .where(and(inArray(organizations.id, ids), entryVisible(db, actor, "organization"))))
    known.set(each.id, organizationWordsOf(each));
  for (const each of await db
    .select()
    .from(venues)
    .where(and(inArray(venues.id, ids), entryVisible(db, actor, "venue"))))
    known.set(each.id, venueWordsOf(each));
  return told.flatMap(({ kind, id, key, words }) => {
    const entry = known.get(id);
    const differences = entry ? wordDifferences(kind, words, { ...entry }) : [];
    return entry && differences.length > 0
      ? [{ kind, id, name: entry.name, ...(key && { key }), differences }]
      : [];
  });
};
