import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { LANGS } from "@/domain/events/values";
import { ROBOT_PROBLEMS } from "@/domain/robots/answers";
import { ROBOT_KINDS } from "@/domain/robots/robot";
import { reminders } from "./reminders";
import { users } from "./users";

/** Group robots of 企业微信, 钉钉 and 飞书 that deliver reminders. */
export const robots = pgTable(
  "robots",
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ROBOT_KINDS }).notNull(),
    name: text().notNull(),
    /** The user whose reminders it delivers; null for a robot of a unit. */
    ownerId: uuid().references(() => users.id),
    /** Of a robot of a unit: whose members' reminders it delivers; "" for everyone's. */
    unit: text().notNull().default(""),
    lang: text({ enum: LANGS }).notNull(),
    /** Address and signing secret, encrypted with AUTH_SECRET. */
    sealed: text().notNull(),
    /** The last characters of the key, by which people recognize it. */
    ending: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Of the last attempt to deliver a message. */
    triedAt: timestamp({ withTimezone: true }),
    problem: text({ enum: ROBOT_PROBLEMS }),
  },
  (t) => [index().on(t.ownerId)],
);

/** A message of a robot to be sent, and its delivery state. Its text is generated when it is sent. */
export const robotPosts = pgTable(
  "robot_posts",
  {
    id: uuid().primaryKey(),
    robotId: uuid()
      .notNull()
      .references(() => robots.id, { onDelete: "cascade" }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Until then one instance is sending it, and no other one tries. */
    claimedUntil: timestamp({ withTimezone: true }),
    tries: integer().notNull().default(0),
    sentAt: timestamp({ withTimezone: true }),
    failedAt: timestamp({ withTimezone: true }),
    problem: text(),
  },
  (t) => [index("robot_posts_waiting").on(t.createdAt).where(sql`sent_at is null and failed_at is null`)],
);

/** The reminders in a message: each once for a robot. */
export const robotPostReminders = pgTable(
  "robot_post_reminders",
  {
    robotId: uuid()
      .notNull()
      .references(() => robots.id, { onDelete: "cascade" }),
    reminderId: uuid()
      .notNull()
      .references(() => reminders.id, { onDelete: "cascade" }),
    postId: uuid()
      .notNull()
      .references(() => robotPosts.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.robotId, t.reminderId] }), index().on(t.postId)],
);
