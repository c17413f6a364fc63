import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { COMMENT_NOUNS } from "@/domain/comments/inputs";
import { events } from "./events";
import { users } from "./users";

/** A comment on an event, a follow-up or a sentence of an article; open until it is resolved. */
export const comments = pgTable(
  "comments",
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    noun: text({ enum: COMMENT_NOUNS }).notNull(),
    /** The event, the pursuit or the article. */
    subjectId: uuid().notNull(),
    sentenceId: text(),
    /** The sentence as it was, which may be gone later, and the version of its article. */
    quoted: text(),
    version: integer(),
    text: text().notNull(),
    /** The users whom it mentions. */
    mentions: uuid().array().notNull().default([]),
    at: timestamp({ withTimezone: true }).notNull(),
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
    resolvedAt: timestamp({ withTimezone: true }),
    resolvedName: text(),
  },
  (t) => [index().on(t.subjectId, t.at), index().on(t.eventId)],
);
