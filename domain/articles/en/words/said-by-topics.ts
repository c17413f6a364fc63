/** Titles that say no more than that people talked, and of what. */
const TALKS =
  /^(?:an? |the )?(?:discussions?|talks?|conversations?|dialogues?)(?: (?:of|on|about|regarding|concerning) (.+))?$/iu;

/** Short words that say nothing of what a title is about; "by" is followed by somebody. */
const FUNCTION_WORDS = new Set("a an the of on in at to for and or as its his her our s".split(" "));

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));

/** Whether every word of a text is in one of the topics. */
const isInTopics = (text: string, topics: readonly string[]): boolean => {
  const known = new Set(topics.flatMap(wordsIn));
  return wordsIn(text).every((word) => known.has(word));
};

/** "discussions", "discussion of trade" with trade among its topics: a title that "discussed" says with the topics. */
export const isTalksOn = (title: string, topics: readonly string[]): boolean => {
  const [talks, what = ""] = TALKS.exec(title) ?? [];
  return talks !== undefined && isInTopics(what, topics);
};

/** "presentation of the mill" with "the looms of the mill": a title that "presented" says with the topics. */
export const isPresentationOf = (title: string, topics: readonly string[]): boolean => {
  const [, what = ""] = /^(?:an? |the )?presentations? (?:of|on|about) (.+)$/iu.exec(title) ?? [];
  return what !== "" && isInTopics(what, topics);
};
