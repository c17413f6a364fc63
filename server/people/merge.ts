import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { participations } from "@/db/schema/participations";
import { people, posts } from "@/db/schema/people";
import { changesBetween } from "@/domain/audit/changes";
import { applyCorrection } from "@/domain/directory/entry-fields";
import type { Merge } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import { isPublicEntry } from "../access/entry-visible";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { correctEvents, lockMergePair, mergeEntries } from "../directory/internal";
import { personFieldsOf } from "../organizations/internal";
import { inTransaction } from "../transaction";
import { savePersonColumns } from "./save";

const personRow = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(people).where(eq(people.id, id));
  if (!row) throw new DomainError("PERSON_NOT_FOUND");
  return row;
};

/**
 * Moves the posts of `from` to `to`; `hiddenIn`: the restricted event that `from` originates from, which keeps its posts
 * hidden.
 */
const movePosts = async (tx: Tx, from: string, to: string, hiddenIn: string | null): Promise<void> => {
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

/**
 * Merges the person `other` into `id`. Readable events that had the values of `other` take those of `id`, each in a
 * revision; other events only change their link. Throws NOT_ALLOWED (also where `id` is hidden and `other` is not),
 * SAME_ENTRY, PERSON_NOT_FOUND, STALE, ENTRY_MERGED.
 */
export const mergePerson = (ctx: Context, input: Merge) =>
  inTransaction(ctx, async (tx, inner) => {
    await lockMergePair(tx, ctx, "person", input);
    const [target, other] = [await personRow(tx, input.id), await personRow(tx, input.other)];
    const merged = await mergeEntries(tx, ctx, "person", target, other);
    const words = { ...personFieldsOf(target), aliases: merged.aliases };
    await tx
      .update(people)
      .set({ ...savePersonColumns(words), ...merged })
      .where(eq(people.id, target.id));
    const open = await isPublicEntry(tx, "person", other.id);
    await movePosts(tx, other.id, target.id, open ? null : other.sourceEventId);
    const [old, next] = [personFieldsOf(other), personFieldsOf(target)];
    const events = await correctEvents(tx, inner, "person", other.id, undefined, (record) =>
      mapRecord(record, {
        person: (each) =>
          each.id?.toLowerCase() === other.id
            ? { ...applyCorrection("person", each, { ...old }, { ...next }), id: target.id }
            : each,
      }),
    );
    await tx.update(participations).set({ personId: target.id }).where(eq(participations.personId, other.id));
    const subject = { noun: "person", id: target.id };
    await recordAudit(tx, ctx, "person.merge", subject, undefined, { other: other.id, ...old, events });
    return { id: target.id, version: merged.version, events };
  });
