import { index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { LANGS } from "@/domain/events/values";
import { RULE_STATES } from "@/domain/house-style/rule";
import { articles } from "./articles";

/**
 * The changes of wording in edited sentences, one row for each kind of change in a sentence. Those that became a rule stay when their
 * sentence is changed back.
 */
export const styleChanges = pgTable(
  "style_changes",
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    sentenceId: text().notNull(),
    lang: text({ enum: LANGS }).notNull(),
    /** The words as generated, with placeholders for names, days and numbers. */
    before: text().notNull(),
    after: text().notNull(),
    /** Words next to the change that stayed, nearest first. */
    preceding: text().array().notNull(),
    following: text().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.sentenceId, t.before, t.after] }),
    index("style_changes_words").on(t.lang, t.before, t.after),
  ],
);

/** Changes that were accepted as rules of house style, and those that are not wanted as rules. */
export const styleRules = pgTable(
  "style_rules",
  {
    id: uuid().primaryKey(),
    lang: text({ enum: LANGS }).notNull(),
    /** The change that it was made of. */
    changeBefore: text().notNull(),
    changeAfter: text().notNull(),
    /** The words of the rule: those of the change, with words around it that all its sentences had. */
    before: text().notNull(),
    after: text().notNull(),
    state: text({ enum: RULE_STATES }).notNull(),
    /** When it was first accepted; null: never. */
    acceptedAt: timestamp({ withTimezone: true }),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique().on(t.lang, t.changeBefore, t.changeAfter)],
);
