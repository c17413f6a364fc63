import type { WritableTx } from "@/db/client";
import type { ArticleEdition } from "@/domain/articles/inputs";
import { assertNotWithdrawn, lockEvent, type StoredEvent } from "../access/event-by-id";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { keepStyleChanges } from "../house-style/keep-style-changes";
import { inTransaction } from "../transaction";
import {
  assertArticleVersion,
  type Content,
  editableArticle,
  type StoredArticle,
  shorterText,
  storeArticle,
  storeShorterText,
} from "./internal";

type EditAction =
  | "article.editSentence"
  | "article.addSentence"
  | "article.removeSentence"
  | "article.restoreSentence"
  | "article.confirm"
  | "article.decideChanges"
  | "article.restoreVersion"
  | "article.saveText";

/** New content of an article, with what the audit log says about the change. */
interface ArticleChange extends Partial<Content> {
  was: Readonly<Record<string, unknown>>;
  is: Readonly<Record<string, unknown>>;
}

/**
 * Changes a stored draft by hand, in the full text or a shorter one: checks permission and version, stores the next version and its audit row. `change`
 * returns null where nothing changes; `session`: the editing session that saved it. Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, ARTICLE_NOT_FOUND, ARTICLE_LOCKED,
 * NOT_ALLOWED, STALE, and what `change` throws.
 */
export const changeArticle = (
  ctx: Context,
  { length = "full", ...of }: ArticleEdition,
  action: EditAction,
  change: (
    before: StoredArticle,
    event: StoredEvent,
    tx: WritableTx,
  ) => ArticleChange | null | Promise<ArticleChange | null>,
  session?: string,
): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, of.eventId);
    assertNotWithdrawn(event);
    const { article: full, permission } = await editableArticle(tx, ctx, event, of);
    const writes = writer(tx, permission);
    const shorter = length === "full" ? null : await shorterText(tx, full, event.row.record, length);
    const before = shorter ?? full;
    assertArticleVersion(before, of.version);
    const changed = await change(before, event, writes);
    if (changed === null) return { version: before.version };
    const { was, is, ...content } = changed;
    const text = { ...before, ...content };
    const after =
      shorter === null || length === "full"
        ? await storeArticle(writes, ctx, before, before, text, session)
        : await storeShorterText(writes, ctx, shorter, event.row.record, length, text);
    if (length === "full") await keepStyleChanges(writes, before, after, event.row.record);
    const subject = { noun: "article", id: after.id, eventId: event.id };
    const variant = { lang: of.lang, ...(length !== "full" && { length }) };
    await recordAudit(tx, ctx, permission, action, subject, { ...variant, ...was }, { ...variant, ...is });
    return { version: after.version };
  });
