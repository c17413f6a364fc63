import { v7 as newId } from "uuid";
import { styleRules } from "@/db/schema/house-style";
import { DomainError } from "@/domain/errors";
import type { StyleProposalInput } from "@/domain/house-style/inputs";
import type { RuleState } from "@/domain/house-style/rule";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { acquireNamedLock, inTransaction } from "../transaction";
import { auditedRule, proposalWith } from "./internal";

/**
 * Decides about a proposal: accepted, it is a rule for articles of its language that are generated from now on; dismissed, it is not
 * proposed again. Throws NOT_ALLOWED, STYLE_PROPOSAL_NOT_FOUND, STYLE_PROPOSAL_CHANGED where the rule
 * has other words by now than those given.
 */
export const decideProposal = (
  ctx: Context,
  input: StyleProposalInput,
  decision: "accept" | "dismiss",
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx, inner) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    await acquireNamedLock(tx, "house-style");
    const { lang, change, rule } = await proposalWith(inner, input);
    if (rule.before !== input.rule.before || rule.after !== input.rule.after)
      throw new DomainError("STYLE_PROPOSAL_CHANGED");
    const state: RuleState = decision === "accept" ? "on" : "dismissed";
    const row = {
      id: newId(),
      lang,
      changeBefore: change.before,
      changeAfter: change.after,
      ...rule,
      state,
      acceptedAt: decision === "accept" ? ctx.now : null,
      version: 1,
      updatedAt: ctx.now,
    };
    await writer(tx, permission).insert(styleRules).values(row);
    const action = decision === "accept" ? "settings.acceptStyleRule" : "settings.dismissStyleRule";
    await recordAudit(
      tx,
      ctx,
      permission,
      action,
      { noun: "styleRule", id: row.id },
      undefined,
      auditedRule(row),
    );
    return { id: row.id, version: row.version };
  });
