import { and, inArray } from "drizzle-orm";
import { insertRows, writeTogether } from "@/db/insert-rows";
import { organizations } from "@/db/schema/organizations";
import type { EntryKind } from "@/domain/directory/entry-fields";
import type { EntryFields } from "@/domain/directory/fields";
import { DomainError } from "@/domain/errors";
import { ENTRY_KINDS, type EntryTable, entryVisible } from "../access/entry-visible";
import { assertMay, writer } from "../access/internal";
import { auditRows } from "../audit/internal";
import type { InTransaction } from "../transaction";
import { assertSourceReadable, entryColumns, newEntryValues } from "./internal";

/** A new entry. `organizationId`: the parent of an organization, the owner of a venue. */
export interface NewEntry<K extends EntryKind> {
  id: string;
  fields: EntryFields[K];
  organizationId?: string | null | undefined;
}

/** The event that new entries come from; they refer to it as their source. */
export interface EntrySource {
  eventId: string;
  sample: boolean;
}

const assertOrganizations = async (ctx: InTransaction, ids: ReadonlySet<string>): Promise<void> => {
  if (ids.size === 0) return;
  const visible = await ctx.db
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(inArray(organizations.id, [...ids]), entryVisible(ctx.db, ctx.actor, "organization")));
  if (visible.length < ids.size) throw new DomainError("ORGANIZATION_NOT_FOUND");
};

/**
 * Creates entries under new ids, without posts, in as many statements for one as for thousands. Throws NOT_ALLOWED,
 * EVENT_NOT_FOUND (`source`), ORGANIZATION_NOT_FOUND (`organizationId`).
 */
export const createEntries = async <K extends EntryKind>(
  ctx: InTransaction,
  kind: K,
  entries: readonly NewEntry<K>[],
  source: EntrySource,
): Promise<void> => {
  const permission = assertMay(ctx.actor, "directory.save", undefined);
  if (entries.length === 0) return;
  await assertSourceReadable(ctx.db, ctx.actor, source.eventId);
  await assertOrganizations(ctx, new Set(entries.flatMap((each) => each.organizationId ?? [])));
  const entry: EntryTable = ENTRY_KINDS[kind].table;
  const { link } = ENTRY_KINDS[kind];
  const rows = entries.map(({ id, fields, organizationId }) => ({
    ...newEntryValues(
      ctx,
      kind,
      { id, sourceEventId: source.eventId },
      entryColumns(kind, fields),
      source.sample,
    ),
    ...(link && { [link]: organizationId ?? null }),
  }));
  await writeTogether(writer(ctx.db, permission), [
    // Which table it is, and so which columns, is known by the kind only.
    insertRows(entry, rows as never),
    auditRows(
      ctx,
      permission,
      `${kind}.save` as const,
      entries.map(({ id, fields }) => ({
        subject: { noun: kind, id },
        after: kind === "person" ? { ...fields, posts: [] } : { ...fields },
      })),
    ),
  ]);
};
