import { spellings } from "./pinyin";
import { folded, tokensOf } from "./tokens";

interface Words {
  en?: string | undefined;
  zh?: string | undefined;
}

/** What the search columns of a row hold. */
export interface IndexEntry {
  text: string;
  tokens: string[];
  /** Each spelling with a blank before it, so that a short query can ask for beginnings alone. */
  pinyin: string;
}

/** Characters; far beyond any name list, and within what one tsvector may hold. */
const MOST = 20_000;

const stringsOf = (words: readonly (Words | string | undefined)[]): string[] =>
  words
    .flatMap((each) => (typeof each === "string" ? [each] : [each?.en, each?.zh]))
    .filter((each): each is string => each !== undefined && each !== "");

/**
 * The search columns of a row. `names`: what it is called, in order of weight; their Chinese is also found by pinyin.
 * `others`: what else it is found by.
 */
export const indexEntry = (
  names: readonly (Words | string | undefined)[],
  others: readonly (Words | string | undefined)[] = [],
): IndexEntry => {
  const text = [...new Set([...stringsOf(names), ...stringsOf(others)].map(folded))].join(" ").slice(0, MOST);
  const typed = [...new Set(stringsOf(names).flatMap(spellings))];
  return {
    text,
    tokens: tokensOf(text),
    pinyin: typed
      .map((each) => ` ${each}`)
      .join("")
      .slice(0, MOST),
  };
};
