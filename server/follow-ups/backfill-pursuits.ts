import { asc, eq, exists, or, sql } from "drizzle-orm";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { milestones } from "@/db/schema/settings";
import { lockEvent } from "../access/event-by-id";
import type { Context } from "../context";
import { resolveMentions } from "../records/resolve-mentions";
import { saveAgreements } from "../records/save-agreements";
import { saveFollowUps, withdrawFollowUps } from "../records/save-follow-ups";
import { inTransaction } from "../transaction";

const MILESTONE = "pursuits of older events";

/**
 * What stood in the database before promises were pursued gets its pursuits, its words to be found by and its parties: each event's
 * present record is taken as if it were saved again, without a new version. Once in the life of a database; broken off, it begins
 * anew and doubles nothing. A job's; answers how many events it went through.
 */
export const backfillPursuits = async (ctx: Context): Promise<number> => {
  const [done] = await ctx.db.select().from(milestones).where(eq(milestones.name, MILESTONE));
  if (done) return 0;
  const one = sql`1`;
  const promising = await ctx.db
    .select({ id: events.id })
    .from(events)
    .where(
      or(
        exists(ctx.db.select({ one }).from(followUps).where(eq(followUps.eventId, events.id))),
        exists(ctx.db.select({ one }).from(agreements).where(eq(agreements.eventId, events.id))),
      ),
    )
    .orderBy(asc(events.id));
  // An event each, so that no office is kept out while a long list is gone through.
  for (const { id } of promising)
    await inTransaction(ctx, async (tx) => {
      const { version, row, withdrawn } = await lockEvent(tx, ctx.actor, id);
      const organizations = await resolveMentions(tx, ctx.actor, row.record);
      const change = { eventId: id, version, record: row.record, organizations };
      await saveAgreements(tx, change);
      await saveFollowUps(tx, ctx, change);
      if (withdrawn) await withdrawFollowUps(tx, id, true);
    });
  await ctx.db.insert(milestones).values({ name: MILESTONE, at: ctx.now }).onConflictDoNothing();
  return promising.length;
};
