const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** A lexeme of tsvector may have 2,046 bytes; longer words are no words. */
const LONGEST = 100;

/**
 * A text as searching sees it: one width, lower case, without accents; words and runs of Chinese characters with one
 * blank between them.
 */
export const folded = (text: string): string =>
  (text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().match(WORD) ?? []).join(" ");

const runsOf = (text: string): string[] => text.match(HAN) ?? [];
const wordsOf = (text: string): string[] =>
  (text.replace(HAN, " ").match(WORD) ?? []).map((word) => word.slice(0, LONGEST));

const tokensOfRun = (run: string): string[] => {
  const characters = [...run];
  return [...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`)];
};

/**
 * The tokens of a folded text: each Chinese character, each two neighbours, each other word. Word segmentation would
 * miss most substrings of a name.
 */
export const tokensOf = (text: string): string[] => [
  ...new Set([...runsOf(text).flatMap(tokensOfRun), ...wordsOf(text)]),
];

/** What a person typed into a search box. All parts must be found. */
export interface SearchQuery {
  /** Runs of Chinese characters, found as they stand. `tokens` are the longest tokens of each, for the index. */
  runs: { run: string; tokens: string[] }[];
  /** Other words: found as the beginning of a word, or in the pinyin of a name. */
  words: string[];
}

/** A typed search as its parts; both lists empty where nothing can be searched for. */
export const searchQuery = (typed: string): SearchQuery => {
  const text = folded(typed.slice(0, 200));
  return {
    runs: runsOf(text).map((run) => {
      const tokens = tokensOfRun(run);
      return {
        run,
        tokens: [...run].length === 1 ? tokens : tokens.filter((token) => [...token].length === 2),
      };
    }),
    words: wordsOf(text),
  };
};
