import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { KINDS, STATUSES } from "@/domain/events/enumerations";
import type { DraftRecord } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { searchColumns, searchIndexes } from "./search";
import { users } from "./users";

/** An event: its record as one document, with columns for lists, filters and access. */
export const events = pgTable(
  "events",
  {
    id: uuid().primaryKey(),
    /** The `id` inside the record, by which an import finds this event; unique among the events visible to a user. */
    recordId: text(),
    version: integer().notNull().default(1),
    /** The version that was the plan of a held event; null where it was logged as held, or is still to come. */
    planVersion: integer(),
    kind: text({ enum: KINDS }).notNull(),
    status: text({ enum: STATUSES }).notNull(),
    title: json().$type<Text>().notNull(),
    /** As precise as in the record. */
    start: text(),
    end: text(),
    /** The first and last calendar day of the event, for filters and order: "2022-05" is all of May. */
    firstDay: date({ mode: "string" }),
    lastDay: date({ mode: "string" }),
    place: json().$type<Text>(),
    people: integer().notNull().default(0),
    /** The record as saved. `json`, not `jsonb`, which rejects or reorders some values. */
    record: json().$type<DraftRecord>().notNull(),
    restricted: boolean().notNull().default(false),
    sample: boolean().notNull().default(false),
    createdBy: uuid().references(() => users.id),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedBy: uuid().references(() => users.id),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnBy: uuid().references(() => users.id),
    withdrawnAt: timestamp({ withTimezone: true }),
    withdrawnReason: text(),
    ...searchColumns(),
  },
  (t) => [
    index().on(t.recordId),
    index().on(t.firstDay),
    index().on(t.createdBy),
    // With what decides who may see them, so that lists of what belongs to events find the hidden ones in the index alone.
    index("events_restricted").on(t.id, t.restricted, t.createdBy).where(sql`restricted`),
    // In the order of lists, with what decides who may see an event, so that all of them are counted without reading their rows.
    index("events_newest")
      .on(sql`last_day desc nulls last`, sql`created_at desc`, t.id, t.restricted, t.createdBy)
      .where(sql`withdrawn_at is null`),
    index("events_last_changed").on(sql`updated_at desc`, t.id).where(sql`withdrawn_at is null`),
    index("events_sample").on(t.id).where(sql`sample and withdrawn_at is null`),
    index("events_withdrawn").on(t.id).where(sql`withdrawn_at is not null`),
    ...searchIndexes("events", t),
  ],
);

/** The users, besides creator and leaders, who may read a restricted event. */
export const eventReaders = pgTable(
  "event_readers",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.userId] }), index().on(t.userId)],
);

/** The whole record at each save. */
export const eventRevisions = pgTable(
  "event_revisions",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    record: json().$type<DraftRecord>().notNull(),
    /** The record paths that changed since the previous revision. */
    changes: text().array().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.version] })],
);
