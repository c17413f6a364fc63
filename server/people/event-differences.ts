import { and, inArray } from "drizzle-orm";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import { possibleIds } from "@/db/storable";
import { type EntryKind, type FieldDifference, fieldDifferences } from "@/domain/directory/entry-fields";
import { linkedEntries } from "@/domain/directory/linked-entries";
import type { Text } from "@/domain/events/values";
import { entryVisible } from "../access/entry-visible";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import { organizationFieldsOf, personFieldsOf, venueFieldsOf } from "../organizations/internal";

/** A directory entry whose fields differ from an event's record. */
export interface EntryDifference {
  kind: EntryKind;
  id: string;
  /** The name in the directory. */
  name: Text;
  /** The key of the participant in the record. */
  key?: string;
  differences: FieldDifference[];
}

/**
 * The differences between an event's record and the directory, for entries visible to the actor. Throws EVENT_NOT_FOUND.
 */
export const eventDifferences = async (ctx: Context, input: { id: string }): Promise<EntryDifference[]> => {
  const { row } = await eventById(ctx.db, ctx.actor, input.id);
  const linked = linkedEntries(row.record);
  const ids = possibleIds(linked.map((each) => each.id));
  if (ids.length === 0) return [];
  const { db, actor } = ctx;
  const found = new Map<string, { name: Text }>();
  for (const each of await db
    .select()
    .from(people)
    .where(and(inArray(people.id, ids), entryVisible(db, actor, "person"))))
    found.set(each.id, personFieldsOf(each));
  for (const each of await db
    .select()
    .from(organizations)
    .where(and(inArray(organizations.id, ids), entryVisible(db, actor, "organization"))))
    found.set(each.id, organizationFieldsOf(each));
  for (const each of await db
    .select()
    .from(venues)
    .where(and(inArray(venues.id, ids), entryVisible(db, actor, "venue"))))
    found.set(each.id, venueFieldsOf(each));
  return linked.flatMap(({ kind, id, key, fields }) => {
    const entry = found.get(id);
    const differences = entry ? fieldDifferences(kind, fields, { ...entry }) : [];
    return entry && differences.length > 0
      ? [{ kind, id, name: entry.name, ...(key && { key }), differences }]
      : [];
  });
};
