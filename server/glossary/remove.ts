import { eq } from "drizzle-orm";
import { glossaryTerms } from "@/db/schema/glossary";
import { DomainError } from "@/domain/errors";
import type { RemoveTerm } from "@/domain/glossary/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

/**
 * Removes a term from the office's glossary; records keep what was taken from it. Saving it again with the same id undoes
 * it. Throws NOT_ALLOWED, STALE, TERM_NOT_FOUND.
 */
export const removeTerm = (ctx: Context, input: RemoveTerm): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const [before] = await tx
      .select()
      .from(glossaryTerms)
      .where(eq(glossaryTerms.id, input.id))
      .for("no key update");
    if (!before) throw new DomainError("TERM_NOT_FOUND");
    if (before.version !== input.version) throw new DomainError("STALE", { version: before.version });
    await writer(tx, permission).delete(glossaryTerms).where(eq(glossaryTerms.id, input.id));
    const subject = { noun: "term", id: input.id };
    await recordAudit(tx, ctx, permission, "settings.removeTerm", subject, before);
    return { id: input.id };
  });
