import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { pursuits } from "@/db/schema/pursuits";
import { storable } from "@/db/storable";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { CommentAddition } from "@/domain/comments/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, eventById } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, actorName, type Context } from "../context";
import { remind } from "../reminders/internal";
import { inTransaction } from "../transaction";
import { readersOf } from "./internal";

/** What the comment is on, which belongs to the event. Throws ARTICLE_NOT_FOUND, SENTENCE_NOT_FOUND, FOLLOW_UP_NOT_FOUND. */
const subjectOf = async (tx: Tx, { eventId, noun, subjectId, sentenceId }: CommentAddition) => {
  switch (noun) {
    case "event":
      if (subjectId !== eventId) throw new DomainError("EVENT_NOT_FOUND");
      return {};
    case "followUp": {
      const [found] = await tx
        .select({ id: pursuits.id })
        .from(pursuits)
        .where(and(eq(pursuits.id, subjectId), eq(pursuits.eventId, eventId)));
      if (!found) throw new DomainError("FOLLOW_UP_NOT_FOUND");
      return {};
    }
    case "article": {
      const [found] = await tx
        .select({ article: articles.article, version: articles.version, lang: articles.lang })
        .from(articles)
        .where(and(eq(articles.id, subjectId), eq(articles.eventId, eventId)));
      if (!found) throw new DomainError("ARTICLE_NOT_FOUND");
      const { version, lang } = found;
      if (sentenceId === undefined) return { version, lang };
      const sentence = sentencesOf(found.article).find(({ id }) => id === sentenceId);
      if (!sentence) throw new DomainError("SENTENCE_NOT_FOUND");
      return { version, lang, sentenceId, quoted: sentence.text };
    }
  }
};

/**
 * Adds a comment to an event, a follow-up or a sentence of an article, and notifies those mentioned; a repeated id changes
 * nothing. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, MENTION_NOT_FOUND for whoever may not read the event, and as
 * `subjectOf` does.
 */
export const addComment = (ctx: Context, input: CommentAddition): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx) => {
    const event = await eventById(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "comment.add", event);
    const { lang, ...place } = await subjectOf(tx, input);
    const readers = await readersOf(tx, event);
    const mentions = [...new Set(input.mentions)];
    if (mentions.some((id) => !readers.some((reader) => reader.id === id)))
      throw new DomainError("MENTION_NOT_FOUND");
    const { id, noun, subjectId } = input;
    const text = storable(input.text);
    const [added] = await writer(tx, permission)
      .insert(comments)
      .values({
        id,
        eventId: event.id,
        noun,
        subjectId,
        ...place,
        text,
        mentions,
        at: ctx.now,
        byId: actorId(ctx.actor),
        byName: actorName(ctx.actor),
      })
      .onConflictDoNothing()
      .returning({ id: comments.id });
    if (!added) return { id };
    const subject = { noun: "comment", id, eventId: event.id };
    await recordAudit(tx, ctx, permission, "comment.add", subject, undefined, { on: noun, text });
    await remind(
      writer(tx, permission),
      ctx,
      mentions.map((userId) => ({
        userId,
        kind: "mentioned" as const,
        noun,
        subjectId,
        eventId: event.id,
        occasion: id,
        details: { by: actorName(ctx.actor), note: text, ...(lang && { articleLang: lang }) },
      })),
    );
    return { id };
  });
