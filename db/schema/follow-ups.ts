import { sql } from "drizzle-orm";
import { index, integer, json, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { FORCES, ROUNDS } from "@/domain/events/enumerations";
import type { FollowUp } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { events } from "./events";
import { searchColumns, searchIndexes } from "./search";
import { users } from "./users";

/** A promise as recorded at the event; its progress is in `pursuits`. */
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
    /** The agreement of the same event that it comes from, as a column for queries. */
    agreementKey: text(),
    document: json().$type<FollowUp>().notNull(),
    /** The event version that removed it from the record. */
    removedIn: integer(),
    ...searchColumns(),
  },
  (t) => [
    index().on(t.eventId, t.key),
    index().on(t.dueOn),
    index("follow_ups_of_agreements").on(t.eventId, t.agreementKey).where(sql`agreement_key is not null`),
    ...searchIndexes("follow_ups", t),
  ],
);

/** A dismissed proposal. It applies while the record has the same text at that path. */
export const dismissedProposals = pgTable(
  "dismissed_proposals",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    /** The path in the record, such as `agenda[talks].remarks[r2].points[0]`. */
    path: text().notNull(),
    words: json().$type<Text>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.path] })],
);
