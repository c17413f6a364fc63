import { inArray, isNull, or } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { organizations } from "@/db/schema/organizations";
import type { EntryFields } from "@/domain/directory/fields";
import { NameIndex } from "@/domain/directory/name-index";
import { mergeNames } from "@/domain/directory/names";
import {
  cleanFields,
  hasName,
  RegisteredNames,
  type Registration,
} from "@/domain/directory/registered-names";
import { namesSeveral } from "@/domain/directory/several-organizations";
import { mapRecord } from "@/domain/events/map-record";
import { organizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord } from "@/domain/events/shape";
import type { DraftOrg, Text } from "@/domain/events/values";
import { resolveEntries } from "../access/resolve-entries";
import { createEntries, type EntrySource, type NewEntry } from "../directory/create-entries";
import { indexNamed } from "../directory/queries";
import type { InTransaction } from "../transaction";

type NamedOrg = DraftOrg & { name: Text };
const isNamed = (organization: DraftOrg): organization is NamedOrg => hasName(organization.name);

/** The names with those of equal mentions: one may have the name in one language and another in both. */
const wholeNames = (mentions: readonly DraftOrg[]): ((name: Text) => Text) => {
  const index = new NameIndex(mentions.filter(isNamed));
  const merged = new Map<string, Text>();
  return (name) => {
    const key = JSON.stringify([name.en, name.zh]);
    const whole =
      merged.get(key) ?? index.named(name).reduce((names, each) => mergeNames(names, each.name), name);
    merged.set(key, whole);
    return whole;
  };
};

const levelOf = ({ parent }: DraftOrg): number => (parent ? levelOf(parent) + 1 : 0);

/** The organizations by the number of their parents, so that parents are registered before their parts. */
const byLevel = (mentions: readonly DraftOrg[]): DraftOrg[][] => {
  const levels: DraftOrg[][] = [];
  for (const organization of mentions) {
    const level = levelOf(organization);
    levels[level] ??= [];
    levels[level].push(organization);
  }
  return levels;
};

/** A named organization without an id, whose parent, if any, has an entry. */
interface Unlinked {
  organization: NamedOrg;
  fields: EntryFields["organization"];
  ownerId: string | undefined;
  parentId: string | null;
}

const isBelow = (parentIds: ReadonlySet<string | null>) => {
  const ids = [...parentIds].filter((id) => id !== null);
  return or(
    parentIds.has(null) ? isNull(organizations.parentId) : undefined,
    ids.length > 0 ? inArray(organizations.parentId, ids) : undefined,
  );
};

/** The entries of one level: those of the directory, and the missing ones, to be created. */
const entriesOfLevel = async (ctx: InTransaction, wanted: readonly Unlinked[]) => {
  const known = await indexNamed(
    ctx,
    "organization",
    wanted.map((each) => each.fields.name),
    isBelow(new Set(wanted.map((each) => each.parentId))),
  );
  const missing: NewEntry<"organization">[] = [];
  const planned = new RegisteredNames();
  const find = ({ fields: { name }, parentId }: Unlinked): string | undefined =>
    known.named(name).find((row) => row.parentId === parentId)?.id ??
    planned.idOf(name, parentId ?? undefined);
  const add = ({ fields, parentId }: Unlinked): string => {
    const id = newId({ msecs: ctx.now.getTime() });
    missing.push({ id, fields, organizationId: parentId });
    planned.add(id, fields.name, parentId ?? undefined);
    return id;
  };
  return { find, add, missing };
};

/**
 * Links the organizations of a record to directory entries of the same name and parent, creating missing ones, with the same
 * number of statements for each level of parents.
 */
export const registerOrganizations = async (
  ctx: InTransaction,
  record: DraftRecord,
  source: EntrySource,
): Promise<Registration> => {
  const mentions = organizationMentions(record).map((each) => each.organization);
  const given = mentions.map((each) => each.id);
  const entryOf = await resolveEntries(ctx.db, ctx.actor, "organization", given);
  const wholeName = wholeNames(mentions);
  const registered = new RegisteredNames();
  const entryIds = new Set<string>();
  const idOf = new Map<DraftOrg, string | undefined>();
  let [created, linked] = [0, 0];

  const unlinked = (organization: DraftOrg): Unlinked[] => {
    idOf.set(organization, organization.id);
    if (organization.id || !isNamed(organization) || namesSeveral(organization.name)) return [];
    const ownerId = organization.parent && idOf.get(organization.parent);
    const parentId = ownerId && entryIds.has(ownerId) ? ownerId : entryOf(ownerId);
    if (organization.parent && !parentId) return [];
    const { the, short, shortThe, kind, city } = organization;
    const fields = cleanFields({ name: wholeName(organization.name), the, short, shortThe, kind, city });
    return [{ organization, fields, ownerId, parentId }];
  };

  for (const level of byLevel(mentions)) {
    const wanted = level.flatMap(unlinked);
    const entries = await entriesOfLevel(ctx, wanted);
    for (const each of wanted) {
      const { organization, ownerId } = each;
      let id = registered.idOf(organization.name, ownerId);
      if (!id) {
        const known = entries.find(each);
        if (known) linked += 1;
        id = known ?? entries.add(each);
        registered.add(id, wholeName(organization.name), ownerId);
        entryIds.add(id);
      }
      idOf.set(organization, id);
    }
    await createEntries(ctx, "organization", entries.missing, source);
    created += entries.missing.length;
  }
  const withId = (organization: DraftOrg): DraftOrg => {
    const id = organization.id ?? registered.idOf(organization.name, organization.parent?.id);
    return id ? { ...organization, id } : organization;
  };
  return { record: mapRecord(record, { organization: withId }), created, linked };
};
