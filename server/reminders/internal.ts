import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { eventReaders, events } from "@/db/schema/events";
import { reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import type { ReminderKind, ReminderNoun } from "@/domain/reminders/reminder";
import { actorId, type Context } from "../context";

/** Somebody to be told of something. `subjectId`: the pursuit or the agreement; `occasion`: what it came from, told once. */
export interface NewReminder {
  userId: string;
  kind: ReminderKind;
  noun: ReminderNoun;
  subjectId: string;
  eventId: string;
  occasion: string;
  details: Record<string, string>;
}

/**
 * The condition, over `users` and `events` joined, that the user is one of the office and may know of the event:
 * `mayReadEvent` of domain/access as SQL, for whoever is to be told.
 */
export const toldOf = (): SQL => {
  const isReader = sql`exists (select 1 from ${eventReaders} where ${eventReaders.eventId} = ${events.id} and ${eventReaders.userId} = ${users.id})`;
  return sql`(${and(
    isNull(users.offAt),
    isNull(events.withdrawnAt),
    or(
      eq(events.restricted, false),
      eq(events.createdBy, users.id),
      sql`'leader' = any(${users.roles})`,
      isReader,
    ),
  )})`;
};

const AT_ONE_TIME = 1000;

/**
 * Tells users of something, in the transaction that did it. Left out: who did it, who is switched off, who may not read the
 * event, and what somebody was told of already. Whether a mail goes too is asked when mails are made.
 */
export const remind = async (tx: Tx, ctx: Context, list: readonly NewReminder[]): Promise<void> => {
  const others = list.filter((each) => each.userId !== actorId(ctx.actor));
  if (others.length === 0) return;
  const distinct = (of: (each: NewReminder) => string) => [...new Set(others.map(of))];
  const told = await tx
    .select({ userId: users.id, eventId: events.id })
    .from(users)
    .innerJoin(events, toldOf())
    .where(
      and(
        inArray(
          users.id,
          distinct((each) => each.userId),
        ),
        inArray(
          events.id,
          distinct((each) => each.eventId),
        ),
      ),
    );
  const pairs = new Set(told.map((each) => `${each.userId} ${each.eventId}`));
  const rows = others
    .filter((each) => pairs.has(`${each.userId} ${each.eventId}`))
    .map((each) => ({
      ...each,
      id: newId(),
      at: ctx.now,
      details: Object.fromEntries(
        Object.entries(each.details).map(([name, value]) => [name, storable(value)]),
      ),
    }));
  for (let at = 0; at < rows.length; at += AT_ONE_TIME)
    await tx
      .insert(reminders)
      .values(rows.slice(at, at + AT_ONE_TIME))
      .onConflictDoNothing();
};
