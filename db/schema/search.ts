import { sql } from "drizzle-orm";
import { customType, type ExtraConfigColumn, index, text } from "drizzle-orm/pg-core";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The columns that searching reads; filled from domain/search/index-entry.ts. */
export const searchColumns = () => ({
  /** Folded text, for the exact check of a run of characters. */
  searchText: text().notNull().default(""),
  /** Two-character tokens and words as lexemes, made by array_to_tsvector. */
  searchTokens: tsvector().notNull().default(sql`''::tsvector`),
  /** Spelling and initials of Chinese names, each with a blank before it. */
  pinyin: text().notNull().default(""),
});

/** GIN over the tokens, trigrams over the pinyin. */
export const searchIndexes = (
  table: string,
  t: { searchTokens: ExtraConfigColumn; pinyin: ExtraConfigColumn },
) => [
  index(`${table}_tokens`).using("gin", t.searchTokens),
  index(`${table}_pinyin`).using("gin", t.pinyin.op("gin_trgm_ops")),
];
