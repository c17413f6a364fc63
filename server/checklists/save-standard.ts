import { eq } from "drizzle-orm";
import { standardChecklists } from "@/db/schema/checklists";
import type { SavedStandard } from "@/domain/checklists/inputs";
import { DomainError } from "@/domain/errors";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { acquireNamedLock, inTransaction } from "../transaction";
import { standardOf, storedText } from "./internal";

/** Changes the office's list for a kind of event; events keep the items they have. Throws NOT_ALLOWED, STALE. */
export const saveStandard = (ctx: Context, input: SavedStandard): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    await acquireNamedLock(tx, `checklist ${input.kind}`);
    const before = await standardOf(tx, input.kind);
    if (before.version !== input.version) throw new DomainError("STALE", { version: before.version });
    const { kind } = input;
    const lines = input.lines.map(({ what, daysBefore }) => ({ what: storedText(what), daysBefore }));
    const after = { lines, version: input.version + 1, updatedAt: ctx.now };
    if (input.version > 0)
      await writer(tx, permission)
        .update(standardChecklists)
        .set(after)
        .where(eq(standardChecklists.kind, kind));
    else
      await writer(tx, permission)
        .insert(standardChecklists)
        .values({ kind, ...after });
    const subject = { noun: "checklist", id: kind };
    await recordAudit(tx, ctx, permission, "settings.saveChecklist", subject, { ...before }, after);
    return { version: after.version };
  });
