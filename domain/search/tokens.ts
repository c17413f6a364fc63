const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** A tsvector lexeme has at most 2,046 bytes; longer words are ignored. */
const LONGEST = 100;

/**
 * Normalizes a text for search: one character width, lower case, no accents; words and runs of Chinese characters separated
 * by one blank.
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
 * The tokens of a normalized text: each Chinese character, each pair of neighbours, each other word. Word segmentation
 * would miss most substrings of a name.
 */
export const tokensOf = (text: string): string[] => [
  ...new Set([...runsOf(text).flatMap(tokensOfRun), ...wordsOf(text)]),
];

/** A parsed search query; all parts must match. */
interface SearchQuery {
  /** Runs of Chinese characters, matched as substrings. `tokens`: the longest tokens of each, for the index. */
  runs: { run: string; tokens: string[] }[];
  /** Other words, matched as word prefixes or in the pinyin of a name. */
  words: string[];
}

/** Parses a search query; both lists are empty where it has nothing to search for. */
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
