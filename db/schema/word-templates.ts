import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { WordField } from "@/domain/word-templates/fields";
import { users } from "./users";

/** The office's own Word templates; the newest that was not removed is in use. */
export const wordTemplates = pgTable("word_templates", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  fields: text().$type<WordField>().array().notNull(),
  /** The .docx file in Base64; empty once it was removed or replaced. */
  content: text().notNull(),
  addedBy: uuid().references(() => users.id),
  addedAt: timestamp({ withTimezone: true }).notNull(),
  removedAt: timestamp({ withTimezone: true }),
});
