import { z } from "zod";

/** What comments are on: an event, a follow-up (its pursuit), or an article and its sentences. */
export const COMMENT_NOUNS = ["event", "followUp", "article"] as const;

const id = z.uuid({ error: "not_an_id" });

export const commentsOf = z.strictObject({ eventId: id, noun: z.enum(COMMENT_NOUNS), subjectId: id });
export type CommentsOf = z.infer<typeof commentsOf>;

/** A comment, with the users whom it mentions; `sentenceId`: the sentence of the article that it is on. */
export const commentAddition = z.strictObject({
  ...commentsOf.shape,
  id,
  sentenceId: z.string().min(1).max(200, { error: "too_long" }).optional(),
  text: z.string().trim().min(1, { error: "empty_text" }).max(2000, { error: "too_long" }),
  mentions: z.array(id).max(20).default([]),
});
export type CommentAddition = z.output<typeof commentAddition>;

/** A comment as done, or open again. */
export const commentResolution = z.strictObject({ eventId: id, id, resolved: z.boolean() });
export type CommentResolution = z.infer<typeof commentResolution>;

export const mentionableOf = z.strictObject({ eventId: id });
