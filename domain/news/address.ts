import type { Lang } from "../events/values";

/** What identifies an article in its public address: the last twelve digits of its id, which are random. */
const keyOf = (articleId: string): string => articleId.slice(-12).toLowerCase();

const MAX_CHARACTERS = 60;

const wordsOf = (headline: string): string =>
  headline
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .reduce((slug, word) => {
      const longer = slug === "" ? word : `${slug}-${word}`;
      return longer.length > MAX_CHARACTERS ? slug : longer;
    }, "");

/**
 * The last part of an article's public address, set at its first publication: the words of an English headline, otherwise the day
 * ("2025-06-02"), and the article's key. A corrected headline does not change it.
 */
export const newsSlug = (article: { id: string; lang: Lang; headline: string; day: string }): string => {
  const words = article.lang === "en" ? wordsOf(article.headline) : "";
  return `${words || article.day}-${keyOf(article.id)}`;
};

/** The key at the end of a slug; undefined: it has none. */
export const keyOfSlug = (slug: string): string | undefined =>
  /(?:^|-)([0-9a-f]{12})$/.exec(slug.toLowerCase())?.[1];

/** The path of a published article, or of the list of its language. */
export const newsPath = (lang: Lang, slug?: string): string =>
  slug === undefined ? `/news/${lang}` : `/news/${lang}/${slug}`;

/** The path of a list's page, numbered from one. */
export const newsListPath = (lang: Lang, page: number): string =>
  page === 1 ? newsPath(lang) : `${newsPath(lang)}?page=${page}`;

/** The path of the feeds of a language. */
export const feedPath = (lang: Lang, format: "rss" | "json"): string =>
  `/news/${lang}/feed.${format === "rss" ? "xml" : "json"}`;
