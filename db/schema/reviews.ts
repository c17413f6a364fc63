import { index, integer, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { ARTICLE_STATES } from "@/domain/articles/states";
import type { ReviewAction } from "@/domain/reviews/actions";
import type { CheckAnswer } from "@/domain/reviews/checklist";
import { articles } from "./articles";
import { users } from "./users";

/** The history of the reviews of an article, in chronological order. Append-only. */
export const reviewActions = pgTable(
  "review_actions",
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** Orders entries with the same timestamp. */
    place: integer().notNull().generatedByDefaultAsIdentity(),
    action: text().$type<ReviewAction>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Null: done by a job. */
    byId: uuid().references(() => users.id),
    byName: text().notNull(),
    before: text({ enum: ARTICLE_STATES }).notNull(),
    after: text({ enum: ARTICLE_STATES }).notNull(),
    /** The version of the text to which it applies. */
    version: integer().notNull(),
    note: text(),
    publishAt: timestamp({ withTimezone: true }),
    /** Of an approval: the checklist as it was answered, and the items that the reviewer confirmed. */
    checklist: json().$type<(CheckAnswer & { confirmed: boolean })[]>(),
    /** The reviewer who was asked. */
    reviewerName: text(),
  },
  (t) => [index().on(t.articleId, t.at)],
);
