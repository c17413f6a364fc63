import { and, eq, ne } from "drizzle-orm";
import { glossaryTerms } from "@/db/schema/glossary";
import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { SaveTerm } from "@/domain/glossary/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { acquireNamedLock, inTransaction } from "../transaction";

/** Adds a term to the office's glossary (version 0) or changes one. Throws NOT_ALLOWED, STALE, TERM_NOT_FOUND, TERM_EXISTS. */
export const saveTerm = (ctx: Context, input: SaveTerm): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    await acquireNamedLock(tx, "glossary");
    const [before] = await tx.select().from(glossaryTerms).where(eq(glossaryTerms.id, input.id));
    if (!before && input.version > 0) throw new DomainError("TERM_NOT_FOUND");
    if (before && before.version !== input.version)
      throw new DomainError("STALE", { version: before.version });
    const { kind } = input;
    const [zh, en] = [storable(input.zh), storable(input.en)];
    const [same] = await tx
      .select({ id: glossaryTerms.id })
      .from(glossaryTerms)
      .where(
        and(
          eq(glossaryTerms.kind, kind),
          eq(glossaryTerms.zh, zh),
          eq(glossaryTerms.en, en),
          ne(glossaryTerms.id, input.id),
        ),
      );
    if (same) throw new DomainError("TERM_EXISTS");
    const after = { id: input.id, kind, zh, en, version: input.version + 1, updatedAt: ctx.now };
    if (before)
      await writer(tx, permission).update(glossaryTerms).set(after).where(eq(glossaryTerms.id, input.id));
    else await writer(tx, permission).insert(glossaryTerms).values(after);
    const subject = { noun: "term", id: input.id };
    await recordAudit(tx, ctx, permission, "settings.saveTerm", subject, before, after);
    return { version: after.version };
  });
