import { eq } from "drizzle-orm";
import { attachments } from "@/db/schema/attachments";
import type { AttachmentWithdrawal } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { attachmentById } from "./internal";

/** Withdraws a file from its event; its content stays. Throws ATTACHMENT_NOT_FOUND, NOT_ALLOWED, STALE. */
export const withdrawAttachment = (ctx: Context, input: AttachmentWithdrawal) =>
  inTransaction(ctx, async (tx) => {
    const { row, subject } = await attachmentById(tx, ctx.actor, input.id);
    const permission = assertMay(ctx.actor, "attachment.withdraw", subject);
    if (row.version !== input.version) throw new DomainError("STALE", { version: row.version });
    const after = {
      version: row.version + 1,
      withdrawnAt: ctx.now,
      withdrawnBy: actorId(ctx.actor),
      withdrawnReason: input.reason,
    };
    await writer(tx, permission).update(attachments).set(after).where(eq(attachments.id, row.id));
    const at = { noun: "attachment", id: row.id, eventId: row.eventId };
    const audited = { name: row.name, reason: input.reason };
    await recordAudit(tx, ctx, permission, "attachment.withdraw", at, undefined, audited);
    return { id: row.id, version: after.version };
  });
