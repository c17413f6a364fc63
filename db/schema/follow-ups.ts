import { index, integer, json, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { FORCES, type FollowUp, ROUNDS } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { events } from "./events";

/** A promise as it was told at the event; how it is pursued will stand in a table of its own. */
export const followUps = pgTable(
  "follow_ups",
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    key: text().notNull(),
    position: integer().notNull(),
    recordFollowUpId: text(),
    text: json().$type<Text>().notNull(),
    force: text({ enum: FORCES }),
    dueOn: text(),
    dueWords: json().$type<Text>(),
    review: text(),
    every: text({ enum: ROUNDS }),
    document: json().$type<FollowUp>().notNull(),
    /** The event's version whose record no longer has it. */
    removedIn: integer(),
  },
  (t) => [index().on(t.eventId, t.key), index().on(t.dueOn)],
);
