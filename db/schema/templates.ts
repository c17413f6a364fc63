import { index, integer, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { ChecklistLine } from "@/domain/checklists/checklist";
import { KINDS } from "@/domain/events/enumerations";
import type { DraftRecord } from "@/domain/events/shape";
import { events } from "./events";
import { users } from "./users";

/** What new events begin with, made from an event; visible to those who may read that event. */
export const eventTemplates = pgTable(
  "event_templates",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    sourceEventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    record: json().$type<DraftRecord>().notNull(),
    checklist: json().$type<ChecklistLine[]>().notNull(),
    version: integer().notNull().default(1),
    createdBy: uuid().references(() => users.id),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (t) => [index().on(t.sourceEventId)],
);
