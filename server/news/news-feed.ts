import { Feed } from "feed";
import { toHtml } from "@/domain/articles/render";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { feedPath, newsPath } from "@/domain/news/address";
import type { NewsArticle } from "@/domain/news/news-article";
import { translatorIn } from "@/messages/translator";
import { type NewsOffice, nameIn } from "./page-frame";

// Characters that XML does not allow; a record may contain any.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The newest articles of a language as RSS 2.0 or JSON Feed, with their whole text. */
export const newsFeed = (
  { lang, format, articles }: { lang: Lang; format: "rss" | "json"; articles: readonly NewsArticle[] },
  office: NewsOffice,
): string => {
  const t = translatorIn(lang, "news");
  const link = office.address + newsPath(lang);
  const newest = Math.max(0, ...articles.map(({ changedAt }) => changedAt.getTime()));
  const plain = (text: string) => {
    const kept = text.replace(NOT_XML, "");
    // The library escapes only the first "]]>" of a text, so that a second one would end its CDATA section.
    return format === "rss" ? kept.replaceAll("]]>", "]]&gt;") : kept;
  };
  const feed = new Feed({
    title: plain(nameIn(office, lang)),
    description: plain(t("description", { office: nameIn(office, lang) })),
    id: link,
    link,
    language: LANGUAGE_TAG[lang],
    updated: new Date(newest),
    generator: "Rapporteur",
    copyright: plain(nameIn(office, lang)),
    feedLinks: {
      rss: office.address + feedPath(lang, "rss"),
      json: office.address + feedPath(lang, "json"),
    },
  });
  for (const article of articles) {
    const url = office.address + newsPath(lang, article.slug);
    const [picture] = article.pictures.values();
    const pictureOf = (file: string) => {
      const found = article.pictures.get(file);
      return found && office.address + found.path;
    };
    feed.addItem({
      title: plain(article.headline),
      id: url,
      link: url,
      description: plain(article.summary),
      content: plain(toHtml(article.body, pictureOf)),
      published: article.publishedAt,
      date: article.changedAt,
      ...(picture && { image: { url: office.address + picture.path, type: "image/webp" } }),
    });
  }
  return format === "rss" ? feed.rss2() : feed.json1();
};
