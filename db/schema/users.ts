import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { ROLES } from "@/domain/access/roles";
import { LANGS } from "@/domain/events/values";
import { LINK_KINDS } from "@/domain/users/links";

export const users = pgTable("users", {
  id: uuid().primaryKey(),
  /** Lower case; the name one signs in with. */
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

/** A link that works once: the first sign-up, an invitation, a reset. Only the hash of its token is kept. */
export const tickets = pgTable("tickets", {
  id: uuid().primaryKey(),
  kind: text({ enum: LINK_KINDS }).notNull(),
  tokenHash: text().notNull().unique(),
  /** Whose password a reset sets; whom an invitation has made. */
  userId: uuid().references(() => users.id),
  email: text(),
  name: text(),
  roles: text({ enum: ROLES }).array(),
  createdBy: uuid().references(() => users.id),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  usedAt: timestamp({ withTimezone: true }),
});

/** How often something was tried under a key (an account, an address) since `since`. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  since: timestamp({ withTimezone: true }).notNull(),
  count: integer().notNull(),
});
