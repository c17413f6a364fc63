import type { HouseStyle } from "../articles/style";
import type { Lang } from "../events/values";

/** A wording and what the office writes instead. Both may have placeholders such as [P1]: whatever person, day or number is there. */
export interface RuleTexts {
  before: string;
  after: string;
}

/** `dismissed`: not wanted as a rule, so not proposed again. */
export const RULE_STATES = ["on", "off", "dismissed"] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** In how many sentences the same change is made before it is proposed as a rule. */
export const TIMES_NEEDED = 3;

/** Characters of a changed wording, and of one in a rule, which has words around it. */
export const WORDING_LENGTH = 200;
export const RULE_LENGTH = 2 * WORDING_LENGTH;

/** The style that articles of a language are written in, with the learned rules that hold for it. */
export interface WritingStyle extends Partial<HouseStyle> {
  rules?: readonly RuleTexts[];
}
export type WritingStyles = Readonly<Record<Lang, WritingStyle>>;
