import { DomainError } from "@/domain/errors";
import type { WordingInput } from "@/domain/wording/inputs";
import { MAX_REQUEST_LENGTH } from "@/domain/wording/limits";
import { wordableSentences } from "@/domain/wording/paragraphs";
import { maskFor } from "@/domain/wording/verdict";
import { assertNotWithdrawn, eventById } from "../access/event-by-id";
import { assertArticleVersion, editableArticle } from "../articles/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { countAttempts } from "../session/internal";
import { officeRow } from "../settings/queries";
import { inTransaction } from "../transaction";
import { configuredEndpoint } from "./internal";

const assertLength = (sentences: readonly { text: string }[]): void => {
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MAX_REQUEST_LENGTH) throw new DomainError("WORDING_TOO_LONG");
};

/**
 * The request of wording help, masked: by a user who may edit the article, for the version that the
 * user saw. It is audited, since text leaves the office. Throws WORDING_OFF, WORDING_RESTRICTED, WORDING_TOO_LONG, EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, ARTICLE_NOT_FOUND, ARTICLE_LOCKED, NOT_ALLOWED, STALE, SENTENCE_NOT_FOUND, TOO_MANY_TRIES.
 */
export const askWording = (ctx: Context, input: WordingInput) =>
  inTransaction(ctx, async (tx) => {
    const event = await eventById(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    const { article: stored, permission } = await editableArticle(tx, ctx, event, input);
    assertArticleVersion(stored, input.version);
    const endpoint = configuredEndpoint();
    if (!endpoint) throw new DomainError("WORDING_OFF");
    const { wordingRestricted } = await officeRow(tx);
    if (event.restricted && !wordingRestricted) throw new DomainError("WORDING_RESTRICTED");
    const { article } = stored;
    const { record } = event.row;
    const sentences = wordableSentences(article, input.sentenceId);
    if (sentences.length === 0) throw new DomainError("SENTENCE_NOT_FOUND");
    // Masking takes time that grows with the text.
    assertLength(sentences);
    await countAttempts(tx, [["wording", actorId(ctx.actor) ?? ""]], ctx.now);
    const masking = maskFor(sentences, record, input.lang);
    assertLength(masking.sentences);
    const { lang, version } = input;
    const { model } = endpoint;
    const details = { lang, version, model, sentences: masking.sentences.length };
    const subject = { noun: "article", id: stored.id, eventId: event.id };
    await recordAudit(tx, ctx, permission, "article.askWording", subject, undefined, details);
    return { article, record, masking, endpoint };
  });
export type AskedWording = Awaited<ReturnType<typeof askWording>>;
