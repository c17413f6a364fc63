import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { fileName } from "@/domain/attachments/file";
import type { NewAttachment } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, eventById } from "../access/event-by-id";
import { type Authorized, assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { filesFolder, receiveUpload, type StagedUpload } from "./internal";

const assertMayAdd = async (db: Db, ctx: Context, eventId: string): Promise<Authorized<"attachment.add">> => {
  const event = await eventById(db, ctx.actor, eventId);
  assertNotWithdrawn(event);
  return assertMay(ctx.actor, "attachment.add", event);
};

const isSameAgain = async (db: Db, ctx: Context, input: NewAttachment, sha256: string): Promise<boolean> => {
  const [made] = await db.select().from(attachments).where(eq(attachments.id, input.id));
  if (!made) return false;
  if (made.sha256 !== sha256 || made.eventId !== input.eventId || made.addedBy !== actorId(ctx.actor))
    throw new DomainError("ATTACHMENT_EXISTS");
  return true;
};

const answerOf = (input: NewAttachment, { type, size }: StagedUpload) => ({
  id: input.id,
  version: 1,
  name: fileName(input.name, type),
  type,
  size,
});

const storeAttachment = (ctx: Context, input: NewAttachment, upload: StagedUpload) =>
  inTransaction(ctx, async (tx) => {
    const permission = await assertMayAdd(tx, ctx, input.eventId);
    const { type, size, sha256 } = upload;
    const answer = answerOf(input, upload);
    const row = { id: input.id, eventId: input.eventId, name: answer.name, type, size, sha256 };
    const [made] = await tx
      .insert(attachments)
      .values({ ...row, addedBy: actorId(ctx.actor), addedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: attachments.id });
    // A concurrent call with the same id was faster.
    if (!made && (await isSameAgain(tx, ctx, input, sha256))) return answer;
    const subject = { noun: "attachment", id: input.id, eventId: input.eventId };
    await recordAudit(tx, ctx, permission, "attachment.add", subject, undefined, {
      name: row.name,
      type,
      size,
    });
    await upload.keep(input.id);
    return answer;
  });

/**
 * Adds a file to an event; its type is detected from the content. Idempotent for the same id and content. Throws
 * EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_TAKEN, ATTACHMENT_EXISTS.
 */
export const addAttachment = async (
  ctx: Context,
  input: NewAttachment,
  body: ReadableStream<Uint8Array>,
  folder = filesFolder(),
) => {
  await assertMayAdd(ctx.db, ctx, input.eventId);
  const upload = await receiveUpload(folder, body, input.name);
  try {
    if (await isSameAgain(ctx.db, ctx, input, upload.sha256)) return answerOf(input, upload);
    return await storeAttachment(ctx, input, upload);
  } finally {
    await upload.drop();
  }
};
