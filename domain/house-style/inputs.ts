import { z } from "zod";
import { LANGS } from "../events/values";
import { version } from "../version";
import { RULE_LENGTH, WORDING_LENGTH } from "./rule";

const words = z.string().min(1, { error: "empty_text" }).max(WORDING_LENGTH, { error: "too_long" });

/** The words of a rule: those of a change with words around it. */
const ruleWords = z.string().min(1, { error: "empty_text" }).max(RULE_LENGTH, { error: "too_long" });

/** A change of wording that is proposed as a rule, by its words in the edited sentences, and the rule that the user saw. */
export const styleProposalInput = z.strictObject({
  lang: z.enum(LANGS),
  before: words,
  after: words,
  rule: z.strictObject({ before: ruleWords, after: ruleWords }),
});
export type StyleProposalInput = z.output<typeof styleProposalInput>;

/** A rule in the version that the user saw. */
export const styleRuleInput = z.strictObject({ id: z.uuid({ error: "not_an_id" }), version });
export type StyleRuleInput = z.output<typeof styleRuleInput>;

/** A rule that is to be activated or deactivated. */
export const styleRuleSwitchInput = styleRuleInput.extend({ on: z.boolean() });
export type StyleRuleSwitchInput = z.output<typeof styleRuleSwitchInput>;
