import { EN_ORG_WORDS } from "./lexicon/organizations";
import { SENTENCE_SIGNS_ZH, SENTENCE_WORDS_EN, SENTENCE_WORDS_ZH } from "./lexicon/sentence-words";
import { surnameAt } from "./lexicon/surnames";

const LONGEST = 2;

/** Whether Chinese characters are nothing but words of running text: 由以下, 就来一位. */
const isMadeOfWords = (text: string): boolean => {
  const reached: boolean[] = [true];
  for (let end = 1; end <= text.length; end += 1)
    reached[end] =
      (reached[end - 1] === true && SENTENCE_SIGNS_ZH.has(text.charAt(end - 1))) ||
      (end >= LONGEST &&
        reached[end - LONGEST] === true &&
        SENTENCE_WORDS_ZH.has(text.slice(end - LONGEST, end)));
  return reached[text.length] === true;
};

const hasWord = (text: string): boolean =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + LONGEST)).some((word) =>
    SENTENCE_WORDS_ZH.has(word),
  );

/**
 * Whether simplified characters that might be a name are only words of running text. Where they begin with a surname, the given
 * name has to be such words as well: 方指定, unlike 方定.
 */
export const isSentenceForName = (text: string): boolean => {
  const { length, known } = surnameAt(text);
  // 来函收 of 来函收悉
  if (known < 2 && SENTENCE_WORDS_ZH.has(text.slice(0, LONGEST))) return true;
  return isMadeOfWords(text) && (known === 0 || hasWord(text.slice(length)));
};

/** Whether simplified characters without the ending of an organization have words of running text: 总工临时出差. */
export const isSentenceForOrganization = (text: string): boolean => hasWord(text);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
const isSmall = (text: string): boolean => !/\p{Lu}/u.test(text);

/** Whether English words that might be a name are a part of a sentence: "just me", "a delegation of eight". */
export const isEnglishSentenceForName = (text: string): boolean => {
  const words = wordsOf(text);
  const known = words.filter((word) => SENTENCE_WORDS_EN.has(word)).length;
  return words.length > 1 && (known === words.length || (isSmall(text) && known > 0));
};

const PREPOSITION = /^(?:to|from|by|with|of|in|on|at|for|and|but) /u;
/** Whether English words that might be an organization are a part of a sentence: "With him", "to yesterday's list". */
export const isEnglishSentenceForOrganization = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    (words.length > 0 && words.every((word) => SENTENCE_WORDS_EN.has(word))) ||
    (PREPOSITION.test(text) && isSmall(text) && !words.some((word) => EN_ORG_WORDS.has(word)))
  );
};
