import type { Lang } from "../events/values";
import { contentWords } from "../wording/claims";
import { placeholdersIn } from "../wording/mask";
import { RULE_LENGTH, type RuleTexts } from "./rule";
import type { StyleChange } from "./style-changes";

/** The words that all lists begin with. */
const shared = (lists: readonly (readonly string[])[]): string[] => {
  const [first = [], ...others] = lists;
  const end = first.findIndex((word, at) => others.some((list) => list[at] !== word));
  return end < 0 ? [...first] : first.slice(0, end);
};

/** The words that fit into a rule together with the changed ones, from the nearest on. */
const fitting = (words: readonly string[], { before, after }: RuleTexts): string[] => {
  const room = RULE_LENGTH - Math.max(before.length, after.length);
  const end = words.findIndex((_, at) => words.slice(0, at + 1).join("").length > room);
  return end < 0 ? [...words] : words.slice(0, end);
};

/**
 * The rule that changes of the same words suggest. One word alone is proposed with the words that followed it, or else preceded it,
 * in all sentences, so that it holds for no more than what was seen. `changes`: all, or those with the first and the last of their
 * neighbours in any order of lists, which begin with the same words as all do.
 */
export const proposedRule = (
  words: RuleTexts,
  changes: readonly Pick<StyleChange, "preceding" | "following">[],
  lang: Lang,
): RuleTexts => {
  const { before, after } = words;
  if (contentWords(before, lang).length > 1 || placeholdersIn(before).length > 0) return { before, after };
  const right = fitting(shared(changes.map((change) => change.following)), words);
  const left =
    right.length > 0 ? [] : fitting(shared(changes.map((change) => change.preceding)), words).reverse();
  const within = (text: string) => [...left, text, ...right].join("");
  return { before: within(before), after: within(after) };
};
