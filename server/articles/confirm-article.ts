import type { ArticleEdition } from "@/domain/articles/inputs";
import { confirmedFor } from "@/domain/articles/sentence-changes";
import type { Context } from "../context";
import { recordVersion } from "../records/queries";
import { changeArticle } from "./change-article";
import { generateArticleContent } from "./internal";

/**
 * Confirms that an article still matches the record after a change of the record: its text stays, and it is up to date
 * with the newest version. Throws as `changeArticle` does.
 */
export const confirmArticle = (ctx: Context, input: ArticleEdition) =>
  changeArticle(ctx, input, "article.confirm", async (before, event, tx) => {
    const eventVersion = await recordVersion(tx, event.id);
    const fresh = await generateArticleContent(tx, event.row.record, input.lang, input.length);
    return {
      ...confirmedFor(before, fresh),
      eventVersion,
      was: { eventVersion: before.eventVersion },
      is: { eventVersion },
    };
  });
