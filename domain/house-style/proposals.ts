import type { Lang } from "../events/values";
import { contentWords } from "../wording/claims";
import { slotsIn } from "./masked-text";
import { type RuleWords, TIMES_NEEDED } from "./rule";
import type { StyleChange } from "./style-changes";

/** The words that all lists begin with. */
const shared = (lists: readonly (readonly string[])[]): string[] => {
  const [first = [], ...others] = lists;
  const end = first.findIndex((word, at) => others.some((list) => list[at] !== word));
  return end < 0 ? [...first] : first.slice(0, end);
};

/**
 * The rule that several changes of the same words suggest; null where they are too few. One word alone is proposed with the
 * words that followed it, or else preceded it, in all sentences, so that it holds for no more than what was seen.
 */
export const proposedRule = (
  words: RuleWords,
  changes: readonly Pick<StyleChange, "preceding" | "following">[],
  lang: Lang,
): RuleWords | null => {
  if (changes.length < TIMES_NEEDED) return null;
  const { before, after } = words;
  if (contentWords(before, lang).length > 1 || slotsIn(before).length > 0) return { before, after };
  const right = shared(changes.map((change) => change.following));
  const left = right.length > 0 ? [] : shared(changes.map((change) => change.preceding)).reverse();
  const within = (text: string) => [...left, text, ...right].join("");
  return { before: within(before), after: within(after) };
};
