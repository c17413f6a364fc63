import { v7 as newId } from "uuid";
import { NameIndex } from "@/domain/directory/name-index";
import { mergeNames } from "@/domain/directory/names";
import {
  cleanFields,
  hasName,
  RegisteredNames,
  type Registration,
} from "@/domain/directory/registered-names";
import { mapRecord } from "@/domain/events/map-record";
import type { DraftRecord, Venue } from "@/domain/events/shape";
import { venueMentions } from "@/domain/events/venue-mentions";
import { resolveEntries } from "../access/resolve-entries";
import { createEntries, type EntrySource, type NewEntry } from "../directory/create-entries";
import { indexNamed } from "../directory/queries";
import type { InTransaction } from "../transaction";

/** Links the venues of a record to directory entries of the same name, and owner where both are known, creating missing ones. */
export const registerVenues = async (
  ctx: InTransaction,
  record: DraftRecord,
  source: EntrySource,
): Promise<Registration> => {
  const wanted = venueMentions(record).flatMap(({ venue }) => {
    const { id, name, the, city, address, organization } = venue;
    if (id || !hasName(name)) return [];
    const fields = cleanFields({ name: mergeNames(name, undefined), the, city, address });
    return [{ name, ownerId: organization?.id, fields }];
  });
  const owners = wanted.map((each) => each.ownerId);
  const entryOf = await resolveEntries(ctx.db, ctx.actor, "organization", owners);
  const names = wanted.map((each) => each.fields.name);
  const known = await indexNamed(ctx, "venue", names);
  const planned = new NameIndex<{
    id: string;
    name: (typeof names)[number];
    organizationId: string | null;
  }>();
  const missing: NewEntry<"venue">[] = [];
  const registered = new RegisteredNames();
  let linked = 0;
  for (const { name, ownerId, fields } of wanted) {
    if (registered.idOf(name, ownerId)) continue;
    const same = [...known.named(fields.name), ...planned.named(fields.name)].find(
      ({ organizationId }) => !ownerId || !organizationId || organizationId === ownerId,
    );
    const id = same?.id ?? newId({ msecs: ctx.now.getTime() });
    if (same) linked += 1;
    else {
      const organizationId = entryOf(ownerId);
      missing.push({ id, fields, organizationId });
      planned.add({ id, name: fields.name, organizationId });
    }
    registered.add(id, name, ownerId);
  }
  await createEntries(ctx, "venue", missing, source);
  const withId = (venue: Venue): Venue => {
    const id = venue.id ?? registered.idOf(venue.name, venue.organization?.id);
    return id ? { ...venue, id } : venue;
  };
  return { record: mapRecord(record, { venue: withId }), created: missing.length, linked };
};
