import { and, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Db, WritableTx } from "@/db/client";
import { isToPrepare } from "@/db/preparation";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { checklistItems } from "@/db/schema/checklists";
import { eventReaders, events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { pursuits } from "@/db/schema/pursuits";
import { reminderSettings, reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import type { Text } from "@/domain/events/values";
import type { ReminderKind, ReminderNoun } from "@/domain/reminders/reminder";
import { DEFAULTS, kindDifference } from "@/domain/reminders/settings";
import { visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";

/** A reminder to create. `subjectId`: pursuit, agreement, article, event or checklist item; `occasion`: its cause, used once per user and subject. */
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
 * Condition over `users` joined with `events`: an active user who may read the event. `mayReadEvent` of domain/access as
 * SQL.
 */
export const mayBeNotified = (): SQL => {
  const isReader = sql`exists (select 1 from ${eventReaders} where ${eventReaders.eventId} = ${events.id} and ${eventReaders.userId} = ${users.id})`;
  return sql`(${and(
    isNull(users.deactivatedAt),
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
 * Creates reminders in the current transaction, except for the actor, deactivated users, users who may not read the event,
 * and occasions already reminded of. Mails are created later.
 */
export const remind = async (tx: WritableTx, ctx: Context, list: readonly NewReminder[]): Promise<void> => {
  const others = list.filter((each) => each.userId !== actorId(ctx.actor));
  if (others.length === 0) return;
  const distinct = (of: (each: NewReminder) => string) => [...new Set(others.map(of))];
  const recipients = await tx
    .select({ userId: users.id, eventId: events.id })
    .from(users)
    .innerJoin(events, mayBeNotified())
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
  const pairs = new Set(recipients.map((each) => `${each.userId} ${each.eventId}`));
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

/** The user whose reminders are read. */
export type Reader = Extract<Actor, { kind: "user" }>;

/** Condition: the subject still exists and the reader may read its event. */
const isCurrentReminder = (db: Db, reader: Reader): SQL | undefined =>
  and(
    eq(reminders.userId, reader.id),
    isNull(events.withdrawnAt),
    visibleTo(db, reader),
    or(
      and(eq(reminders.noun, "followUp"), eq(pursuits.withdrawn, false)),
      and(
        eq(reminders.noun, "agreement"),
        sql`${agreements.id} is not null and ${agreements.removedIn} is null`,
      ),
      and(eq(reminders.noun, "checklistItem"), eq(checklistItems.assigneeId, reader.id), isToPrepare),
      inArray(reminders.noun, ["article", "event"]),
    ),
  );

/** Parties of an agreement in the order of the document, without our own organization and its descendants. */
const parties = sql<
  Text[] | null
>`(select json_agg(coalesce(${agreementParties.name}, ${agreementParties.group}) order by ${agreementParties.position})
  from ${agreementParties} where ${agreementParties.agreementId} = ${agreements.id}
    and coalesce(${agreementParties.name}, ${agreementParties.group}) is not null
    and (${agreementParties.organizationId} is null or ${agreementParties.organizationId} not in (
      with recursive below as (
        select ${settings.organizationId} as id from ${settings} where ${settings.organizationId} is not null
        union select o.id from organizations o join below b on o.parent_id = b.id or o.merged_into = b.id
      ) select id from below)))`;

/** Reminders of a reader that match a condition, newest first, with the data of their sentences. */
export const remindersOf = (
  db: Db,
  reader: Reader,
  where: SQL | undefined,
  page: { limit?: number; offset?: number } = {},
) =>
  db
    .select({
      id: reminders.id,
      kind: reminders.kind,
      noun: reminders.noun,
      subjectId: reminders.subjectId,
      eventId: reminders.eventId,
      details: reminders.details,
      at: reminders.at,
      readAt: reminders.readAt,
      /** The promise, the agreement's title, or what is to be prepared. */
      what: sql<{
        en?: string;
        zh?: string;
      }>`coalesce(${followUps.text}, ${agreements.title}, ${checklistItems.what})`,
      eventTitle: events.title,
      parties,
      reference: agreements.reference,
      /** Whether the reader logged the event. */
      logged: sql<boolean>`${eq(events.createdBy, reader.id)} is true`,
      restricted: events.restricted,
    })
    .from(reminders)
    .innerJoin(events, eq(events.id, reminders.eventId))
    .leftJoin(pursuits, and(eq(reminders.noun, "followUp"), eq(pursuits.id, reminders.subjectId)))
    .leftJoin(followUps, eq(followUps.id, pursuits.followUpId))
    .leftJoin(agreements, and(eq(reminders.noun, "agreement"), eq(agreements.id, reminders.subjectId)))
    .leftJoin(
      checklistItems,
      and(eq(reminders.noun, "checklistItem"), eq(checklistItems.id, reminders.subjectId)),
    )
    .where(and(isCurrentReminder(db, reader), where))
    .orderBy(desc(reminders.at), desc(reminders.id))
    .limit(page.limit ?? 1_000_000)
    .offset(page.offset ?? 0);
export type ReminderRow = Awaited<ReturnType<typeof remindersOf>>[number];

/** Query for the ids of a reader's reminders that match a condition. */
export const currentReminderIds = (db: Db, reader: Reader, where: SQL | undefined, most = 1_000_000) =>
  db
    .select({ id: reminders.id })
    .from(reminders)
    .innerJoin(events, eq(events.id, reminders.eventId))
    .leftJoin(pursuits, and(eq(reminders.noun, "followUp"), eq(pursuits.id, reminders.subjectId)))
    .leftJoin(agreements, and(eq(reminders.noun, "agreement"), eq(agreements.id, reminders.subjectId)))
    .leftJoin(
      checklistItems,
      and(eq(reminders.noun, "checklistItem"), eq(checklistItems.id, reminders.subjectId)),
    )
    .where(and(isCurrentReminder(db, reader), where))
    .limit(most);

/** Number of a reader's reminders that match a condition; counted up to `most`. */
export const countReminders = async (
  db: Db,
  reader: Reader,
  where: SQL | undefined,
  most?: number,
): Promise<number> => {
  const found = currentReminderIds(db, reader, where, most).as("found");
  const [row] = await db.select({ n: sql`count(*)`.mapWith(Number) }).from(found);
  return row?.n ?? 0;
};

/** Settings of a user, or the defaults with version 0. */
export const settingsOf = async (db: Db, userId: string) => {
  const [own] = await db.select().from(reminderSettings).where(eq(reminderSettings.userId, userId));
  const { digest, robotScopes, dueIn, version } = own ?? { ...DEFAULTS, version: 0 };
  return {
    ...{ digest, dueIn, version, robotScopes: [...robotScopes] },
    atOnce: kindDifference(DEFAULTS.atOnce, own?.atOnceExceptions ?? []),
    robotKinds: kindDifference(DEFAULTS.robotKinds, own?.robotKindExceptions ?? []),
  };
};

/** Stores settings as the next version; the caller has checked version or link. */
export const storeSettings = async (
  tx: WritableTx,
  userId: string,
  chosen: Awaited<ReturnType<typeof settingsOf>>,
) => {
  const { atOnce, robotKinds, ...rest } = { ...chosen, version: chosen.version + 1 };
  const row = {
    ...rest,
    atOnceExceptions: kindDifference(DEFAULTS.atOnce, atOnce),
    robotKindExceptions: kindDifference(DEFAULTS.robotKinds, robotKinds),
  };
  await tx
    .insert(reminderSettings)
    .values({ userId, ...row })
    .onConflictDoUpdate({ target: reminderSettings.userId, set: row });
  return { ...rest, atOnce, robotKinds };
};
