import { sql } from "drizzle-orm";
import { date, index, integer, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { ChecklistLine } from "@/domain/checklists/checklist";
import { KINDS } from "@/domain/events/enumerations";
import type { Text } from "@/domain/events/values";
import { events } from "./events";
import { users } from "./users";

/** What is to be prepared for an event, by whom and when. */
export const checklistItems = pgTable(
  "checklist_items",
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    what: json().$type<Text>().notNull(),
    assigneeId: uuid().references(() => users.id),
    /** Somebody who is no user. */
    assigneeName: text(),
    dueOn: date({ mode: "string" }),
    /** So many days before the event, wherever it is moved to; where there is no `dueOn`. */
    daysBefore: integer(),
    doneAt: timestamp({ withTimezone: true }),
    doneBy: uuid().references(() => users.id),
    version: integer().notNull().default(1),
  },
  (t) => [
    index().on(t.eventId, t.position),
    index("checklist_items_open").on(t.eventId).where(sql`done_at is null`),
  ],
);

/** The lists that the office has changed; those of other kinds are in domain/checklists/. */
export const standardChecklists = pgTable("standard_checklists", {
  kind: text({ enum: KINDS }).primaryKey(),
  lines: json().$type<ChecklistLine[]>().notNull(),
  version: integer().notNull().default(1),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
});
