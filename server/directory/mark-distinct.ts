import { asc, eq, inArray } from "drizzle-orm";
import type { EntryKind } from "@/domain/directory/entry-fields";
import type { Distinct } from "@/domain/directory/inputs";
import { DomainError } from "@/domain/errors";
import { assertEntry, ENTRY_KINDS, type EntryTable } from "../access/entry-visible";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { assertNotMerged } from "./internal";

/**
 * Marks two entries as different, so that they are no longer proposed for merging because of their name, or removes the
 * mark. Writes nothing where nothing changes. Throws NOT_ALLOWED, SAME_ENTRY, …_NOT_FOUND, ENTRY_MERGED.
 */
export const markDistinct = (ctx: Context, kind: EntryKind, input: Distinct) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "directory.merge", undefined);
    const [id, other] = [input.id.toLowerCase(), input.other.toLowerCase()];
    if (id === other) throw new DomainError("SAME_ENTRY");
    for (const each of [id, other]) await assertEntry(tx, ctx.actor, kind, each);
    const entry: EntryTable = ENTRY_KINDS[kind].table;
    // In the order of ids, as a merge locks them.
    const rows = await tx
      .select()
      .from(entry)
      .where(inArray(entry.id, [id, other]))
      .orderBy(asc(entry.id))
      .for("no key update");
    for (const row of rows) assertNotMerged(row);
    let changed = false;
    for (const { id: own, distinctFrom } of rows) {
      const second = own === id ? other : id;
      if (distinctFrom.includes(second) === input.distinct) continue;
      changed = true;
      const rest = distinctFrom.filter((each) => each !== second);
      const marked = input.distinct ? [...rest, second] : rest;
      await writer(tx, permission).update(entry).set({ distinctFrom: marked }).where(eq(entry.id, own));
    }
    const verb = input.distinct ? "markDistinct" : "unmarkDistinct";
    if (changed)
      await recordAudit(tx, ctx, permission, `${kind}.${verb}`, { noun: kind, id }, undefined, { other });
    return { id };
  });
