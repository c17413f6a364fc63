import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
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
import { HISTORY_ACTIONS } from "@/domain/follow-ups/actions";
import { LEADER_REQUESTS, PRIORITIES, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { events } from "./events";
import { followUps } from "./follow-ups";
import { users } from "./users";

/**
 * One round of pursuing a promise; a yearly one has a row for each year. Fields of the promise and its event that lists and
 * figures need are copied here at each save, so that they read narrow rows only.
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
    /** The responsible user here, also where others owe it. */
    responsibleId: uuid().references(() => users.id),
    /** The units of the office that take part in it. */
    units: text().array().notNull().default([]),
    /** Whole days of the office. The promise keeps its own day and words. */
    dueOn: date({ mode: "string" }),
    reviewOn: date({ mode: "string" }),
    suspendedUntil: date({ mode: "string" }),
    pendingRequest: text({ enum: LEADER_REQUESTS }),
    /** The requested due day. */
    requestedDay: date({ mode: "string" }),
    reportedBy: uuid().references(() => users.id),
    reportedOn: date({ mode: "string" }),
    closedOn: date({ mode: "string" }),
    /** The promise is gone from its record, or the event is withdrawn. */
    withdrawn: boolean().notNull().default(false),
    /** Organization keys, see domain/follow-ups/promise-organizations.ts. */
    byChain: text().array().notNull().default([]),
    byRoots: text().array().notNull().default([]),
    toRoots: text().array().notNull().default([]),
    attendingOrganizations: text().array().notNull().default([]),
    /**
     * One number for the units and organizations above, which fits into an index as the lists do not. No organization key is "|".
     * 53 bits, so that it is a number in JavaScript too.
     */
    partiesHash: bigint({ mode: "number" })
      .notNull()
      .generatedAlwaysAs(
        sql`hash_array_extended(units || '{|}'::text[] || by_chain || '{|}'::text[] || by_roots || '{|}'::text[] || to_roots || '{|}'::text[] || attending_organizations, 0) & 9007199254740991`,
      ),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique().on(t.followUpId, t.round),
    index().on(t.eventId),
    // With all that counting late pursuits reads, so that it reads the index alone.
    index("pursuits_open")
      .on(t.dueOn, t.state, t.suspendedUntil, t.reviewOn, t.eventId)
      .where(sql`closed_on is null and not withdrawn`),
    // In list order; the expression must equal `effectiveDay` of server/follow-ups/matching-follow-ups.ts.
    index("pursuits_open_effective_day")
      .on(
        sql`(case when state = 'suspended' then suspended_until else coalesce(due_on, review_on) end)`,
        t.id,
      )
      .where(sql`closed_on is null and not withdrawn`),
    // With all that the figures of open pursuits read, so that they read the index alone; a row is four times as wide.
    index("pursuits_open_figures")
      .on(
        t.partiesHash,
        t.responsibleId,
        t.state,
        t.dueOn,
        t.reviewOn,
        t.suspendedUntil,
        t.pendingRequest,
        t.reportedBy,
        t.eventId,
        t.id,
      )
      .where(sql`closed_on is null and not withdrawn`),
    index("pursuits_open_responsible").on(t.responsibleId).where(sql`closed_on is null and not withdrawn`),
    index("pursuits_awaiting_decision")
      .on(t.updatedAt)
      .where(sql`(state = 'reported' or pending_request is not null) and not withdrawn`),
    index().on(t.closedOn),
  ],
);

/** The history of a follow-up, in chronological order. Append-only, except for `answeredBy`. */
export const followUpActions = pgTable(
  "follow_up_actions",
  {
    id: uuid().primaryKey(),
    followUpId: uuid()
      .notNull()
      .references(() => followUps.id, { onDelete: "cascade" }),
    pursuitId: uuid()
      .notNull()
      .references(() => pursuits.id, { onDelete: "cascade" }),
    /** Orders entries with the same timestamp. */
    place: integer().notNull().generatedByDefaultAsIdentity(),
    action: text({ enum: HISTORY_ACTIONS }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Null: done by a job. */
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
    before: text({ enum: PURSUIT_STATES }),
    after: text({ enum: PURSUIT_STATES }).notNull(),
    note: text(),
    day: date({ mode: "string" }),
    /** The day before this action changed it. */
    previousDay: date({ mode: "string" }),
    /** The new responsible user. */
    toUserId: uuid().references(() => users.id),
    toName: text(),
    /** Files of the event that prove it, as ids of attachments. */
    files: uuid().array().notNull().default([]),
    /** Of an instruction: the entry that answers it. */
    answeredBy: uuid().references((): AnyPgColumn => followUpActions.id),
  },
  (t) => [
    index().on(t.followUpId, t.at),
    index().on(t.pursuitId),
    // A leader's own requests, which another leader decides.
    index("follow_up_actions_asked")
      .on(t.byId, t.pursuitId)
      .where(sql`action in ('askExtension', 'proposeDay', 'askDrop')`),
    index("follow_up_actions_unanswered")
      .on(t.pursuitId)
      .where(sql`action = 'instruct' and answered_by is null`),
  ],
);
