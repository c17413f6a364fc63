import { type Composed, wholeText } from "../compose";
import type { Discourse } from "../reference/discourse";

/** A rule that compares finished sentences, with words without which a text has nothing for it. */
export type Check = readonly [
  words: RegExp,
  rule: (blocks: readonly Composed[], discourse: Discourse) => Composed[],
];

/** A text after those of some checks for which it has words, in their order. */
export const afterChecks = (
  blocks: readonly Composed[],
  discourse: Discourse,
  checks: readonly Check[],
): Composed[] => {
  const text = wholeText(blocks);
  let made = [...blocks];
  for (const [words, rule] of checks) if (words.test(text)) made = rule(made, discourse);
  return made;
};
