import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { events } from "./events";
import { users } from "./users";

/** A file of an event; its bytes are in the data folder under its id. */
export const attachments = pgTable(
  "attachments",
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** Media type, detected from the content. */
    type: text().notNull(),
    /** Size in bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    version: integer().notNull().default(1),
    addedBy: uuid().references(() => users.id),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnBy: uuid().references(() => users.id),
    withdrawnAt: timestamp({ withTimezone: true }),
    withdrawnReason: text(),
  },
  (t) => [index().on(t.eventId)],
);
