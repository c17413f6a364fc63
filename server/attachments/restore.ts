import { eq } from "drizzle-orm";
import { attachments } from "@/db/schema/attachments";
import type { AttachmentRestore } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { attachmentById } from "./internal";

/** Restores a withdrawn file. Throws ATTACHMENT_NOT_FOUND, NOT_ALLOWED, STALE. */
export const restoreAttachment = (ctx: Context, input: AttachmentRestore) =>
  inTransaction(ctx, async (tx) => {
    const { row, subject } = await attachmentById(tx, ctx.actor, input.id);
    const permission = assertMay(ctx.actor, "attachment.restore", subject);
    if (row.version !== input.version) throw new DomainError("STALE", { version: row.version });
    const after = {
      version: row.version + 1,
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawnReason: null,
    };
    await writer(tx, permission).update(attachments).set(after).where(eq(attachments.id, row.id));
    const at = { noun: "attachment", id: row.id, eventId: row.eventId };
    await recordAudit(tx, ctx, permission, "attachment.restore", at, undefined, { name: row.name });
    return { id: row.id, version: after.version };
  });
