import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { styleRules } from "@/db/schema/house-style";
import { DomainError } from "@/domain/errors";
import type { StyleRuleInput, StyleRuleSwitchInput } from "@/domain/house-style/inputs";
import type { RuleState } from "@/domain/house-style/rule";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { acquireNamedLock, inTransaction } from "../transaction";
import { auditedRule, ruleToChange } from "./internal";

/** Whether a rule is on that changes the words back. */
const isOppositeOn = async (tx: Tx, rule: typeof styleRules.$inferSelect): Promise<boolean> => {
  const { id, lang, state, changeBefore, changeAfter } = styleRules;
  const [found] = await tx
    .select({ id })
    .from(styleRules)
    .where(
      and(
        eq(lang, rule.lang),
        eq(state, "on"),
        eq(changeBefore, rule.changeAfter),
        eq(changeAfter, rule.changeBefore),
      ),
    )
    .limit(1);
  return found !== undefined;
};

const changeRule = (
  ctx: Context,
  input: StyleRuleInput,
  action: "settings.switchStyleRule" | "settings.removeStyleRule",
  state: RuleState,
): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    await acquireNamedLock(tx, "house-style");
    const before = await ruleToChange(tx, input);
    if (before.acceptedAt === null) throw new DomainError("STYLE_RULE_NOT_FOUND");
    if (state === "on" && (await isOppositeOn(tx, before))) throw new DomainError("STYLE_RULE_OPPOSITE");
    const after = { ...before, state, version: before.version + 1, updatedAt: ctx.now };
    await writer(tx, permission).update(styleRules).set(after).where(eq(styleRules.id, before.id));
    const subject = { noun: "styleRule", id: before.id };
    await recordAudit(tx, ctx, permission, action, subject, auditedRule(before), auditedRule(after));
    return { version: after.version };
  });

/**
 * Switches an accepted rule on or off, also one that was removed. Throws NOT_ALLOWED, STYLE_RULE_NOT_FOUND, STYLE_RULE_CHANGED,
 * STYLE_RULE_OPPOSITE where a rule is on that changes the words back.
 */
export const changeRuleState = (ctx: Context, input: StyleRuleSwitchInput) =>
  changeRule(ctx, input, "settings.switchStyleRule", input.on ? "on" : "off");

/** Removes an accepted rule: it no longer holds and is not proposed again. Throws NOT_ALLOWED, STYLE_RULE_NOT_FOUND, STYLE_RULE_CHANGED. */
export const changeRuleToRemoved = (ctx: Context, input: StyleRuleInput) =>
  changeRule(ctx, input, "settings.removeStyleRule", "dismissed");

/**
 * Deletes a dismissed or removed rule, so that its change is proposed again if it is still made in three sentences. Throws
 * NOT_ALLOWED, STYLE_RULE_NOT_FOUND, STYLE_RULE_CHANGED.
 */
export const changeRuleToUndecided = (ctx: Context, input: StyleRuleInput): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    await acquireNamedLock(tx, "house-style");
    const before = await ruleToChange(tx, input);
    if (before.state !== "dismissed") throw new DomainError("STYLE_RULE_NOT_FOUND");
    await writer(tx, permission).delete(styleRules).where(eq(styleRules.id, before.id));
    const subject = { noun: "styleRule", id: before.id };
    await recordAudit(tx, ctx, permission, "settings.proposeStyleRuleAgain", subject, auditedRule(before));
    return { id: before.id };
  });
