import { and, eq } from "drizzle-orm";
import { articleVersions } from "@/db/schema/articles";
import { withCorrectionsOf } from "@/domain/articles/corrections";
import type { VersionRestoration } from "@/domain/articles/inputs";
import { withoutReviewCredits } from "@/domain/articles/review-credits";
import { DomainError } from "@/domain/errors";
import type { Context } from "../context";
import { changeArticle } from "./change-article";

/**
 * Stores the text of an earlier version as the newest one; correction lines added since stay. Throws as `changeArticle`
 * does, and REVISION_NOT_FOUND.
 */
export const restoreVersion = (ctx: Context, input: VersionRestoration) =>
  changeArticle(ctx, input, "article.restoreVersion", async (before, _event, tx) => {
    const [found] = await tx
      .select()
      .from(articleVersions)
      .where(and(eq(articleVersions.articleId, before.id), eq(articleVersions.version, input.from)));
    if (!found) throw new DomainError("REVISION_NOT_FOUND");
    return {
      ...withCorrectionsOf({ ...found, article: withoutReviewCredits(found.article) }, before),
      eventVersion: found.eventVersion,
      was: { version: before.version },
      is: { version: before.version + 1, textOf: input.from },
    };
  });
