import { v7 as newId } from "uuid";
import { NameIndex } from "@/domain/directory/name-index";
import { mergeNames } from "@/domain/directory/names";
import { cleanFields, hasName, type Registration } from "@/domain/directory/registered-names";
import type { DraftRecord, Participant, Post } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { createEntries, type EntrySource, type NewEntry } from "../directory/create-entries";
import { indexNamed } from "../directory/queries";
import type { InTransaction } from "../transaction";
import { proposedPosts } from "./internal";

const organizationIdsOf = (posts: readonly Post[] | undefined): string[] =>
  (posts ?? []).flatMap((post) => post.organization?.id ?? []);

const wantedOf = ({ key, person, posts }: Participant) => {
  if (!person || person.id || person.surnameOnly || !hasName(person.name)) return [];
  const { id: _none, ...own } = person;
  const fields = cleanFields({ ...own, name: mergeNames(person.name, undefined) });
  return [{ key, fields, organizationIds: organizationIdsOf(posts) }];
};

/** Finds the person of a name who shares an organization; "other" where namesakes exist but none can be identified. */
const samePeople = async (ctx: InTransaction, names: readonly Text[]) => {
  const known = await indexNamed(ctx, "person", names);
  const ids = new Set(names.flatMap((name) => known.named(name).map((row) => row.id)));
  const posts = await proposedPosts(ctx, [...ids], undefined);
  return (
    name: Text,
    organizationIds: readonly string[],
    usedIds: ReadonlySet<string>,
  ): string | "other" | undefined => {
    const sameNamed = known.named(name).map((row) => row.id);
    if (sameNamed.length === 0) return undefined;
    const shared = sameNamed.filter(
      (id) =>
        !usedIds.has(id) && organizationIdsOf(posts.get(id)).some((each) => organizationIds.includes(each)),
    );
    return shared.length === 1 ? shared[0] : "other";
  };
};

/**
 * Links the participants of a record to people of the same name and a shared organization, creating those without a namesake;
 * other namesakes stay unlinked. Posts are not copied.
 */
export const registerPeople = async (
  ctx: InTransaction,
  record: DraftRecord,
  source: EntrySource,
): Promise<Registration> => {
  const participants = record.participants ?? [];
  const usedIds = new Set(participants.flatMap((each) => each.person?.id?.toLowerCase() ?? []));
  const wanted = participants.flatMap(wantedOf);
  const personOf = await samePeople(
    ctx,
    wanted.map((each) => each.fields.name),
  );
  const planned = new NameIndex<{ name: Text }>();
  const missing: NewEntry<"person">[] = [];
  const ids = new Map<string, string>();
  for (const { key, fields, organizationIds } of wanted) {
    const same = personOf(fields.name, organizationIds, usedIds);
    // Of two unknown people of one name, the second is left to the user.
    if (same === "other" || (!same && planned.named(fields.name).length > 0)) continue;
    const id = same ?? newId({ msecs: ctx.now.getTime() });
    if (!same) {
      missing.push({ id, fields });
      planned.add(fields);
    }
    ids.set(key, id);
    usedIds.add(id);
  }
  await createEntries(ctx, "person", missing, source);
  const withIds = participants.map((each) => {
    const id = ids.get(each.key);
    return id && each.person ? { ...each, person: { id, ...each.person } } : each;
  });
  return {
    record: record.participants ? { ...record, participants: withIds } : record,
    created: missing.length,
    linked: ids.size - missing.length,
  };
};
