import { and, eq, isNull, not } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import type { HandOver } from "@/domain/follow-ups/inputs";
import { nextState } from "@/domain/follow-ups/transitions";
import { eventById } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { pursuitVisible } from "../access/pursuit-visible";
import { recordAudit } from "../audit/internal";
import { actorId, actorName, type Context } from "../context";
import { type NewReminder, remind } from "../reminders/internal";
import { inTransaction } from "../transaction";
import { assigneeById, lockEvents } from "./internal";

/**
 * Reassigns all open follow-ups of `from` that the actor may read to `to`, or to nobody; due dates stay. Those that `to` may
 * not read stay and are counted in `left`. Throws NOT_ALLOWED, ASSIGNEE_NOT_FOUND.
 */
export const handOver = (ctx: Context, input: HandOver) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "followUp.handOver", undefined);
    const writes = writer(tx, permission);
    const to = input.to ? await assigneeById(tx, input.to) : null;
    if (input.to === input.from) return { moved: 0, left: 0 };
    const theirs = and(
      eq(pursuits.responsibleId, input.from),
      isNull(pursuits.closedOn),
      not(pursuits.withdrawn),
      pursuitVisible(tx, ctx.actor),
    );
    await lockEvents(tx, tx.select({ id: pursuits.eventId }).from(pursuits).where(theirs));
    const held = await tx.select().from(pursuits).where(theirs).orderBy(pursuits.id).for("no key update");
    const reminders: NewReminder[] = [];
    let count = 0;
    for (const eventId of new Set(held.map((pursuit) => pursuit.eventId))) {
      const event = await eventById(tx, ctx.actor, eventId);
      if (to && !to.reads(event)) continue;
      // Appears in the history of the event.
      await recordAudit(tx, ctx, permission, "followUp.handOver", { noun: "event", id: eventId });
      for (const pursuit of held.filter((each) => each.eventId === eventId)) {
        const state = nextState(pursuit, "reassign");
        await writes
          .update(pursuits)
          .set({ responsibleId: input.to, state, version: pursuit.version + 1, updatedAt: ctx.now })
          .where(eq(pursuits.id, pursuit.id));
        const id = newId({ msecs: ctx.now.getTime() });
        await writes.insert(followUpActions).values({
          id,
          followUpId: pursuit.followUpId,
          pursuitId: pursuit.id,
          action: "reassign",
          at: ctx.now,
          byId: actorId(ctx.actor),
          byName: actorName(ctx.actor),
          before: pursuit.state,
          after: state,
          toUserId: input.to,
          toName: to?.name ?? null,
        });
        count += 1;
        if (to)
          reminders.push({
            userId: to.id,
            kind: "assigned",
            noun: "followUp",
            subjectId: pursuit.id,
            eventId,
            occasion: id,
            details: { action: "reassign", by: actorName(ctx.actor) },
          });
      }
    }
    await remind(writes, ctx, reminders);
    await recordAudit(tx, ctx, permission, "followUp.handOver", { noun: "user", id: input.from }, undefined, {
      to: input.to,
      moved: count,
    });
    return { moved: count, left: held.length - count };
  });
