import type { Step } from "./paths";
import type { Text } from "./values";

/** The rules of a record, as codes of messages in `problem-text.ts`. */
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

/** Whether a code of a gap or problem is that of a broken rule. */
export const isRule = (code: string): code is Rule => (RULES as readonly string[]).includes(code);

/** A broken rule: its path as fields and positions, and its message parameters. */
export interface BrokenRule {
  at: readonly Step[];
  code: Rule;
  values?: Readonly<Record<string, string>>;
}

/** The callback by which rules report. */
export type Report = (code: Rule, at: readonly Step[], values?: Record<string, string>) => void;

/** Whether a text is non-empty in any language. */
export const hasWords = (text: Text | undefined): boolean =>
  Boolean(text && (text.en?.trim() || text.zh?.trim()));

/** The non-empty texts of a list. */
export const filled = (texts: readonly Text[] | undefined): readonly Text[] => (texts ?? []).filter(hasWords);
