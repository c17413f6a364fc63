import { and, eq, inArray, isNull } from "drizzle-orm";
import type { WritableTx } from "@/db/client";
import { participations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { changesBetween } from "@/domain/audit/changes";
import type { Merge } from "@/domain/directory/inputs";
import { mergedContact } from "@/domain/people/contact";
import { isPublicEntry } from "../access/entry-visible";
import type { Context } from "../context";
import { mergeEntries } from "../directory/merge-entries";

/**
 * Moves the posts of `from` to `to`; `hiddenIn`: the restricted event that `from` originates from, which keeps its posts
 * hidden.
 */
const movePosts = async (
  tx: WritableTx,
  from: string,
  to: string,
  hiddenIn: string | null,
): Promise<void> => {
  if (hiddenIn)
    await tx
      .update(posts)
      .set({ sourceEventId: hiddenIn })
      .where(and(eq(posts.personId, from), isNull(posts.sourceEventId)));
  const rows = await tx
    .select()
    .from(posts)
    .where(inArray(posts.personId, [from, to]));
  const comparable = ({ organizationId, title, from: begin, to: end }: (typeof rows)[number]) => ({
    organizationId,
    title,
    begin,
    end,
  });
  const own = rows.filter((row) => row.personId === to);
  const duplicates = rows
    .filter((row) => row.personId === from)
    .filter((row) => own.some((each) => changesBetween(comparable(each), comparable(row)).length === 0));
  if (duplicates.length > 0)
    await tx.delete(posts).where(
      and(
        eq(posts.personId, from),
        inArray(
          posts.id,
          duplicates.map((row) => row.id),
        ),
      ),
    );
  await tx.update(posts).set({ personId: to }).where(eq(posts.personId, from));
};

/** Merges the person `other` into `id`, with their posts, as `mergeEntries`. */
export const mergePerson = (ctx: Context, input: Merge) =>
  mergeEntries(ctx, "person", input, {
    moveReferences: async (tx, from, to) => {
      const open = await isPublicEntry(tx, "person", from.id);
      await movePosts(tx, from.id, to.id, open ? null : from.sourceEventId);
      // As with names: what only a restricted event states is not copied into an entry that others see.
      if (open || from.sourceEventId === to.sourceEventId)
        await tx
          .update(people)
          .set({ contact: mergedContact(to.contact, from.contact) })
          .where(eq(people.id, to.id));
    },
    moveLinks: async (tx, from, to) => {
      await tx.update(participations).set({ personId: to }).where(eq(participations.personId, from));
    },
  });
