import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import {
  DELIVERY_ACTIONS,
  DELIVERY_PROBLEMS,
  DELIVERY_STATES,
  DESTINATION_KINDS,
} from "@/domain/deliveries/delivery";
import { LANGS } from "@/domain/events/values";
import { articles } from "./articles";

/** Other sites to which published articles are sent. */
export const destinations = pgTable("destinations", {
  id: uuid().primaryKey(),
  kind: text({ enum: DESTINATION_KINDS }).notNull(),
  name: text().notNull(),
  url: text().notNull(),
  /** The languages whose articles are sent. */
  langs: text({ enum: LANGS }).array().notNull(),
  username: text(),
  /** The signing secret or the password, encrypted. */
  secret: text().notNull(),
  active: boolean().notNull(),
  version: integer().notNull().default(1),
  /** Articles published before are not sent. */
  createdAt: timestamp({ withTimezone: true }).notNull(),
  removedAt: timestamp({ withTimezone: true }),
});

/** What of an article is at a destination. */
export const placements = pgTable(
  "placements",
  {
    destinationId: uuid()
      .notNull()
      .references(() => destinations.id, { onDelete: "cascade" }),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** The version that is there; null: none, or it is not known. */
    version: integer(),
    /** The ids that the destination gave the article and its pictures, where it gives any. */
    remote: json().$type<RemoteIds>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.destinationId, t.articleId] })],
);

/** Ids at a destination; `pictures`: by the id of the file, with the part that is shown; `bare` until the caption is there. */
export interface RemoteIds {
  post?: number;
  pictures?: Record<string, { id: number; url: string; bare?: true }>;
}

/** Deliveries of articles to destinations, in chronological order. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: uuid().primaryKey(),
    destinationId: uuid()
      .notNull()
      .references(() => destinations.id, { onDelete: "cascade" }),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    action: text({ enum: DELIVERY_ACTIONS }).notNull(),
    /** The version of the article; null for a withdrawal. */
    articleVersion: integer(),
    state: text({ enum: DELIVERY_STATES }).notNull(),
    tries: integer().notNull().default(0),
    /** When it is tried next; while it is being sent, when another process may take it. */
    nextAt: timestamp({ withTimezone: true }).notNull(),
    /** Of the last try. */
    problem: text({ enum: DELIVERY_PROBLEMS }),
    status: integer(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    settledAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("deliveries_latest").on(t.articleId, t.destinationId, t.createdAt),
    index("deliveries_due").on(t.nextAt).where(sql`state = 'waiting'`),
    index("deliveries_newest").on(sql`created_at desc`, t.id),
  ],
);
