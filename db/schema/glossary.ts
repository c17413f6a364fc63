import { integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { TERM_KINDS } from "@/domain/glossary/term";

/** The office's own translations of titles and organizations; the standard ones are in domain/glossary/. */
export const glossaryTerms = pgTable(
  "glossary_terms",
  {
    id: uuid().primaryKey(),
    kind: text({ enum: TERM_KINDS }).notNull(),
    zh: text().notNull(),
    en: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique().on(t.kind, t.zh, t.en)],
);
