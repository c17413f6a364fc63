import { htmlText } from "@/domain/articles/html-text";
import { type Lang, otherLang } from "@/domain/events/values";
import { newsListPath, newsPath } from "@/domain/news/address";
import type { NewsArticle } from "@/domain/news/news-article";
import { translatorIn } from "@/messages/translator";
import { dayElement } from "./article-page";
import { type NewsOffice, nameIn, pageFrame, property } from "./page-frame";

/** How many items of the list are seen first on most screens. */
const SEEN_FIRST = 4;

const itemOf = (article: NewsArticle, office: NewsOffice, at: number): string => {
  const { lang, slug, headline, summary, publishedAt } = article;
  const [picture] = article.pictures.values();
  return `<li${picture ? ' class="with"' : ""}><div>
<h2><a href="${newsPath(lang, slug)}">${htmlText(headline)}</a></h2>
<p class="at">${dayElement(publishedAt, lang, office)}</p>
<p>${htmlText(summary)}</p>
</div>${picture ? `<img src="${picture.smallPath}" width="144" height="96"${at < SEEN_FIRST ? "" : ' loading="lazy"'} alt="">` : ""}</li>`;
};

/** A page of the list of published articles in a language, newest first. */
export const listPage = (
  { lang, page, pages, articles }: { lang: Lang; page: number; pages: number; articles: NewsArticle[] },
  office: NewsOffice,
): string => {
  const t = translatorIn(lang, "news");
  const title = page === 1 ? t("title") : t("page", { title: t("title"), page });
  const other = otherLang(lang);
  const link = (to: number, rel: "prev" | "next") =>
    to < 1 || to > pages ? "<span></span>" : `<a rel="${rel}" href="${newsListPath(lang, to)}">${t(rel)}</a>`;
  const list =
    articles.length === 0
      ? `<p>${htmlText(t("empty"))}</p>`
      : `<ol class="list">\n${articles.map((each, at) => itemOf(each, office, at)).join("\n")}\n</ol>`;
  const steps =
    pages > 1
      ? `<nav class="pages" aria-label="${htmlText(t("pages"))}">${link(page - 1, "prev")}${link(page + 1, "next")}</nav>`
      : "";
  return pageFrame({
    lang,
    office,
    title,
    description: t("description", { office: nameIn(office, lang) }),
    paths: {
      [lang]: newsListPath(lang, page),
      ...(page === 1 && { [other]: newsListPath(other, 1) }),
    },
    head: [property("og:type", "website")],
    main: `<h1>${htmlText(title)}</h1>\n${list}\n${steps}`,
  });
};

/** What is shown where no public page is. */
export const notFoundPage = (lang: Lang, office: NewsOffice | undefined): string => {
  const t = translatorIn(lang, "news");
  if (office)
    return pageFrame({
      lang,
      office,
      title: t("notFound"),
      description: t("notFoundText"),
      paths: {},
      main: `<h1>${htmlText(t("notFound"))}</h1>\n<p>${htmlText(t("notFoundText"))} <a href="${newsPath(lang)}">${htmlText(t("notFoundStep"))}</a></p>`,
    });
  return `<!doctype html>\n<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${htmlText(t("notFound"))}</title><h1>${htmlText(t("notFound"))}</h1></html>\n`;
};
