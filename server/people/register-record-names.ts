import { eq, isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { organizations } from "@/db/schema/organizations";
import { mergeNames, sameName } from "@/domain/directory/names";
import { stripEmpty } from "@/domain/directory/strip-empty";
import { mapRecord } from "@/domain/events/map-record";
import { organizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord, Venue } from "@/domain/events/shape";
import type { DraftOrg, Text } from "@/domain/events/values";
import { venueMentions } from "@/domain/events/venue-mentions";
import { resolveEntries } from "../access/resolve-entries";
import { entriesNamed } from "../directory/queries";
import { saveOrganization } from "../organizations/save";
import type { InTransaction } from "../transaction";
import { saveVenue } from "../venues/save";
import { proposedPosts } from "./internal";
import { savePerson } from "./save";

/** A directory entry for a name of the record; `ownerId`: the id of its parent or owner. */
interface RegisteredName {
  id: string;
  name: Text;
  ownerId: string | undefined;
}

/** The record with its links, and how many entries were created and how many names linked to existing ones. */
export interface RegistrationResult {
  record: DraftRecord;
  created: number;
  linked: number;
}

/** The event that the names come from; created entries refer to it as their source. */
export interface RegistrationSource {
  eventId: string;
  sample: boolean;
}

const found = (list: readonly RegisteredName[], name: Text | undefined, ownerId: string | undefined) =>
  list.find((each) => each.ownerId === ownerId && sameName(each.name, name));

const hasName = (name: Text | undefined): name is Text => stripEmpty(name) !== undefined;

/** Fields cleaned for the directory: readable on both engines, without empty values. */
const cleanFields = <W extends { name: Text }>(fields: W): W => stripEmpty(fields) as W;

const registerOrganizations = async (ctx: InTransaction, record: DraftRecord, source: RegistrationSource) => {
  const list: RegisteredName[] = [];
  let [created, linked] = [0, 0];
  const mentions = organizationMentions(record).map((each) => each.organization);
  const entryOf = await resolveEntries(
    ctx.db,
    ctx.actor,
    "organization",
    mentions.map((each) => each.id),
  );
  // One mention may have the name in one language and another in both.
  const wholeName = (organization: DraftOrg): Text =>
    mentions
      .filter((each) => sameName(each.name, organization.name))
      .reduce((name, each) => mergeNames(name, each.name), organization.name ?? {});
  const idOf = async (organization: DraftOrg): Promise<string | undefined> => {
    const ownerId = organization.parent ? await idOf(organization.parent) : undefined;
    if (organization.id || !hasName(organization.name)) return organization.id;
    const parentId = ownerId && (list.find((each) => each.id === ownerId)?.id ?? entryOf(ownerId));
    if (organization.parent && !parentId) return undefined;
    const before = found(list, organization.name, ownerId);
    if (before) return before.id;
    const { the, short, shortThe, kind, city } = organization;
    const fields = cleanFields({ name: wholeName(organization), the, short, shortThe, kind, city });
    const { name } = fields;
    const below = parentId ? eq(organizations.parentId, parentId) : isNull(organizations.parentId);
    const [known] = await entriesNamed(ctx, "organization", name, below);
    const id = known?.id ?? newId({ msecs: ctx.now.getTime() });
    if (known) linked += 1;
    else {
      await saveOrganization(
        ctx,
        { id, version: 0, organization: fields, parentId, sourceEventId: source.eventId },
        source.sample,
      );
      created += 1;
    }
    list.push({ id, name: wholeName(organization), ownerId });
    return id;
  };
  for (const organization of mentions) await idOf(organization);
  const withId = (organization: DraftOrg): DraftOrg => {
    if (organization.id) return organization;
    const id = found(list, organization.name, organization.parent?.id)?.id;
    return id ? { id, ...organization } : organization;
  };
  return { record: mapRecord(record, { organization: withId }), created, linked };
};

const registerVenues = async (ctx: InTransaction, record: DraftRecord, source: RegistrationSource) => {
  const list: RegisteredName[] = [];
  let [created, linked] = [0, 0];
  const mentioned = venueMentions(record);
  const entryOf = await resolveEntries(
    ctx.db,
    ctx.actor,
    "organization",
    mentioned.map(({ venue }) => venue.organization?.id),
  );
  for (const { venue } of mentioned) {
    const ownerId = venue.organization?.id;
    if (venue.id || !hasName(venue.name) || found(list, venue.name, ownerId)) continue;
    const { the, city, address } = venue;
    const fields = cleanFields({ name: mergeNames(venue.name, undefined), the, city, address });
    const known = (await entriesNamed(ctx, "venue", fields.name)).find(
      (row) => !ownerId || !row.organizationId || row.organizationId === ownerId,
    );
    const id = known?.id ?? newId({ msecs: ctx.now.getTime() });
    if (known) linked += 1;
    else {
      await saveVenue(
        ctx,
        {
          id,
          version: 0,
          venue: fields,
          organizationId: entryOf(ownerId),
          sourceEventId: source.eventId,
        },
        source.sample,
      );
      created += 1;
    }
    list.push({ id, name: venue.name, ownerId });
  }
  const withId = (venue: Venue): Venue => {
    const id = venue.id ?? found(list, venue.name, venue.organization?.id)?.id;
    return id ? { id, ...venue } : venue;
  };
  return { record: mapRecord(record, { venue: withId }), created, linked };
};

const organizationIdsOf = (posts: readonly { organization?: DraftOrg | undefined }[] | undefined): string[] =>
  (posts ?? []).flatMap((post) => post.organization?.id ?? []);

/** The person of that name who shares an organization; "other" where namesakes exist but none can be identified. */
const findSamePerson = async (
  ctx: InTransaction,
  name: Text,
  organizationIds: readonly string[],
  usedIds: ReadonlySet<string>,
): Promise<string | "other" | undefined> => {
  const sameNamed = (await entriesNamed(ctx, "person", name)).map((row) => row.id);
  if (sameNamed.length === 0) return undefined;
  const posts = await proposedPosts(ctx, sameNamed, undefined);
  const shared = sameNamed.filter(
    (id) => !usedIds.has(id) && organizationIdsOf(posts.get(id)).some((id) => organizationIds.includes(id)),
  );
  return shared.length === 1 ? shared[0] : "other";
};

const registerPeople = async (ctx: InTransaction, record: DraftRecord, source: RegistrationSource) => {
  const ids = new Map<string, string>();
  let [created, linked] = [0, 0];
  const participants = record.participants ?? [];
  const usedIds = new Set(participants.flatMap((each) => each.person?.id?.toLowerCase() ?? []));
  for (const { key, person, posts } of participants) {
    if (!person || person.id || person.surnameOnly || !hasName(person.name)) continue;
    const { id: _none, ...ownFields } = person;
    const fields = cleanFields({ ...ownFields, name: mergeNames(person.name, undefined) });
    const same = await findSamePerson(ctx, fields.name, organizationIdsOf(posts), usedIds);
    if (same === "other") continue;
    const id = same ?? newId({ msecs: ctx.now.getTime() });
    if (same) linked += 1;
    else {
      await savePerson(
        ctx,
        {
          id,
          version: 0,
          person: fields,
          posts: [],
          sourceEventId: source.eventId,
        },
        source.sample,
      );
      created += 1;
    }
    ids.set(key, id);
    usedIds.add(id);
  }
  const withIds = participants.map((each) => {
    const id = ids.get(each.key);
    return id && each.person ? { ...each, person: { id, ...each.person } } : each;
  });
  return { record: record.participants ? { ...record, participants: withIds } : record, created, linked };
};

/**
 * Links the people, organizations and venues of a record without an id to directory entries of the same name, creating
 * missing ones. Namesakes are the same person only if they share an organization; otherwise the name stays unlinked for a
 * user to decide. Posts are not copied.
 */
export const registerRecordNames = async (
  ctx: InTransaction,
  record: DraftRecord,
  source: RegistrationSource,
): Promise<RegistrationResult> => {
  const first = await registerOrganizations(ctx, record, source);
  const second = await registerVenues(ctx, first.record, source);
  const third = await registerPeople(ctx, second.record, source);
  return {
    record: third.record,
    created: first.created + second.created + third.created,
    linked: first.linked + second.linked + third.linked,
  };
};
