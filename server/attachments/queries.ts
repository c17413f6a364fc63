import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { attachments } from "@/db/schema/attachments";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import { may } from "@/domain/access/may";
import { type FileType, INLINE_TYPES } from "@/domain/attachments/file";
import { DomainError } from "@/domain/errors";
import { eventById, readEvent } from "../access/event-by-id";
import type { Context } from "../context";
import { attachmentById, bytesOf, filesFolder } from "./internal";

/** The files of an event in upload order, or only the withdrawn ones. Throws EVENT_NOT_FOUND. */
export const attachmentsOfEvent = async (
  ctx: Context,
  input: { eventId: string; withdrawn?: boolean | undefined },
) => {
  const event = await readEvent(ctx, input.eventId);
  const rows = await ctx.db
    .select({ row: attachments, by: users.name })
    .from(attachments)
    .leftJoin(users, eq(users.id, attachments.addedBy))
    .where(
      and(
        eq(attachments.eventId, event.id),
        input.withdrawn ? isNotNull(attachments.withdrawnAt) : isNull(attachments.withdrawnAt),
      ),
    )
    .orderBy(asc(attachments.addedAt), asc(attachments.id));
  return {
    files: rows.map(({ row, by }) => {
      const subject = { event, addedBy: row.addedBy, withdrawn: row.withdrawnAt !== null };
      return {
        id: row.id,
        version: row.version,
        name: row.name,
        type: row.type,
        size: row.size,
        shown: INLINE_TYPES.includes(row.type as FileType),
        url: `/api/attachments/${row.id}`,
        addedBy: by,
        addedAt: row.addedAt,
        withdrawn: row.withdrawnAt && { at: row.withdrawnAt, reason: row.withdrawnReason ?? "" },
        may: {
          withdraw: may(ctx.actor, "attachment.withdraw", subject),
          restore: may(ctx.actor, "attachment.restore", subject),
        },
      };
    }),
    mayAdd: may(ctx.actor, "attachment.add", event),
  };
};

/**
 * The id of an event's file by the name that a photo of the record uses; the newest of several, never a withdrawn one.
 * Throws EVENT_NOT_FOUND, ATTACHMENT_NOT_FOUND.
 */
export const attachmentNamed = async (ctx: Context, eventId: string, name: string): Promise<string> => {
  const event = await eventById(ctx.db, ctx.actor, eventId);
  const own = and(eq(attachments.eventId, event.id), eq(attachments.name, storable(name)));
  const [found] = await ctx.db
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(own, isNull(attachments.withdrawnAt)))
    .orderBy(desc(attachments.addedAt), desc(attachments.id))
    .limit(1);
  if (!found) throw new DomainError("ATTACHMENT_NOT_FOUND");
  return found.id;
};

/** A file and its content, for users who may read its event. Throws ATTACHMENT_NOT_FOUND, also for a withdrawn one. */
export const attachmentFile = async (ctx: Context, id: string, folder = filesFolder()) => {
  const { row, subject } = await attachmentById(ctx.db, ctx.actor, id);
  if (!may(ctx.actor, "attachment.read", subject)) throw new DomainError("ATTACHMENT_NOT_FOUND");
  return { row, bytes: () => bytesOf(folder, row.id) };
};
