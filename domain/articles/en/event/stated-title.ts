/** Words that a title may have in addition to those of the act, since they are not things: "visit to Lyon" of "visit Lyon". */
const SMALL = /^(?:the|an?|to|of|in|at|on|for|with|and|by|from)$/;

/** The words of a text that name something, without the ending of a plural or a verb form. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !SMALL.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:es|s)$/u, ""));

/** Letters from which two words are forms of one word: "photo" and "photographs". */
const ROOT = 5;

const areForms = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= ROOT && long.startsWith(short));
};

/**
 * Whether what was done names the item already: "hold a training session on the lake" of the "training session on
 * the lake", "take part in business matching with exporters" of "business matching", "view an exhibition of photographs"
 * of the "photo exhibition".
 */
export const isStated = (did: string, title: string): boolean => {
  const said = wordsOf(did);
  return wordsOf(title).every((word) => said.some((one) => areForms(word, one)));
};
