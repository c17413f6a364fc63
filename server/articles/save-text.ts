import { desc, eq } from "drizzle-orm";
import { articleVersions } from "@/db/schema/articles";
import type { TextSave } from "@/domain/articles/inputs";
import { changedTexts, unknownIn, withText } from "@/domain/articles/text-edits";
import { DomainError } from "@/domain/errors";
import type { Context } from "../context";
import { changeArticle } from "./change-article";
import { generateArticleContent, requireSession } from "./internal";

/** How many earlier versions are searched for a sentence that came back by undoing. */
const EARLIER = 30;

/**
 * Stores the text of an editor. Each sentence keeps the record paths of the generated sentences that it was made of. Versions
 * of one session follow each other in one entry of the history. Throws as `changeArticle` does, ARTICLE_BEING_EDITED where somebody
 * else edits the article, SENTENCE_NEEDED where its headline is missing, SENTENCE_NOT_FOUND for unknown sentences.
 */
export const saveText = (ctx: Context, input: TextSave) =>
  changeArticle(
    ctx,
    input,
    "article.saveText",
    async (before, event, tx) => {
      await requireSession(tx, ctx, before.id, input.sessionId);
      const { blocks } = input;
      const hasHeadline = (of: readonly { type: string }[]) => of.some(({ type }) => type === "headline");
      if (hasHeadline(before.article.blocks) && !hasHeadline(blocks))
        throw new DomainError("SENTENCE_NEEDED");
      const versions = [before.article, await generateArticleContent(tx, event.row.record, input.lang)];
      if (unknownIn(blocks, versions).length > 0) {
        const earlier = await tx
          .select({ article: articleVersions.article })
          .from(articleVersions)
          .where(eq(articleVersions.articleId, before.id))
          .orderBy(desc(articleVersions.version))
          .limit(EARLIER);
        versions.push(...earlier.map(({ article }) => article));
        if (unknownIn(blocks, versions).length > 0) throw new DomainError("SENTENCE_NOT_FOUND");
      }
      const content = withText(before, blocks, versions.slice(1));
      const { was, is } = changedTexts(before.article, content.article);
      const isSame = JSON.stringify(content.article) === JSON.stringify(before.article);
      return isSame ? null : { ...content, was: { sentences: was }, is: { sentences: is } };
    },
    input.sessionId,
  );
