import { and, eq, inArray } from "drizzle-orm";
import type { WritableTx } from "@/db/client";
import { posts } from "@/db/schema/people";
import type { Actor } from "@/domain/access/actor";
import { type Contact, filledContact } from "@/domain/people/contact";
import type { DatedPost, SavePerson } from "@/domain/people/inputs";
import { assertEntry } from "../access/entry-visible";
import type { Context } from "../context";
import { saveEntry } from "../directory/save-entry";
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

/** Replaces the posts that are visible to the actor by those of the input; hidden ones stay. */
const savePosts = async (
  tx: WritableTx,
  actor: Actor,
  { id: personId, posts: given, sourceEventId }: SavePerson,
  before: readonly DatedPost[],
): Promise<void> => {
  for (const id of new Set(given.flatMap((post) => post.organizationId ?? [])))
    await assertEntry(tx, actor, "organization", id);
  const removed = before.filter((old) => !given.some((post) => post.id === old.id)).map((old) => old.id);
  if (removed.length > 0)
    await tx.delete(posts).where(and(eq(posts.personId, personId), inArray(posts.id, removed)));
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

/**
 * Creates (`version` 0) or changes a person with their posts, as `saveEntry` does. Throws also ORGANIZATION_NOT_FOUND (of a
 * post).
 */
export const savePerson = (
  ctx: Context,
  input: SavePerson,
  sample = false,
): Promise<{ id: string; version: number }> =>
  saveEntry(ctx, {
    kind: "person",
    input,
    fields: input.person,
    sample,
    extras: async (inner, row) => {
      const known = row ? ((await postsOf(inner, [row.id])).get(row.id) ?? []).map(asGiven) : [];
      return {
        columns: contactColumn(input),
        before: { ...contactOf(row?.contact), posts: known },
        after: { ...contactOf(input.contact ?? row?.contact), posts: input.posts },
        write: (tx) => savePosts(tx, ctx.actor, input, known),
      };
    },
  });
