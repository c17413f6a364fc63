import { rm } from "node:fs/promises";
import { eq, inArray } from "drizzle-orm";
import { attachments } from "@/db/schema/attachments";
import { events } from "@/db/schema/events";
import { assertMay, writer } from "../access/internal";
import { filesFolder, pathOf } from "../attachments/internal";
import { deleteCopies } from "../attachments/picture-copy";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { removeSampleEntries } from "./remove-sample-entries";

/**
 * Deletes the sample events permanently, with revisions, articles, files and directory entries. Returns the number of
 * events. Throws NOT_ALLOWED.
 */
export const removeSamples = async (ctx: Context, folder = filesFolder()) => {
  const { ids, files } = await inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "event.removeSamples", undefined);
    const samples = await tx
      .select({ id: events.id, title: events.title })
      .from(events)
      .where(eq(events.sample, true))
      .orderBy(events.id);
    for (const { id, title } of samples)
      await recordAudit(tx, ctx, permission, "event.removeSample", { noun: "event", id }, { title });
    const ids = samples.map((sample) => sample.id);
    if (ids.length === 0) return { ids, files: [] };
    const files = await tx
      .select({ id: attachments.id })
      .from(attachments)
      .where(inArray(attachments.eventId, ids));
    await writer(tx, permission).delete(events).where(inArray(events.id, ids));
    await removeSampleEntries(writer(tx, permission));
    return { ids, files };
  });
  for (const { id } of files) {
    await rm(pathOf(folder, id), { force: true });
    await deleteCopies(folder, id);
  }
  return { removed: ids.length };
};
