import type { Article } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import type { ArticleFormat } from "@/domain/exports/article-formats";

/** An article that is exported. */
export interface Exported {
  article: Article;
  /** Absent for an event that is not saved: then there are no files. */
  eventId?: string;
  /** The length that is shown, for the files; what is copied is the article itself. */
  length?: Length;
}

/** The address of an article as a file. */
export const articleFileUrl = (
  { article, eventId, length = "full" }: Exported,
  format: ArticleFormat,
): string => `/api/articles/${eventId}/${article.lang}?format=${format}&length=${length}`;
