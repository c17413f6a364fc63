import { and, eq, inArray } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/**
 * Takes the sample events out of the database for good, with their revisions, articles and rows: they are the program's
 * own and nobody's work. Answers how many there were. Throws NOT_ALLOWED.
 */
export const removeSamples = (ctx: Context) =>
  inTransaction(ctx, async (tx) => {
    assertMay(ctx.actor, "event.removeSamples", undefined);
    const samples = await tx
      .select({ id: events.id, title: events.title })
      .from(events)
      .where(eq(events.sample, true))
      .orderBy(events.id);
    for (const { id, title } of samples)
      await recordAudit(tx, ctx, "event.removeSample", { noun: "event", id }, { title });
    const ids = samples.map((sample) => sample.id);
    if (ids.length > 0) await tx.delete(events).where(and(eq(events.sample, true), inArray(events.id, ids)));
    return { removed: ids.length };
  });
