import { htmlText } from "@/domain/articles/html-text";
import { LANGS, LANGUAGE_TAG } from "@/domain/events/values";
import { newsPath } from "@/domain/news/address";
import type { SitemapRow } from "./queries";

/** The sitemap of the public page (sitemaps.org), where an article names its counterpart in the other language. */
export const sitemap = (rows: readonly SitemapRow[], address: string): string => {
  const byEvent = new Map<string, SitemapRow[]>();
  for (const row of rows) byEvent.set(row.eventId, [...(byEvent.get(row.eventId) ?? []), row]);
  const url = (path: string) => htmlText(address + path);
  const alternates = (pages: readonly { lang: SitemapRow["lang"]; path: string }[]) =>
    pages.length < 2
      ? ""
      : pages
          .map(
            ({ lang, path }) =>
              `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAG[lang]}" href="${url(path)}"/>`,
          )
          .join("");
  const lists = LANGS.map((lang) => ({ lang, path: newsPath(lang) }));
  const entries = [
    ...lists.map(({ path }) => `<url><loc>${url(path)}</loc>${alternates(lists)}</url>`),
    ...rows.map((row) => {
      const pages = (byEvent.get(row.eventId) ?? []).map(({ lang, slug }) => ({
        lang,
        path: newsPath(lang, slug),
      }));
      const changed = row.publishedAt.toISOString();
      return `<url><loc>${url(newsPath(row.lang, row.slug))}</loc><lastmod>${changed}</lastmod>${alternates(pages)}</url>`;
    }),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
};
