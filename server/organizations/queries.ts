import { and, asc, desc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { organizations } from "@/db/schema/organizations";
import { eventOrganizations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { may } from "@/domain/access/may";
import { fieldDifferences } from "@/domain/directory/entry-fields";
import { type EntryFilter, type EntrySearch, PROPOSALS } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { organizationMentions } from "@/domain/events/organization-mentions";
import type { DraftOrg } from "@/domain/events/values";
import { entryVisible, sourceVisible } from "../access/entry-visible";
import { assertMay, visibleTo } from "../access/internal";
import type { Context } from "../context";
import { byRelevance, entryFilterCondition, entryPage, HISTORY, HISTORY_COLUMNS } from "../directory/queries";
import { organizationFieldsOf } from "./internal";

type Row = typeof organizations.$inferSelect;
const visibleRows = (ctx: Context, where: SQL) =>
  ctx.db
    .select()
    .from(organizations)
    .where(and(where, entryVisible(ctx.db, ctx.actor, "organization")));

/**
 * Organizations in the form of a record, with their parents, by id. Organizations and parents hidden from the actor are
 * omitted.
 */
export const organizationShapes = async (
  ctx: Context,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, DraftOrg>> => {
  const rows = new Map<string, Row>();
  let wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  while (wanted.length > 0) {
    const found = await visibleRows(ctx, inArray(organizations.id, wanted));
    for (const row of found) rows.set(row.id, row);
    wanted = [...new Set(found.flatMap((row) => row.parentId ?? []))].filter((id) => !rows.has(id));
  }
  const shape = (id: string, below: readonly string[]): DraftOrg | undefined => {
    const row = rows.get(id);
    if (!row || below.includes(id)) return undefined;
    const parent = row.parentId ? shape(row.parentId, [...below, id]) : undefined;
    return { id, ...organizationFieldsOf(row), ...(parent && { parent }) };
  };
  return new Map(
    [...rows.keys()].flatMap((id) => {
      const found = shape(id, []);
      return found ? [[id, found] as const] : [];
    }),
  );
};

/** Suggestions for a picker: organizations with their parents by relevance; without a query, the last changed. */
export const searchOrganizations = async (ctx: Context, input: EntrySearch): Promise<DraftOrg[]> => {
  assertMay(ctx.actor, "directory.read", undefined);
  const found = await ctx.db
    .select({ id: organizations.id })
    .from(organizations)
    .where(entryFilterCondition(ctx, "organization", { q: input.q }))
    .orderBy(...byRelevance("organization", input.q))
    .limit(PROPOSALS);
  const ids = found.map((row) => row.id);
  const shapes = await organizationShapes(ctx, ids);
  return ids.flatMap((id) => shapes.get(id) ?? []);
};

/** One page of visible organizations, in name order. */
export const listOrganizations = async (ctx: Context, filter: EntryFilter) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const page = await entryPage(ctx, "organization", filter);
  const found = await ctx.db.select().from(organizations).where(inArray(organizations.id, page.ids));
  const rows = page.ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  const parents = await organizationShapes(
    ctx,
    rows.map((row) => row.parentId),
  );
  return {
    rows: rows.map((row) => ({
      id: row.id,
      version: row.version,
      organization: organizationFieldsOf(row),
      parent: (row.parentId && parents.get(row.parentId)?.name) || null,
      events: page.events.get(row.id) ?? 0,
      sample: row.sample,
      withdrawn: row.withdrawnAt !== null,
    })),
    total: page.total,
    pageSize: page.pageSize,
  };
};

const peopleAt = async (ctx: Context, id: string) =>
  ctx.db
    .select({ id: people.id, name: people.name, title: posts.title, from: posts.from, to: posts.to })
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

/** An organization with its people, parts and events. Throws ORGANIZATION_NOT_FOUND. */
export const getOrganization = async (ctx: Context, input: { id: string }) => {
  assertMay(ctx.actor, "directory.read", undefined);
  const [row] = await visibleRows(ctx, eq(organizations.id, input.id));
  if (!row) throw new DomainError("ORGANIZATION_NOT_FOUND");
  const organization = organizationFieldsOf(row);
  const shapes = await organizationShapes(ctx, [row.parentId]);
  const parts = await visibleRows(
    ctx,
    and(eq(organizations.parentId, row.id), isNull(organizations.withdrawnAt)) as SQL,
  );
  const rows = await eventsWith(ctx, row.id);
  const byEvent = new Map<string, Omit<(typeof rows)[number], "mention"> & { mentions: string[] }>();
  for (const { mention, ...event } of rows)
    byEvent.set(event.id, { ...event, mentions: [...(byEvent.get(event.id)?.mentions ?? []), mention] });
  return {
    id: row.id,
    version: row.version,
    organization,
    parent: (row.parentId && shapes.get(row.parentId)) || null,
    parts: parts.map((part) => ({ id: part.id, name: part.name })),
    people: await peopleAt(ctx, row.id),
    events: [...byEvent.values()].map(({ record, ...event }) => {
      const recorded = organizationMentions(record).find(
        (each) => each.organization.id?.toLowerCase() === row.id,
      );
      return {
        ...event,
        differences: recorded
          ? fieldDifferences("organization", { ...recorded.organization }, organization)
          : [],
      };
    }),
    sample: row.sample,
    withdrawn: row.withdrawnAt !== null,
    mergedInto: row.mergedInto,
    may: {
      save: may(ctx.actor, "directory.save", undefined),
      correct: may(ctx.actor, "directory.correct", undefined),
      merge: may(ctx.actor, "directory.merge", undefined),
    },
  };
};
