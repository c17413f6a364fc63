import { and, asc, desc, eq, isNull, or, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { organizations } from "@/db/schema/organizations";
import { eventOrganizations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import type { EntryFilter, EntrySearch } from "@/domain/directory/inputs";
import { isCalled } from "@/domain/directory/names";
import { organizationMentions } from "@/domain/events/organization-mentions";
import { type DraftOrg, LANGS, type Text } from "@/domain/events/values";
import { entryVisible, sourceVisible } from "../access/entry-visible";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { type EntryRow, entryFieldsOf } from "../directory/internal";
import {
  differencesFrom,
  entryState,
  eventCounts,
  getEntry,
  HISTORY,
  HISTORY_COLUMNS,
  listEntries,
  namesakesOf,
  searchEntries,
  visibleEntries,
} from "../directory/queries";
import { matchesQuery } from "../search/internal";

/**
 * Organizations in the form of a record, with their parents, by id. Organizations and parents hidden from the actor are
 * omitted.
 */
export const organizationShapes = async (
  ctx: Context,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, DraftOrg>> => {
  const rows = new Map<string, EntryRow<"organization">>();
  let wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  while (wanted.length > 0) {
    const found = await visibleEntries(ctx, "organization", wanted);
    for (const row of found) rows.set(row.id, row);
    wanted = [...new Set(found.flatMap((row) => row.parentId ?? []))].filter((id) => !rows.has(id));
  }
  const shape = (id: string, below: readonly string[]): DraftOrg | undefined => {
    const row = rows.get(id);
    if (!row || below.includes(id)) return undefined;
    const parent = row.parentId ? shape(row.parentId, [...below, id]) : undefined;
    return { id, ...entryFieldsOf("organization", row), ...(parent && { parent }) };
  };
  return new Map(
    [...rows.keys()].flatMap((id) => {
      const found = shape(id, []);
      return found ? [[id, found] as const] : [];
    }),
  );
};

/**
 * Suggestions for a picker: organizations with their parents, the office's own first, the others by relevance or, without
 * a query, the last changed first.
 */
export const searchOrganizations = async (ctx: Context, input: EntrySearch): Promise<DraftOrg[]> => {
  const [office] = await ctx.db.select({ own: settings.organizationId }).from(settings);
  const rows = await searchEntries(ctx, "organization", input, office?.own);
  const ids = rows.map((row) => row.id);
  const shapes = await organizationShapes(ctx, ids);
  return ids.flatMap((id) => shapes.get(id) ?? []);
};

/** As many as a person can choose from. */
const OFFERS = 5;

/** Visible organizations that are called `name` in either language, also by a short name or an alias, with their events. */
export const organizationsCalled = async (ctx: Context, name: Text) => {
  const words = LANGS.flatMap((lang) => name[lang] ?? []);
  const rows = await ctx.db
    .select()
    .from(organizations)
    .where(
      and(
        or(...words.map((each) => matchesQuery(organizations, each) ?? sql`false`)),
        isNull(organizations.withdrawnAt),
        entryVisible(ctx.db, ctx.actor, "organization"),
      ),
    )
    .orderBy(sql`${organizations.parentId} is not null`, asc(organizations.id));
  const called = rows.filter((row) => isCalled(entryFieldsOf("organization", row), name)).slice(0, OFFERS);
  const counts = await eventCounts(
    ctx,
    "organization",
    called.map((row) => row.id),
  );
  return called.map((row) => ({ id: row.id, name: row.name, events: counts.get(row.id) ?? 0 }));
};

/** One page of visible organizations, in name order. */
export const listOrganizations = (ctx: Context, filter: EntryFilter) =>
  listEntries(ctx, "organization", filter, async (rows) => {
    const parentIds = rows.map((row) => row.parentId);
    const parents = await organizationShapes(ctx, parentIds);
    return (row) => ({
      organization: entryFieldsOf("organization", row),
      parent: (row.parentId && parents.get(row.parentId)?.name) || null,
    });
  });

const partsOf = (ctx: Context, id: string) =>
  ctx.db
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .where(
      and(
        eq(organizations.parentId, id),
        isNull(organizations.withdrawnAt),
        entryVisible(ctx.db, ctx.actor, "organization"),
      ),
    );

const peopleAt = async (ctx: Context, id: string) =>
  ctx.db
    .select({
      id: people.id,
      name: people.name,
      title: posts.title,
      from: posts.from,
      to: posts.to,
      knownOn: posts.knownOn,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(
      and(
        eq(posts.organizationId, id),
        isNull(people.withdrawnAt),
        entryVisible(ctx.db, ctx.actor, "person"),
        sourceVisible(ctx.db, ctx.actor, posts.sourceEventId),
      ),
    )
    .orderBy(asc(posts.rank), asc(people.id));

const eventsWith = async (ctx: Context, id: string) =>
  ctx.db
    .select({
      ...HISTORY_COLUMNS,
      mention: eventOrganizations.mention,
    })
    .from(eventOrganizations)
    .innerJoin(events, eq(events.id, eventOrganizations.eventId))
    .where(
      and(
        eq(eventOrganizations.organizationId, id),
        isNull(events.withdrawnAt),
        visibleTo(ctx.db, ctx.actor),
      ),
    )
    .orderBy(desc(events.lastDay), asc(events.id), asc(eventOrganizations.position))
    .limit(HISTORY);

/** An organization with its people, parts and events, and its namesakes. Throws ORGANIZATION_NOT_FOUND. */
export const getOrganization = async (ctx: Context, input: { id: string }) => {
  const row = await getEntry(ctx, "organization", input);
  const shapes = await organizationShapes(ctx, [row.parentId]);
  const rows = await eventsWith(ctx, row.id);
  const byEvent = new Map<string, Omit<(typeof rows)[number], "mention"> & { mentions: string[] }>();
  for (const { mention, ...event } of rows)
    byEvent.set(event.id, { ...event, mentions: [...(byEvent.get(event.id)?.mentions ?? []), mention] });
  return {
    id: row.id,
    version: row.version,
    organization: entryFieldsOf("organization", row),
    parent: (row.parentId && shapes.get(row.parentId)) || null,
    parts: await partsOf(ctx, row.id),
    people: await peopleAt(ctx, row.id),
    events: [...byEvent.values()].map(({ record, ...event }) => {
      const mention = organizationMentions(record).find(
        (each) => each.organization.id?.toLowerCase() === row.id,
      );
      return { ...event, differences: differencesFrom("organization", row, mention?.organization) };
    }),
    namesakes: await namesakesOf(ctx, "organization", row),
    ...entryState(ctx, row),
  };
};
