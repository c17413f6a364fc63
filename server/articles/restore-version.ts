import { withCorrectionsOf } from "@/domain/articles/corrections";
import type { VersionRestoration } from "@/domain/articles/inputs";
import { withoutReviewCredits } from "@/domain/articles/review-credits";
import type { Context } from "../context";
import { changeArticle } from "./change-article";
import { versionOfText } from "./internal";

/**
 * Stores the text of an earlier version, of the full text or a shorter one, as the newest one; correction lines added since stay.
 * Throws as `changeArticle` does, and REVISION_NOT_FOUND.
 */
export const restoreVersion = (ctx: Context, { from, ...input }: VersionRestoration) =>
  changeArticle(ctx, input, "article.restoreVersion", async (before, _event, tx) => {
    const { article, edits, eventVersion } = await versionOfText(tx, before.id, from, input.length);
    return {
      ...withCorrectionsOf({ article: withoutReviewCredits(article), edits }, before),
      eventVersion,
      was: { version: before.version },
      is: { version: before.version + 1, textOf: from },
    };
  });
