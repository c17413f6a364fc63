import { isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { wordTemplates } from "@/db/schema/word-templates";
import { storable } from "@/db/storable";
import { fileName } from "@/domain/attachments/file";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { fieldsOfTemplate } from "./internal";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Puts a Word template in the place of the present one. Throws NOT_ALLOWED, WORD_TEMPLATE_INVALID, WORD_TEMPLATE_BODY, WORD_TEMPLATE_FIELD.
 */
export const addWordTemplate = async (ctx: Context, given: string, bytes: Uint8Array) => {
  const permission = assertMay(ctx.actor, "settings.save", undefined);
  const fields = await fieldsOfTemplate(bytes);
  const name = fileName(storable(given), DOCX);
  return inTransaction(ctx, async (tx) => {
    const id = newId();
    await writer(tx, permission)
      .update(wordTemplates)
      .set({ removedAt: ctx.now, content: "" })
      .where(isNull(wordTemplates.removedAt));
    await writer(tx, permission)
      .insert(wordTemplates)
      .values({
        id,
        name,
        fields,
        content: Buffer.from(bytes).toString("base64"),
        addedBy: actorId(ctx.actor),
        addedAt: ctx.now,
      });
    const subject = { noun: "settings", id };
    await recordAudit(tx, ctx, permission, "settings.addWordTemplate", subject, undefined, { name, fields });
    return { id, fields };
  });
};
