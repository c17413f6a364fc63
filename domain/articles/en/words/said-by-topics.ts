/** Titles that say no more than that people talked, and of what. */
const TALKS =
  /^(?:an? |the )?(?:discussions?|talks?|conversations?|dialogues?)(?: (?:of|on|about|regarding|concerning) (.+))?$/iu;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

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
