import { index, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { AuditAction } from "@/domain/audit/actions";
import type { Change } from "@/domain/audit/changes";

/** One row per write, in the same transaction. */
export const audit = pgTable(
  "audit",
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** A user's id; null for jobs and anonymous callers. */
    actorId: uuid(),
    actorName: text().notNull(),
    action: text().$type<AuditAction>().notNull(),
    noun: text().notNull(),
    subjectId: text().notNull(),
    /** The event it belongs to, which determines its visibility. */
    eventId: uuid(),
    changes: json().$type<Change[]>().notNull(),
    requestId: text().notNull(),
  },
  (t) => [index().on(t.noun, t.subjectId), index().on(t.eventId), index().on(t.at)],
);
