import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { events } from "@/db/schema/events";
import { fileName, photoName } from "@/domain/attachments/file";
import type { NewAttachment } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, eventById } from "../access/event-by-id";
import { type Authorized, assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { filesFolder, receiveUpload, type StagedUpload } from "./internal";

/** Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN or NOT_ALLOWED where the actor may not add files to an event. */
export const assertMayAdd = async (
  db: Db,
  ctx: Context,
  eventId: string,
): Promise<Authorized<"attachment.add">> => {
  const event = await eventById(db, ctx.actor, eventId);
  assertNotWithdrawn(event);
  return assertMay(ctx.actor, "attachment.add", event);
};

/** Whether the actor added this file already, with this content where it is known. Throws ATTACHMENT_EXISTS for another file of its id. */
export const isAlreadyAdded = async (
  db: Db,
  ctx: Context,
  input: NewAttachment,
  sha256?: string,
): Promise<boolean> => {
  const [made] = await db.select().from(attachments).where(eq(attachments.id, input.id));
  if (!made) return false;
  const isOther = sha256 !== undefined && made.sha256 !== sha256;
  if (isOther || made.eventId !== input.eventId || made.addedBy !== actorId(ctx.actor))
    throw new DomainError("ATTACHMENT_EXISTS");
  return true;
};

/** The photo of this name and content, if its event has it; others of the event wait until the transaction ends. */
const samePhoto = async (tx: Db, { eventId }: NewAttachment, name: string, sha256: string) => {
  await tx.select({ id: events.id }).from(events).where(eq(events.id, eventId)).for("no key update");
  const own = and(eq(attachments.eventId, eventId), eq(attachments.name, name));
  const rows = await tx
    .select()
    .from(attachments)
    .where(and(own, isNull(attachments.withdrawnAt)));
  const same = rows.find((row) => row.sha256 === sha256);
  if (!same && rows.length > 0) throw new DomainError("ATTACHMENT_EXISTS");
  return same;
};

const answerOf = (input: NewAttachment, { type, size }: StagedUpload) => ({
  id: input.id,
  version: 1,
  name: input.photo ? photoName(input.name) : fileName(input.name, type),
  type,
  size,
});

const storeAttachment = (ctx: Context, input: NewAttachment, upload: StagedUpload) =>
  inTransaction(ctx, async (tx) => {
    const permission = await assertMayAdd(tx, ctx, input.eventId);
    const { type, size, sha256 } = upload;
    const answer = answerOf(input, upload);
    const same = input.photo && (await samePhoto(tx, input, answer.name, sha256));
    if (same) return { ...answer, id: same.id, version: same.version };
    const row = { id: input.id, eventId: input.eventId, name: answer.name, type, size, sha256 };
    const [made] = await writer(tx, permission)
      .insert(attachments)
      .values({ ...row, addedBy: actorId(ctx.actor), addedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: attachments.id });
    // A concurrent call with the same id was faster.
    if (!made && (await isAlreadyAdded(tx, ctx, input, sha256))) return answer;
    const subject = { noun: "attachment", id: input.id, eventId: input.eventId };
    await recordAudit(tx, ctx, permission, "attachment.add", subject, undefined, {
      name: row.name,
      type,
      size,
    });
    await upload.keep(input.id);
    return answer;
  });

/** Adds a received and checked file to its event; the staged one is gone afterwards. Idempotent as `addAttachment` is. */
export const addReceived = async (ctx: Context, input: NewAttachment, upload: StagedUpload) => {
  try {
    if (await isAlreadyAdded(ctx.db, ctx, input, upload.sha256)) return answerOf(input, upload);
    return await storeAttachment(ctx, input, upload);
  } finally {
    await upload.drop();
  }
};

/**
 * Adds a file to an event; its type is detected from the content, and a picture is stored without its metadata. Idempotent for
 * the same id and content, and for a photo of the same name and content. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED,
 * FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_TAKEN, FILE_METADATA, PHOTO_NOT_TAKEN, PHOTO_HEIC, PICTURE_TOO_LARGE, ATTACHMENT_EXISTS.
 */
export const addAttachment = async (
  ctx: Context,
  input: NewAttachment,
  body: ReadableStream<Uint8Array>,
  folder = filesFolder(),
) => {
  await assertMayAdd(ctx.db, ctx, input.eventId);
  const upload = await receiveUpload(folder, body, input.name, input.photo !== undefined);
  return addReceived(ctx, input, upload);
};
