import { and, asc, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { organizations } from "@/db/schema/organizations";
import { eventOrganizations, participations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import type { KnownOrganization } from "@/domain/briefings/party";
import type { KnownPerson } from "@/domain/briefings/people";
import { DomainError } from "@/domain/errors";
import { postsOn } from "@/domain/people/posts";
import { entryVisible, sourceVisible } from "../access/entry-visible";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { entryFieldsOf } from "../directory/internal";
import type { OwnOrganizations } from "../follow-ups/internal";
import { owedFrom } from "../follow-ups/matching-follow-ups";
import { postsOf } from "../people/internal";

const idArray = (ids: readonly string[]): SQL => sql`${sql.param([...ids])}::uuid[]`;
const textArray = (texts: readonly string[]): SQL => sql`${sql.param([...texts])}::text[]`;

type OrganizationRow = typeof organizations.$inferSelect;

/** Scope of an organization's briefing; `members`: itself and its descendants that are not archived. */
export interface Party {
  row: OrganizationRow;
  /** The members, entries merged into them, and their ancestors. */
  organizations: KnownOrganization[];
  members: string[];
  /** The members and entries merged into them. */
  own: KnownOrganization[];
  parts: OrganizationRow[];
}

/** The organization with an id, following merges. Throws ORGANIZATION_NOT_FOUND. */
export const partyOf = async (ctx: Context, id: string): Promise<Party> => {
  const family = sql`(with recursive root as (
      select id, merged_into from organizations where id = ${id}
      union select o.id, o.merged_into from organizations o join root r on o.id = r.merged_into
    ), below as (
      select id from root
      union select o.id from organizations o join below b on o.parent_id = b.id or o.merged_into = b.id
    ), above as (
      select o.parent_id as id from organizations o join root r on o.id = r.id
      union select o.parent_id from organizations o join above a on o.id = a.id
    ) select id from below union select id from above where id is not null)`;
  const rows = await ctx.db
    .select()
    .from(organizations)
    .where(and(sql`${organizations.id} in ${family}`, entryVisible(ctx.db, ctx.actor, "organization")));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const asked = byId.get(id);
  let row = asked;
  const seen = new Set<string>();
  while (row?.mergedInto && !seen.has(row.id)) {
    seen.add(row.id);
    row = byId.get(row.mergedInto);
  }
  if (!row) throw new DomainError("ORGANIZATION_NOT_FOUND");
  const members = new Set([row.id]);
  for (const each of members)
    for (const child of rows)
      if (child.parentId === each && child.mergedInto === null && child.withdrawnAt === null)
        members.add(child.id);
  const own = new Set(members);
  for (const each of own) for (const other of rows) if (other.mergedInto === each) own.add(other.id);
  return {
    row,
    organizations: rows,
    members: [...members],
    own: rows.filter((each) => own.has(each.id)),
    parts: rows.filter((each) => each.parentId === row.id && members.has(each.id)),
  };
};

/** The person with an id, following merges, and the ids of all merged entries. Throws PERSON_NOT_FOUND. */
export const personWithIds = async (ctx: Context, id: string) => {
  const family = sql`(with recursive root as (
      select id, merged_into from people where id = ${id}
      union select p.id, p.merged_into from people p join root r on p.id = r.merged_into
    ), same as (
      select id from root union select p.id from people p join same s on p.merged_into = s.id
    ) select id from same)`;
  const rows = await ctx.db.select().from(people).where(sql`${people.id} in ${family}`);
  const row = rows.find((each) => each.mergedInto === null);
  const [seen] = row
    ? await ctx.db
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.id, row.id), entryVisible(ctx.db, ctx.actor, "person")))
    : [];
  if (!row || !seen) throw new DomainError("PERSON_NOT_FOUND");
  return { row, words: entryFieldsOf("person", row), ids: rows.map((each) => each.id) };
};

const BRIEFED = { id: events.id, record: events.record, firstDay: events.firstDay, lastDay: events.lastDay };
const readable = (ctx: Context): SQL | undefined =>
  and(isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor));

/** Whether JSON operators accept a document: they reject character 0 and unpaired surrogates. */
const isReadable = (document: AnyPgColumn): SQL => sql`${document}::text !~* '\\\\u(0000|d[89a-f])'`;

/**
 * Events that mention an organization or one of its descendants: by directory id, or without an id by name or alias.
 * `belongsTo` of domain/briefings decides on the latter.
 */
export const eventsOfParty = (ctx: Context, { own }: Party) => {
  const names = own.flatMap(({ name, aliases }) => [name.en, name.zh, ...aliases]);
  const spelt = textArray(
    names.flatMap((name) => (name?.trim() ? [storable(name.trim().toLowerCase())] : [])),
  );
  const mentions = eventOrganizations;
  return ctx.db
    .select(BRIEFED)
    .from(events)
    .where(
      and(
        readable(ctx),
        sql`${events.id} in (
          select ${mentions.eventId} from ${mentions} where ${mentions.organizationId} = any(${idArray(idsOf(own))})
          union select ${mentions.eventId} from ${mentions} where ${mentions.organizationId} is null
            and case when ${isReadable(mentions.name)} then lower(${mentions.name}->>'zh') = any(${spelt})
              or lower(${mentions.name}->>'en') = any(${spelt}) end)`,
      ),
    );
};

