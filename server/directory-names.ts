import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { v7 as newId } from "uuid";
import { organizations, venues } from "@/db/schema/organizations";
import { people } from "@/db/schema/people";
import type { DraftRecord, Venue } from "@/domain/events/shape";
import type { DraftOrg, Text } from "@/domain/events/values";
import { rewritten } from "@/domain/events/walk";
import { organizationsIn } from "@/domain/organizations/mentions";
import { filled } from "@/domain/people/given";
import { sameName, unitedName } from "@/domain/people/same";
import { venuesIn } from "@/domain/venues/mentions";
import { entryVisible } from "./directory";
import { knownOrganizations } from "./organizations/internal";
import { saveOrganization } from "./organizations/save";
import { proposedPosts } from "./people/internal";
import { savePerson } from "./people/save";
import type { InTransaction } from "./transaction";
import { saveVenue } from "./venues/save";

/** An entry of the directory that a name of a record stands for; `under`: the parent's or owner's id. */
interface Named {
  id: string;
  name: Text;
  under: string | undefined;
}

/** What came of the names of a record: entries made, and names linked to entries that were there. */
export interface Registered {
  record: DraftRecord;
  made: number;
  linked: number;
}

/** Where the names are told: entries made of them are known from that event. */
export interface Source {
  eventId: string;
  sample: boolean;
}

const named = (column: AnyPgColumn, name: Text | undefined): SQL | undefined =>
  or(
    name?.en ? sql`${column}->>'en' = ${name.en}` : undefined,
    name?.zh ? sql`${column}->>'zh' = ${name.zh}` : undefined,
  );

const found = (list: readonly Named[], name: Text | undefined, under: string | undefined) =>
  list.find((each) => each.under === under && sameName(each.name, name));

const isTellable = (name: Text | undefined): name is Text => filled(name) !== undefined;

/** The words of a record as the directory keeps them, where every engine can read them again. */
const kept = <W extends { name: Text }>(words: W): W => filled(words) as W;

const organizationsNamed = async (ctx: InTransaction, record: DraftRecord, source: Source) => {
  const list: Named[] = [];
  let [made, linked] = [0, 0];
  const mentions = organizationsIn(record).map((each) => each.organization);
  const entryOf = await knownOrganizations(
    ctx.db,
    ctx.actor,
    mentions.map((each) => each.id),
  );
  // One mention may tell a name in one language and the next in both.
  const wholeName = (organization: DraftOrg): Text =>
    mentions
      .filter((each) => sameName(each.name, organization.name))
      .reduce((name, each) => unitedName(name, each.name), organization.name ?? {});
  const idOf = async (organization: DraftOrg): Promise<string | undefined> => {
    const under = organization.parent ? await idOf(organization.parent) : undefined;
    if (organization.id || !isTellable(organization.name)) return organization.id;
    const parentId = under && (list.find((each) => each.id === under)?.id ?? entryOf(under));
    if (organization.parent && !parentId) return undefined;
    const before = found(list, organization.name, under);
    if (before) return before.id;
    const { the, short, shortThe, kind, city } = organization;
    const words = kept({ name: wholeName(organization), the, short, shortThe, kind, city });
    const { name } = words;
    const rows = await ctx.db
      .select()
      .from(organizations)
      .where(
        and(
          named(organizations.name, name),
          parentId ? eq(organizations.parentId, parentId) : isNull(organizations.parentId),
          isNull(organizations.withdrawnAt),
          entryVisible(ctx.db, ctx.actor, "organization"),
        ),
      );
    const known = rows.find((row) => sameName(row.name, name));
    const id = known?.id ?? newId({ msecs: ctx.now.getTime() });
    if (known) linked += 1;
    else {
      await saveOrganization(
        ctx,
        { id, version: 0, organization: words, parentId, sourceEventId: source.eventId },
        source.sample,
      );
      made += 1;
    }
    list.push({ id, name: wholeName(organization), under });
    return id;
  };
  for (const organization of mentions) await idOf(organization);
  const withId = (organization: DraftOrg): DraftOrg => {
    if (organization.id) return organization;
    const id = found(list, organization.name, organization.parent?.id)?.id;
    return id ? { id, ...organization } : organization;
  };
  return { record: rewritten(record, { organization: withId }), made, linked };
};

