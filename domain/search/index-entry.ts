import { spellings } from "./pinyin";
import { folded, tokensOf } from "./tokens";

interface LocalizedText {
  en?: string | undefined;
  zh?: string | undefined;
}

/** The search columns of a row. */
export interface IndexEntry {
  text: string;
  tokens: string[];
  /** Each spelling preceded by a blank, so that a short query can match beginnings only. */
  pinyin: string;
}

/** In characters; far beyond any list of names, and within the size limit of a tsvector. */
const MOST = 20_000;

const stringsOf = (words: readonly (LocalizedText | string | undefined)[]): string[] =>
  words
    .flatMap((each) => (typeof each === "string" ? [each] : [each?.en, each?.zh]))
    .filter((each): each is string => each !== undefined && each !== "");

/**
 * The search columns of a row. `names`: its names in order of weight, Chinese ones also searchable by pinyin. `others`:
 * further searchable texts.
 */
export const indexEntry = (
  names: readonly (LocalizedText | string | undefined)[],
  others: readonly (LocalizedText | string | undefined)[] = [],
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
