import { boolean, index, integer, json, pgTable, primaryKey, timestamp, uuid } from "drizzle-orm/pg-core";
import type { DraftRecord } from "@/domain/events/shape";
import { eventTemplates } from "./templates";
import { users } from "./users";

/** A user's unsaved work on an event, at most one for each. The event of a draft of version 0 does not exist yet. */
export const drafts = pgTable(
  "drafts",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    eventId: uuid().notNull(),
    /** The saved version that it was made from. */
    version: integer().notNull(),
    /** The record of that version, for comparing. */
    base: json().$type<DraftRecord>().notNull(),
    record: json().$type<DraftRecord>().notNull(),
    /** Whether the new event is to be restricted. */
    restricted: boolean().notNull().default(false),
    /** What it began with; the event takes its checklist over. */
    templateId: uuid().references(() => eventTemplates.id, { onDelete: "set null" }),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.eventId] }), index().on(t.userId, t.updatedAt)],
);
