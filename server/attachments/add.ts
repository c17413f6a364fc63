import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { fileName, type NewAttachment } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { assertNotWithdrawn, eventById } from "../events/internal";
import { inTransaction } from "../transaction";
import { type Arrived, filesFolder, pathOf, takeIn } from "./internal";

const mayAdd = async (db: Db, ctx: Context, eventId: string): Promise<void> => {
  const event = await eventById(db, ctx.actor, eventId);
  assertNotWithdrawn(event);
  assertMay(ctx.actor, "attachment.add", event);
};

const isSameAgain = async (db: Db, ctx: Context, input: NewAttachment, sha256: string): Promise<boolean> => {
  const [made] = await db.select().from(attachments).where(eq(attachments.id, input.id));
  if (!made) return false;
  if (made.sha256 !== sha256 || made.eventId !== input.eventId || made.addedBy !== actorId(ctx.actor))
    throw new DomainError("ATTACHMENT_EXISTS");
  return true;
};

const keepArrived = (ctx: Context, input: NewAttachment, arrived: Arrived, folder: string) =>
  inTransaction(ctx, async (tx) => {
    await mayAdd(tx, ctx, input.eventId);
    const { type, size, sha256 } = arrived;
    const row = {
      id: input.id,
      eventId: input.eventId,
      name: fileName(input.name, type),
      type,
      size,
      sha256,
    };
    await tx.insert(attachments).values({ ...row, addedBy: actorId(ctx.actor), addedAt: ctx.now });
    const subject = { noun: "attachment", id: input.id, eventId: input.eventId };
    await recordAudit(tx, ctx, "attachment.add", subject, undefined, { name: row.name, type, size });
    await arrived.keep(input.id);
    return { id: input.id, version: 1, name: row.name, type, size };
  }).catch(async (error: unknown) => {
    await rm(pathOf(folder, input.id), { force: true });
    throw error;
  });

/**
 * Adds a file to an event. Its type is decided by its content. The same file under the same id again gives the same answer. Throws
 * EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_TAKEN, ATTACHMENT_EXISTS.
 */
export const addAttachment = async (
  ctx: Context,
  input: NewAttachment,
  body: ReadableStream<Uint8Array>,
  folder = filesFolder(),
) => {
  await mayAdd(ctx.db, ctx, input.eventId);
  const arrived = await takeIn(folder, body, input.name);
  try {
    if (!(await isSameAgain(ctx.db, ctx, input, arrived.sha256)))
      return await keepArrived(ctx, input, arrived, folder);
    const { type, size } = arrived;
    return { id: input.id, version: 1, name: fileName(input.name, type), type, size };
  } finally {
    await arrived.drop();
  }
};
