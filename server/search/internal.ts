import { and, type Column, or, type SQL, sql } from "drizzle-orm";
import type { IndexEntry } from "@/domain/search/index-entry";
import { searchQuery } from "@/domain/search/tokens";

interface SearchColumns {
  searchText: Column;
  searchTokens: Column;
  pinyin: Column;
}

/** The search columns of a row, to be spread into an insert or update. Tokens hold no blank by their making. */
export const searchValues = (entry: IndexEntry) => ({
  searchText: entry.text,
  searchTokens: sql<string>`array_to_tsvector(string_to_array(${entry.tokens.join(" ")}, ' '))`,
  pinyin: entry.pinyin,
});

/** A token of a search holds letters and digits only, so that it needs no escaping inside its quotes. */
const everyToken = (tokens: readonly string[]): string => tokens.map((token) => `'${token}'`).join(" & ");

/** Two letters are found at the beginning of a spelling (`zb`), more anywhere in it. */
const spelling = (word: string): string => (word.length < 3 ? `% ${word}%` : `%${word}%`);

/**
 * The condition that a row is found by what was typed: each Chinese run as it stands, each word as the beginning of
 * one of its words or in the pinyin of a name. Undefined where nothing was typed that can be searched for.
 */
export const foundBy = (table: SearchColumns, typed: string | undefined): SQL | undefined => {
  const { runs, words } = searchQuery(typed ?? "");
  return and(
    ...runs.map(({ run, tokens }) =>
      and(
        sql`${table.searchTokens} @@ ${everyToken(tokens)}::tsquery`,
        // One or two characters are one token, and found by it alone.
        tokens.length > 1 ? sql`${table.searchText} like ${`%${run}%`}` : undefined,
      ),
    ),
    ...words.map((word) =>
      or(
        sql`${table.searchTokens} @@ ${`'${word}':*`}::tsquery`,
        sql`${table.pinyin} like ${spelling(word)}`,
      ),
    ),
  );
};