/** Events that mention a person. */
export const eventsOfPerson = (ctx: Context, ids: readonly string[]) =>
  ctx.db
    .select(BRIEFED)
    .from(events)
    .where(
      and(
        readable(ctx),
        sql`${events.id} in (select ${participations.eventId} from ${participations} where ${participations.personId} = any(${idArray(ids)}))`,
      ),
    );

/**
 * The promises of events with their latest pursuit that is not withdrawn, and who owes each from our point of view. Closed
 * ones are included only if they come from an agreement.
 */
export const promisesOf = async (ctx: Context, eventIds: readonly string[], home: OwnOrganizations) => {
  const rows = await ctx.db
    .select({
      id: followUps.id,
      eventId: followUps.eventId,
      key: followUps.key,
      position: followUps.position,
      agreementKey: followUps.agreementKey,
      round: pursuits.round,
      pursuitId: pursuits.id,
      state: pursuits.state,
      dueOn: pursuits.dueOn,
      reviewOn: pursuits.reviewOn,
      suspendedUntil: pursuits.suspendedUntil,
      closedOn: pursuits.closedOn,
      owed: owedFrom(home),
      responsible: users.name,
    })
    .from(followUps)
    .leftJoin(pursuits, and(eq(pursuits.followUpId, followUps.id), eq(pursuits.withdrawn, false)))
    .leftJoin(users, and(eq(users.id, pursuits.responsibleId), isNull(users.deactivatedAt)))
    .where(
      and(
        sql`${followUps.eventId} = any(${idArray(eventIds)})`,
        isNull(followUps.removedIn),
        or(isNotNull(followUps.agreementKey), isNull(pursuits.closedOn)),
      ),
    );
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if ((newest.get(row.id)?.round ?? 0) <= (row.round ?? 0)) newest.set(row.id, row);
  return [...newest.values()].sort((a, b) => a.position - b.position);
};
export type PromiseRow = Awaited<ReturnType<typeof promisesOf>>[number];

/** The agreements of events that are still in the record. */
export const agreementsOf = (ctx: Context, eventIds: readonly string[]) =>
  ctx.db
    .select({
      id: agreements.id,
      eventId: agreements.eventId,
      key: agreements.key,
      title: agreements.title,
      type: agreements.type,
      status: agreements.status,
      signedOn: agreements.signedOn,
      effectiveOn: agreements.effectiveOn,
      expiresOn: agreements.expiresOn,
      renews: agreements.renews,
    })
    .from(agreements)
    .where(and(sql`${agreements.eventId} = any(${idArray(eventIds)})`, isNull(agreements.removedIn)))
    .orderBy(asc(agreements.position));
export type AgreementRow = Awaited<ReturnType<typeof agreementsOf>>[number];

const asked = alias(people, "asked");

/**
 * People of the directory with these ids, and people with a position at one of `members` on `day`, by rank. Each with the
 * positions of that day. `idOf` maps ids of records to the directory.
 */
export const knownPeopleOf = async (
  ctx: Context,
  recordIds: readonly string[],
  members: readonly string[],
  day: string,
) => {
  const atMembers = sql`(select ${posts.personId} from ${posts} where ${posts.organizationId} = any(${idArray(members)})
    and ${sourceVisible(ctx.db, ctx.actor, posts.sourceEventId) ?? sql`true`})`;
  const rows = await ctx.db
    .select({ asked: asked.id, id: people.id, name: people.name, withdrawnAt: people.withdrawnAt })
    .from(asked)
    .innerJoin(people, eq(people.id, sql`coalesce(${asked.mergedInto}, ${asked.id})`))
    .where(
      and(
        sql`(${asked.id} = any(${idArray(recordIds)}) or ${asked.id} in ${atMembers})`,
        entryVisible(ctx.db, ctx.actor, "person"),
      ),
    )
    .orderBy(asc(asked.id));
  const ids = [...new Set(rows.map((row) => row.id))];
  const held = await postsOf(ctx, ids);
  const currentIds = new Map(rows.map((row) => [row.asked, row.id]));
  const isAsked = new Set(recordIds);
  const known = new Map<string, KnownPerson>();
  for (const row of rows) {
    const now = postsOn(held.get(row.id) ?? [], day);
    const isTheirs = now.some((post) => members.includes(post.organization?.id ?? ""));
    if (isAsked.has(row.asked) || (isTheirs && row.withdrawnAt === null))
      known.set(row.id, { id: row.id, name: row.name, now });
  }
  const idOf = (id: string | undefined) =>
    id === undefined ? null : (currentIds.get(id.toLowerCase()) ?? id.toLowerCase());
  const rankOf = ({ now }: KnownPerson) => Math.min(...now.map((post) => post.rank ?? 999), 999);
  return { known: [...known.values()].sort((a, b) => rankOf(a) - rankOf(b)), idOf };
};

/** Directory data of an organization other than its name. */
export const factsOf = ({ row, organizations, parts }: Party) => {
  const { short, aliases, kind, city } = entryFieldsOf("organization", row);
  const above = organizations.find((each) => each.id === row.parentId);
  return {
    short: short ?? null,
    aliases: aliases ?? [],
    kind: kind ?? null,
    city: city ?? null,
    parent: above ? { id: above.id, name: above.name } : null,
    honorific: null,
    parts: parts.map((part) => ({ id: part.id, name: part.name })),
  };
};

/** Ids of rows. */
export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);
