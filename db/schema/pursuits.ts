import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { ASKED, PRIORITIES, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { STEPS } from "@/domain/follow-ups/state";
import { events } from "./events";
import { followUps } from "./follow-ups";
import { users } from "./users";

/**
 * One round of seeing to a promise; a yearly one has a row for each year. What lists and figures ask of the promise and
 * its event stands here too, copied at each save, so that they read narrow rows alone.
 */
export const pursuits = pgTable(
  "pursuits",
  {
    id: uuid().primaryKey(),
    followUpId: uuid()
      .notNull()
      .references(() => followUps.id, { onDelete: "cascade" }),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    round: integer().notNull().default(1),
    version: integer().notNull().default(1),
    state: text({ enum: PURSUIT_STATES }).notNull().default("waiting"),
    priority: text({ enum: PRIORITIES }).notNull().default("normal"),
    /** Who answers for it here, also where others owe it. */
    responsibleId: uuid().references(() => users.id),
    /** The units of the office that take part in it. */
    units: text().array().notNull().default([]),
    /** Whole days of the office. The promise keeps its own day and words. */
    dueOn: date({ mode: "string" }),
    reviewOn: date({ mode: "string" }),
    suspendedUntil: date({ mode: "string" }),
    asked: text({ enum: ASKED }),
    /** The due day that is asked for. */
    askedDay: date({ mode: "string" }),
    reportedBy: uuid().references(() => users.id),
    reportedOn: date({ mode: "string" }),
    closedOn: date({ mode: "string" }),
    /** The promise is gone from its record, or the event is withdrawn. */
    withdrawn: boolean().notNull().default(false),
    /** Keys of bodies, see domain/follow-ups/bodies.ts. */
    byChain: text().array().notNull().default([]),
    byRoots: text().array().notNull().default([]),
    toRoots: text().array().notNull().default([]),
    company: text().array().notNull().default([]),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique().on(t.followUpId, t.round),
    index().on(t.eventId),
    index("pursuits_open").on(t.dueOn).where(sql`closed_on is null and not withdrawn`),
    // In the order of lists; written as `countedDay` of server/follow-up-conditions.ts is.
    index("pursuits_open_counted")
      .on(
        sql`(case when state = 'suspended' then suspended_until else coalesce(due_on, review_on) end)`,
        t.id,
      )
      .where(sql`closed_on is null and not withdrawn`),
    index("pursuits_open_responsible").on(t.responsibleId).where(sql`closed_on is null and not withdrawn`),
    index("pursuits_waiting_for_a_word")
      .on(t.updatedAt)
      .where(sql`(state = 'reported' or asked is not null) and not withdrawn`),
    index().on(t.closedOn),
  ],
);

/** What was done to a follow-up, in the order of time: its story. Never changed, but for `answeredBy`. */
export const followUpMoves = pgTable(
  "follow_up_moves",
  {
    id: uuid().primaryKey(),
    followUpId: uuid()
      .notNull()
      .references(() => followUps.id, { onDelete: "cascade" }),
    pursuitId: uuid()
      .notNull()
      .references(() => pursuits.id, { onDelete: "cascade" }),
    /** The order of what was done at one moment. */
    place: integer().notNull().generatedByDefaultAsIdentity(),
    move: text({ enum: STEPS }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Null: a job did it. */
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
    before: text({ enum: PURSUIT_STATES }),
    after: text({ enum: PURSUIT_STATES }).notNull(),
    note: text(),
    day: date({ mode: "string" }),
    /** The day that stood before this move changed it. */
    oldDay: date({ mode: "string" }),
    /** To whom it was given. */
    toUserId: uuid().references(() => users.id),
    toName: text(),
    /** Files of the event that prove it, as ids of attachments. */
    files: uuid().array().notNull().default([]),
    /** Of an instruction: the answer to it. */
    answeredBy: uuid().references((): AnyPgColumn => followUpMoves.id),
  },
  (t) => [
    index().on(t.followUpId, t.at),
    index().on(t.pursuitId),
    index("follow_up_moves_unanswered").on(t.pursuitId).where(sql`move = 'instruct' and answered_by is null`),
  ],
);
