import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { ROLES } from "@/domain/access/roles";
import { LANGS } from "@/domain/events/values";
import { LINK_KINDS } from "@/domain/users/links";

export const users = pgTable("users", {
  id: uuid().primaryKey(),
  /** Lower case; identifies the user at sign-in. */
  email: text().notNull().unique(),
  name: text().notNull(),
  unit: text(),
  roles: text({ enum: ROLES }).array().notNull(),
  lang: text({ enum: LANGS }).notNull(),
  passwordHash: text(),
  version: integer().notNull().default(1),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  deactivatedAt: timestamp({ withTimezone: true }),
});

export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index().on(t.userId)],
);

/** A one-time link: first sign-up, invitation or password reset. Only a hash of its token is stored. */
export const tickets = pgTable("tickets", {
  id: uuid().primaryKey(),
  kind: text({ enum: LINK_KINDS }).notNull(),
  tokenHash: text().notNull().unique(),
  /** The user whose password a reset changes, or whom an invitation created. */
  userId: uuid().references(() => users.id),
  email: text(),
  name: text(),
  roles: text({ enum: ROLES }).array(),
  createdBy: uuid().references(() => users.id),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  usedAt: timestamp({ withTimezone: true }),
});

/** The calendar feed of a user: only a hash of the token in its address is stored. */
export const calendarFeeds = pgTable("calendar_feeds", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id),
  tokenHash: text().notNull().unique(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
});

/** Attempts under a key (account or address) since `since`. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  since: timestamp({ withTimezone: true }).notNull(),
  count: integer().notNull(),
});
