import { sql } from "drizzle-orm";
import { customType, type ExtraConfigColumn, index, text } from "drizzle-orm/pg-core";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The search columns; computed by domain/search/index-entry.ts. */
export const searchColumns = () => ({
  /** Normalized text, for exact substring checks. */
  searchText: text().notNull().default(""),
  /** Two-character tokens and words as lexemes, by array_to_tsvector. */
  searchTokens: tsvector().notNull().default(sql`''::tsvector`),
  /** Pinyin and initials of Chinese names, each preceded by a blank. */
  pinyin: text().notNull().default(""),
});

/** GIN indexes: tokens, and trigrams of the pinyin. */
export const searchIndexes = (
  table: string,
  t: { searchTokens: ExtraConfigColumn; pinyin: ExtraConfigColumn },
) => [
  index(`${table}_tokens`).using("gin", t.searchTokens),
  index(`${table}_pinyin`).using("gin", t.pinyin.op("gin_trgm_ops")),
];
