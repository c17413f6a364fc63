import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { posts } from "@/db/schema/people";
import { changesBetween } from "@/domain/audit/changes";
import { type Contact, filledContact } from "@/domain/people/contact";
import type { DatedPost, SavePerson } from "@/domain/people/inputs";
import { assertEntry } from "../access/entry-visible";
import { type Authorized, assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import {
  assertNotMerged,
  createEntry,
  entryColumns,
  entryFieldsOf,
  lockEntry,
  updateEntry,
} from "../directory/internal";
import { inTransaction } from "../transaction";
import { type DirectoryPost, postsOf } from "./internal";

/** The columns of a post at a position. */
export const savePersonPostColumns = (post: DatedPost, position: number) => ({
  organizationId: post.organizationId ?? null,
  title: post.title ?? null,
  rank: post.rank ?? null,
  former: post.former ?? null,
  acting: post.acting ?? null,
  concurrent: post.concurrent ?? null,
  honorary: post.honorary ?? null,
  from: post.from ?? null,
  to: post.to ?? null,
  knownOn: post.knownOn ?? null,
  position,
});

const asGiven = ({ organization, ...post }: DirectoryPost): DatedPost => ({
  ...post,
  ...(organization?.id && { organizationId: organization.id }),
});

/** Replaces the posts that are visible to the actor by `given`; hidden ones stay. */
const savePosts = async (
  tx: Tx,
  ctx: Context,
  personId: string,
  given: readonly DatedPost[],
  before: readonly DatedPost[],
  sourceEventId: string | undefined,
): Promise<void> => {
  for (const id of new Set(given.flatMap((post) => post.organizationId ?? [])))
    await assertEntry(tx, ctx.actor, "organization", id);
  const gone = before.filter((old) => !given.some((post) => post.id === old.id)).map((old) => old.id);
  if (gone.length > 0)
    await tx.delete(posts).where(and(eq(posts.personId, personId), inArray(posts.id, gone)));
  for (const [position, post] of given.entries()) {
    const columns = savePersonPostColumns(post, position);
    if (before.some((old) => old.id === post.id))
      await tx.update(posts).set(columns).where(eq(posts.id, post.id));
    else
      await tx
        .insert(posts)
        .values({ id: post.id, personId, ...columns, sourceEventId: sourceEventId ?? null })
        .onConflictDoNothing();
  }
};

/** The column of a contact where an input names one. */
const contactColumn = ({ contact }: { contact?: Contact | undefined }) =>
  contact ? { contact: filledContact(contact) } : {};

const contactOf = (contact: Contact | null | undefined) => (contact ? { contact } : {});

const createPerson = async (
  tx: Tx,
  ctx: Context,
  permission: Authorized<"directory.save">,
  input: SavePerson,
  sample: boolean,
) => {
  const columns = { ...entryColumns("person", input.person), ...contactColumn(input) };
  if (await createEntry(tx, ctx, "person", input, columns, sample)) {
    await savePosts(tx, ctx, input.id, input.posts, [], input.sourceEventId);
    const created = { ...input.person, ...contactOf(input.contact), posts: input.posts };
    await recordAudit(
      tx,
      ctx,
      permission,
      "person.save",
      { noun: "person", id: input.id },
      undefined,
      created,
    );
  }
  return { id: input.id, version: 1 };
};

/**
 * Creates (`version` 0) or changes a person with their posts; records are unchanged. Throws NOT_ALLOWED, PERSON_NOT_FOUND,
 * ORGANIZATION_NOT_FOUND (of a post), STALE, ENTRY_EXISTS, ENTRY_MERGED, EVENT_NOT_FOUND (`sourceEventId`).
 */
export const savePerson = (
  ctx: Context,
  input: SavePerson,
  sample = false,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = assertMay(ctx.actor, "directory.save", undefined);
    if (input.version === 0) return createPerson(tx, ctx, permission, input, sample);
    const row = await lockEntry(tx, ctx.actor, "person", input);
    assertNotMerged(row);
    const known = ((await postsOf(inner, [row.id])).get(row.id) ?? []).map(asGiven);
    const [before, after] = [
      { ...entryFieldsOf("person", row), ...contactOf(row.contact), posts: known },
      { ...input.person, ...contactOf(input.contact ?? row.contact), posts: input.posts },
    ];
    if (changesBetween(before, after).length === 0) return { id: row.id, version: row.version };
    const version = await updateEntry(tx, ctx, "person", row, {
      ...entryColumns("person", input.person),
      ...contactColumn(input),
    });
    await savePosts(tx, inner, row.id, input.posts, known, input.sourceEventId);
    await recordAudit(tx, ctx, permission, "person.save", { noun: "person", id: row.id }, before, after);
    return { id: row.id, version };
  });
