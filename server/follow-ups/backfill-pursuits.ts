import { asc, eq, exists, or, sql } from "drizzle-orm";
import { writeTogether } from "@/db/insert-rows";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { milestones } from "@/db/schema/settings";
import { lockEvent } from "../access/event-by-id";
import { authorizedBy, writer } from "../access/internal";
import type { Context } from "../context";
import { recordChange } from "../records/record-change";
import { saveAgreements } from "../records/save-agreements";
import { saveFollowUps, withdrawFollowUps } from "../records/save-follow-ups";
import { inTransaction } from "../transaction";

const MILESTONE = "pursuits of older events";

/**
 * Creates pursuits, search values and parties for events saved by earlier versions of the program, from their present record
 * and without a new version. Runs once per database as a job; safe to repeat. Returns the number of events.
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
  const permission = authorizedBy("job");
  // One transaction per event, so that no other write waits for the whole list.
  for (const { id } of promising)
    await inTransaction(ctx, async (tx) => {
      const writes = writer(tx, permission);
      const { version, row, withdrawn } = await lockEvent(tx, ctx.actor, id);
      const change = await recordChange(tx, ctx.actor, { eventId: id, version, record: row.record }, false);
      const [agreed, promised] = [saveAgreements(writes, change), saveFollowUps(writes, ctx, change)];
      await writeTogether(writes, agreed.deletions);
      await writeTogether(writes, [...agreed.writes, ...promised.writes]);
      if (withdrawn) await withdrawFollowUps(writes, id, true);
    });
  await writer(ctx.db, permission)
    .insert(milestones)
    .values({ name: MILESTONE, at: ctx.now })
    .onConflictDoNothing();
  return promising.length;
};
