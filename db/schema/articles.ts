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
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Article } from "@/domain/articles/article";
import { CHECKED } from "@/domain/articles/check/finding";
import { SHORTER_LENGTHS, type ShorterLength } from "@/domain/articles/lengths";
import { ARTICLE_STATES } from "@/domain/articles/states";
import { LANGS } from "@/domain/events/values";
import { events } from "./events";
import { users } from "./users";

/** The current article of an event in one language. */
export const articles = pgTable(
  "articles",
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    lang: text({ enum: LANGS }).notNull(),
    state: text({ enum: ARTICLE_STATES }).notNull(),
    version: integer().notNull(),
    /** The event version that it was generated from. */
    eventVersion: integer().notNull(),
    article: json().$type<Article>().notNull(),
    /** Edited sentences: the generated text by sentence id. */
    edits: json().$type<Record<string, string>>().notNull(),
    /** All users who generated it or edited a sentence. */
    writers: uuid().array().notNull(),
    /** Users who approved the text as it is. */
    approvers: uuid().array().notNull().default([]),
    /** The reviewer who was asked; null: any. */
    reviewerId: uuid().references(() => users.id),
    /** The version that readers see; null: none. */
    publishedVersion: integer(),
    publishedAt: timestamp({ withTimezone: true }),
    /** The last part of its public address, from its first publication on. */
    slug: text(),
    firstPublishedAt: timestamp({ withTimezone: true }),
    /** The version of the article in the other language with which it was last said to match; null: never. */
    matchedVersion: integer(),
    /** When the approved text is to be published. */
    publishAt: timestamp({ withTimezone: true }),
    /** Since when it has been in this state. */
    stateSince: timestamp({ withTimezone: true }).notNull().defaultNow(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    updatedBy: uuid().references(() => users.id),
  },
  (t) => [
    unique().on(t.eventId, t.lang),
    unique().on(t.lang, t.slug),
    index("articles_published")
      .on(t.lang, sql`first_published_at desc`, t.id)
      .where(sql`published_version is not null`),
    index("articles_scheduled").on(t.publishAt).where(sql`publish_at is not null`),
  ],
);

/** All versions of an article. */
export const articleVersions = pgTable(
  "article_versions",
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    eventVersion: integer().notNull(),
    article: json().$type<Article>().notNull(),
    edits: json().$type<Record<string, string>>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
    /** The editing session that saved it; the next save of the same session replaces it. */
    sessionId: uuid(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] })],
);

/**
 * The shorter texts of an article that were edited; the others are generated whenever they are read. One that was edited
 * and then put back has no edits and only keeps its version.
 */
export const articleLengths = pgTable(
  "article_lengths",
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    length: text({ enum: SHORTER_LENGTHS as [ShorterLength, ...ShorterLength[]] }).notNull(),
    version: integer().notNull(),
    /** The event version that it was generated from, or compared with last. */
    eventVersion: integer().notNull(),
    article: json().$type<Article>().notNull(),
    edits: json().$type<Record<string, string>>().notNull(),
    /** Whether it is what is generated, so that only its version is of use. */
    generated: boolean().notNull().default(false),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    updatedBy: uuid().references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.length] })],
);

/** All versions of the shorter texts, from the first change by hand on. */
export const articleLengthVersions = pgTable(
  "article_length_versions",
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    length: text({ enum: SHORTER_LENGTHS as [ShorterLength, ...ShorterLength[]] }).notNull(),
    version: integer().notNull(),
    eventVersion: integer().notNull(),
    article: json().$type<Article>().notNull(),
    edits: json().$type<Record<string, string>>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    byId: uuid().references(() => users.id),
    /** Empty: generated by the program. */
    byName: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.length, t.version] })],
);

/** Who edits an article at present, at most one session. */
export const articleEditing = pgTable("article_editing", {
  articleId: uuid()
    .primaryKey()
    .references(() => articles.id, { onDelete: "cascade" }),
  sessionId: uuid().notNull(),
  userId: uuid()
    .notNull()
    .references(() => users.id),
  since: timestamp({ withTimezone: true }).notNull(),
  /** When the session last sent a heartbeat. */
  seenAt: timestamp({ withTimezone: true }).notNull(),
});

/** Deviations of an article from its record that are intended. */
export const acceptedDeviations = pgTable(
  "accepted_deviations",
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    kind: text({ enum: CHECKED }).notNull(),
    text: text().notNull(),
    reason: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
  },
  (t) => [index().on(t.articleId)],
);