const venuesNamed = async (ctx: InTransaction, record: DraftRecord, source: Source) => {
  const list: Named[] = [];
  let [made, linked] = [0, 0];
  const mentioned = venuesIn(record);
  const entryOf = await knownOrganizations(
    ctx.db,
    ctx.actor,
    mentioned.map(({ venue }) => venue.organization?.id),
  );
  for (const { venue } of mentioned) {
    const under = venue.organization?.id;
    if (venue.id || !isTellable(venue.name) || found(list, venue.name, under)) continue;
    const { the, city, address } = venue;
    const words = kept({ name: unitedName(venue.name, undefined), the, city, address });
    const rows = await ctx.db
      .select()
      .from(venues)
      .where(
        and(
          named(venues.name, words.name),
          isNull(venues.withdrawnAt),
          entryVisible(ctx.db, ctx.actor, "venue"),
        ),
      );
    const known = rows.find(
      (row) =>
        sameName(row.name, words.name) && (!under || !row.organizationId || row.organizationId === under),
    );
    const id = known?.id ?? newId({ msecs: ctx.now.getTime() });
    if (known) linked += 1;
    else {
      await saveVenue(
        ctx,
        {
          id,
          version: 0,
          venue: words,
          organizationId: entryOf(under),
          sourceEventId: source.eventId,
        },
        source.sample,
      );
      made += 1;
    }
    list.push({ id, name: venue.name, under });
  }
  const withId = (venue: Venue): Venue => {
    const id = venue.id ?? found(list, venue.name, venue.organization?.id)?.id;
    return id ? { id, ...venue } : venue;
  };
  return { record: rewritten(record, { venue: withId }), made, linked };
};

const bodiesOf = (posts: readonly { organization?: DraftOrg | undefined }[] | undefined): string[] =>
  (posts ?? []).flatMap((post) => post.organization?.id ?? []);

/** People of the same name: the one with whom an organization is shared, or "other" where that is not known. */
const samePerson = async (
  ctx: InTransaction,
  name: Text,
  bodies: readonly string[],
  taken: ReadonlySet<string>,
): Promise<string | "other" | undefined> => {
  const rows = await ctx.db
    .select()
    .from(people)
    .where(
      and(named(people.name, name), isNull(people.withdrawnAt), entryVisible(ctx.db, ctx.actor, "person")),
    );
  const alike = rows.filter((row) => sameName(row.name, name)).map((row) => row.id);
  if (alike.length === 0) return undefined;
  const posts = await proposedPosts(ctx, alike, undefined);
  const shared = alike.filter(
    (id) => !taken.has(id) && bodiesOf(posts.get(id)).some((body) => bodies.includes(body)),
  );
  return shared.length === 1 ? shared[0] : "other";
};

const peopleNamed = async (ctx: InTransaction, record: DraftRecord, source: Source) => {
  const ids = new Map<string, string>();
  let [made, linked] = [0, 0];
  const participants = record.participants ?? [];
  const taken = new Set(participants.flatMap((each) => each.person?.id?.toLowerCase() ?? []));
  for (const { key, person, posts } of participants) {
    if (!person || person.id || person.surnameOnly || !isTellable(person.name)) continue;
    const { id: _none, ...told } = person;
    const words = kept({ ...told, name: unitedName(person.name, undefined) });
    const same = await samePerson(ctx, words.name, bodiesOf(posts), taken);
    if (same === "other") continue;
    const id = same ?? newId({ msecs: ctx.now.getTime() });
    if (same) linked += 1;
    else {
      await savePerson(
        ctx,
        {
          id,
          version: 0,
          person: words,
          posts: [],
          sourceEventId: source.eventId,
        },
        source.sample,
      );
      made += 1;
    }
    ids.set(key, id);
    taken.add(id);
  }
  const withIds = participants.map((each) => {
    const id = ids.get(each.key);
    return id && each.person ? { ...each, person: { id, ...each.person } } : each;
  });
  return { record: record.participants ? { ...record, participants: withIds } : record, made, linked };
};

/**
 * A record whose people, organizations and places are entries of the directory: what it names without an id is linked to the entry
 * of that name, or becomes one. Two people of one name are one only where they share an organization; where that is not known
 * the name stays without an entry, and a person decides. Posts stay the event's own.
 */
export const registered = async (
  ctx: InTransaction,
  record: DraftRecord,
  source: Source,
): Promise<Registered> => {
  const first = await organizationsNamed(ctx, record, source);
  const second = await venuesNamed(ctx, first.record, source);
  const third = await peopleNamed(ctx, second.record, source);
  return {
    record: third.record,
    made: first.made + second.made + third.made,
    linked: first.linked + second.linked + third.linked,
  };
};
