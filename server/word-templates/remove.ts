import { and, eq, isNull } from "drizzle-orm";
import { wordTemplates } from "@/db/schema/word-templates";
import { DomainError } from "@/domain/errors";
import type { WordTemplateId } from "@/domain/word-templates/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/** Removes the Word template. Throws NOT_ALLOWED, WORD_TEMPLATE_NOT_FOUND. */
export const removeWordTemplate = (ctx: Context, { id }: WordTemplateId) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const [removed] = await writer(tx, permission)
      .update(wordTemplates)
      .set({ removedAt: ctx.now, content: "" })
      .where(and(eq(wordTemplates.id, id), isNull(wordTemplates.removedAt)))
      .returning();
    if (!removed) throw new DomainError("WORD_TEMPLATE_NOT_FOUND");
    const { name, fields } = removed;
    await recordAudit(
      tx,
      ctx,
      permission,
      "settings.removeWordTemplate",
      { noun: "settings", id },
      { name, fields },
      undefined,
    );
    return { id };
  });
