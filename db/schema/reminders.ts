import { sql } from "drizzle-orm";
import { index, integer, json, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { DIGESTS, MAIL_KINDS, REMINDER_KINDS, REMINDER_NOUNS } from "@/domain/reminders/reminder";
import { ROBOT_SCOPES } from "@/domain/robots/robot";
import { events } from "./events";
import { users } from "./users";

/** Notifications of a user, one for each occasion; shown until they are read. */
export const reminders = pgTable(
  "reminders",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: text({ enum: REMINDER_KINDS }).notNull(),
    noun: text({ enum: REMINDER_NOUNS }).notNull(),
    /** The follow-up, the agreement, the article or the event. */
    subjectId: uuid().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    /** Its cause, so that each is recorded once: the id of an action, or a day that was reached. */
    occasion: text().notNull(),
    /** What its sentence names beside the subject: who did it, the day, the note. */
    details: json().$type<Record<string, string>>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    readAt: timestamp({ withTimezone: true }),
    /** The mail that carries it; null while it waits for one. */
    mailId: uuid(),
  },
  (t) => [
    unique().on(t.userId, t.kind, t.subjectId, t.occasion),
    index().on(t.userId, t.at),
    index("reminders_unread").on(t.userId).where(sql`read_at is null`),
  ],
);

/** A mail to be sent, and its delivery state. Its text is generated when it is sent. */
export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: text({ enum: MAIL_KINDS }).notNull(),
    /** The day of a digest, so that there is one for each; the reminder's id of one that goes at once. */
    occasion: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Until then one instance is sending it, and no other one tries. */
    claimedUntil: timestamp({ withTimezone: true }),
    tries: integer().notNull().default(0),
    sentAt: timestamp({ withTimezone: true }),
    failedAt: timestamp({ withTimezone: true }),
    problem: text(),
  },
  (t) => [
    unique().on(t.userId, t.kind, t.occasion),
    index("mails_waiting").on(t.createdAt).where(sql`sent_at is null and failed_at is null`),
  ],
);

/** Which mails and messages of robots a user receives, and when; without a row, the defaults of domain/reminders. */
export const reminderSettings = pgTable("reminder_settings", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id),
  digest: text({ enum: DIGESTS }).notNull(),
  /** The kinds for which the user's choice of immediate mails differs from the default. */
  atOnceExceptions: text({ enum: REMINDER_KINDS }).array().notNull().default([]),
  /** The kinds for which their choice of what group robots deliver differs from the default, and whose robots. */
  robotKindExceptions: text({ enum: REMINDER_KINDS }).array().notNull().default([]),
  robotScopes: text({ enum: ROBOT_SCOPES })
    .array()
    .notNull()
    .default([...ROBOT_SCOPES]),
  /** Number of days before the due date on which the user is reminded. */
  dueIn: integer().notNull(),
  version: integer().notNull().default(1),
});
