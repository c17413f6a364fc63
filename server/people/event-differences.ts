import { possibleIds } from "@/db/storable";
import { type EntryKind, type FieldDifference, fieldDifferences } from "@/domain/directory/entry-fields";
import type { EntryFields } from "@/domain/directory/fields";
import { linkedEntries } from "@/domain/directory/linked-entries";
import type { Text } from "@/domain/events/values";
import { readEvent } from "../access/event-by-id";
import type { Context } from "../context";
import { entryFieldsOf } from "../directory/internal";
import { visibleEntries } from "../directory/queries";

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
  const { row } = await readEvent(ctx, input.id);
  const linked = linkedEntries(row.record);
  const fieldsOf = async (kind: EntryKind) => {
    const ids = possibleIds(linked.filter((each) => each.kind === kind).map((each) => each.id));
    const rows = await visibleEntries(ctx, kind, ids);
    return rows.map((row): [string, EntryFields[EntryKind]] => [row.id, entryFieldsOf(kind, row)]);
  };
  const kinds = await Promise.all([fieldsOf("person"), fieldsOf("organization"), fieldsOf("venue")]);
  const found = new Map(kinds.flat());
  return linked.flatMap(({ kind, id, key, fields }) => {
    const entry = found.get(id);
    const differences = entry ? fieldDifferences(kind, fields, { ...entry }) : [];
    return entry && differences.length > 0
      ? [{ kind, id, name: entry.name, ...(key && { key }), differences }]
      : [];
  });
};
