import { and, type Column, or, type SQL, sql } from "drizzle-orm";
import type { IndexEntry } from "@/domain/search/index-entry";
import { searchQuery } from "@/domain/search/tokens";

interface SearchColumns {
  searchText: Column;
  searchTokens: Column;
  pinyin: Column;
}

/** The search columns of a row for an insert or update. Tokens contain letters and digits only. */
export const searchValues = (entry: IndexEntry) => ({
  searchText: entry.text,
  searchTokens: entry.tokens.map((token) => `'${token}'`).join(" "),
  pinyin: entry.pinyin,
});

/** A search token has letters and digits only, so that it needs no escaping inside quotes. */
const everyToken = (tokens: readonly string[]): string => tokens.map((token) => `'${token}'`).join(" & ");

/** Two letters match the beginning of a spelling (`zb`), more match anywhere in it. */
const spelling = (word: string): string => (word.length < 3 ? `% ${word}%` : `%${word}%`);

/**
 * The condition for a search query: each Chinese run as it is, each word as a prefix of a word or in the pinyin of a name.
 * Undefined where the query has nothing to search for.
 */
export const matchesQuery = (table: SearchColumns, typed: string | undefined): SQL | undefined => {
  const { runs, words } = searchQuery(typed ?? "");
  return and(
    ...runs.map(({ run, tokens }) =>
      and(
        sql`${table.searchTokens} @@ ${everyToken(tokens)}::tsquery`,
        // One or two characters are a single token, which is sufficient.
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
