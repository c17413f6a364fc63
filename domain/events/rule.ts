import type { Step } from "./paths";
import type { Text } from "./values";

/** Each rule between the parts of a record, by the code of its sentence in `problem-text.ts`. */
export const RULES = [
  "key_twice",
  "no_such_key",
  "key_of_other_kind",
  "no_such_scope",
  "no_such_point",
  "no_such_topic",
  "person_and_group",
  "person_or_group",
  "organization_and_participant",
  "organization_or_participant",
  "organization_and_group",
  "organization_or_group",
  "head_of_other_delegation",
  "end_before_start",
  "expires_before_effective",
  "one_party",
  "open_sides_without_open",
  "did_not_with_activity",
  "empty_post",
  "welcome_with_points",
  "whom_not_with_act",
  "from_not_with_act",
  "message_not_with_act",
  "act_without_points",
  "thank_without_whom_or_points",
  "convey_without_message_or_points",
  "absent_speaker",
  "organizations_contradict",
  "not_a_zone",
] as const;
export type Rule = (typeof RULES)[number];

/** One rule that a record breaks: the place as fields and positions, and what the sentence about it names. */
export interface BrokenRule {
  at: readonly Step[];
  code: Rule;
  values?: Readonly<Record<string, string>>;
}

/** Where rules report what they find broken. */
export type Report = (code: Rule, at: readonly Step[], values?: Record<string, string>) => void;

/** Whether a text says anything in any language; of a half-filled record it may be empty. */
export const hasWords = (text: Text | undefined): boolean =>
  Boolean(text && (text.en?.trim() || text.zh?.trim()));

/** The texts of a list that say anything. */
export const filled = (texts: readonly Text[] | undefined): readonly Text[] => (texts ?? []).filter(hasWords);
