import { and, asc, eq } from "drizzle-orm";
import { comments } from "@/db/schema/comments";
import { may } from "@/domain/access/may";
import type { CommentsOf } from "@/domain/comments/inputs";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import { readersOf } from "./internal";

/** The comments on an event, a follow-up or an article, oldest first. Throws EVENT_NOT_FOUND. */
export const listComments = async (ctx: Context, { eventId, noun, subjectId }: CommentsOf) => {
  const event = await eventById(ctx.db, ctx.actor, eventId);
  const { id, sentenceId, quoted, version, text, at, byName, resolvedAt, resolvedName } = comments;
  const rows = await ctx.db
    .select({ id, sentenceId, quoted, version, text, at, byName, resolvedAt, resolvedName })
    .from(comments)
    .where(and(eq(comments.eventId, event.id), eq(comments.noun, noun), eq(comments.subjectId, subjectId)))
    .orderBy(asc(at), asc(id));
  return { rows, may: { add: may(ctx.actor, "comment.add", event) } };
};
export type Comments = Awaited<ReturnType<typeof listComments>>;
export type CommentRow = Comments["rows"][number];

/** The users who can be mentioned at an event: those who may read it. Throws EVENT_NOT_FOUND. */
export const mentionableUsers = async (ctx: Context, { eventId }: { eventId: string }) =>
  readersOf(ctx.db, await eventById(ctx.db, ctx.actor, eventId));
