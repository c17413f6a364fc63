import { htmlText } from "@/domain/articles/html-text";
import { toHtml } from "@/domain/articles/render";
import { LANGUAGE_TAG, type Lang, otherLang } from "@/domain/events/values";
import { newsPath } from "@/domain/news/address";
import type { NewsArticle } from "@/domain/news/news-article";
import { structuredData } from "@/domain/news/structured-data";
import { translatorIn } from "@/messages/translator";
import { type NewsOffice, nameIn, pageFrame, property } from "./page-frame";

/** A moment as a day of the office, in words of a language. */
export const dayElement = (moment: Date, lang: Lang, { timeZone }: NewsOffice): string => {
  const words = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", { dateStyle: "long", timeZone });
  return `<time datetime="${moment.toISOString()}">${words.format(moment)}</time>`;
};

const dateLine = (article: NewsArticle, office: NewsOffice): string => {
  const t = translatorIn(article.lang, "news");
  const day = (moment: Date) => dayElement(moment, article.lang, office);
  const published = t("published", { day: day(article.publishedAt) });
  if (article.corrections.length === 0) return published;
  return `${published} · ${t("corrected", { day: day(article.changedAt) })}`;
};

// "<" would end the element that holds it.
const script = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;

/** The public page of an article. */
export const articlePage = (article: NewsArticle, office: NewsOffice): string => {
  const { lang, slug, otherSlug, headline, summary, body, pictures } = article;
  const files = [...pictures.keys()];
  const imageOf = (file: string) => {
    const picture = pictures.get(file);
    if (!picture) return undefined;
    const { path, smallPath, width, height } = picture;
    return {
      src: path,
      srcset: `${smallPath} 320w, ${path} ${width}w`,
      sizes: "(min-width: 44rem) 41.5rem, calc(100vw - 2.5rem)",
      width,
      height,
      lazy: file !== files[0],
    };
  };
  const other = otherLang(lang);
  return pageFrame({
    lang,
    office,
    title: headline,
    description: summary,
    paths: {
      [lang]: newsPath(lang, slug),
      ...(otherSlug !== undefined && { [other]: newsPath(other, otherSlug) }),
    },
    head: [
      property("og:type", "article"),
      property("article:published_time", article.publishedAt.toISOString()),
      property("article:modified_time", article.changedAt.toISOString()),
      ...[...pictures.values()].flatMap(({ path, width, height }) => [
        property("og:image", office.address + path),
        property("og:image:width", String(width)),
        property("og:image:height", String(height)),
      ]),
      `<meta name="twitter:card" content="${pictures.size > 0 ? "summary_large_image" : "summary"}">`,
      script(structuredData(article, { name: nameIn(office, lang), address: office.address })),
    ],
    main: `<h1 lang="${LANGUAGE_TAG[lang]}">${htmlText(headline)}</h1>
<p class="at">${dateLine(article, office)}</p>
${toHtml(body, imageOf)}`,
  });
};
