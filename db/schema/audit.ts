import { index, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Change } from "@/domain/audit/changes";

/** One row for each write, in the same transaction. */
export const audit = pgTable(
  "audit",
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** A user's id; null where a job or nobody acted. */
    actorId: uuid(),
    actorName: text().notNull(),
    /** As "event.save". */
    action: text().notNull(),
    noun: text().notNull(),
    subjectId: text().notNull(),
    /** The event it belongs to, so that its history and its restriction reach this row. */
    eventId: uuid(),
    changes: json().$type<Change[]>().notNull(),
    requestId: text().notNull(),
  },
  (t) => [index().on(t.noun, t.subjectId), index().on(t.eventId), index().on(t.at)],
);
