import { LANGUAGE_TAG } from "../events/values";
import { newsPath } from "./address";
import type { NewsArticle } from "./news-article";

/** An article and its event as JSON-LD (schema.org `NewsArticle` and `Event`). `address`: of the office, without a slash at the end. */
export const structuredData = (article: NewsArticle, office: { name: string; address: string }): object => {
  const url = office.address + newsPath(article.lang, article.slug);
  const publisher = { "@type": "Organization", name: office.name };
  const { start, end, place } = article.facts;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.summary,
    inLanguage: LANGUAGE_TAG[article.lang],
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.changedAt.toISOString(),
    author: publisher,
    publisher,
    ...(article.pictures.size > 0 && {
      image: [...article.pictures.values()].map(({ path }) => office.address + path),
    }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((text) => ({ "@type": "CorrectionComment", text })),
    }),
    ...(start && {
      about: {
        "@type": "Event",
        name: article.headline,
        startDate: start,
        ...(end && { endDate: end }),
        ...(place && { location: { "@type": "Place", name: place } }),
        organizer: publisher,
      },
    }),
  };
};
