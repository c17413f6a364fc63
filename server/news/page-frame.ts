import { htmlText } from "@/domain/articles/html-text";
import { inLanguage } from "@/domain/events/in-language";
import { LANGS, LANGUAGE_TAG, type Lang, otherLang, type Text } from "@/domain/events/values";
import { feedPath, newsPath } from "@/domain/news/address";
import { translatorIn } from "@/messages/translator";
import { pageStyle } from "./page-style";

/** Whose page it is. */
export interface NewsOffice {
  name: Text;
  timeZone: string;
  /** The public base address, without a slash at the end. */
  address: string;
}

/** The office's name in a language, otherwise in the other one. */
export const nameIn = (office: NewsOffice, lang: Lang): string => inLanguage(office.name, lang);

/** A `meta` element of Open Graph. */
export const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${htmlText(content)}">`;

/** The name of a language in itself. */
const OWN_NAME: Readonly<Record<Lang, string>> = { en: "English", zh: "中文" };

interface Frame {
  lang: Lang;
  office: NewsOffice;
  title: string;
  description: string;
  /** The page's path in each language in which it exists; its own among them. Empty: it is not to be found. */
  paths: Partial<Record<Lang, string>>;
  /** Further elements of the head. */
  head?: readonly string[];
  main: string;
}

const linksOf = ({ lang, office, paths }: Frame): string[] => {
  const own = paths[lang];
  if (own === undefined) return [`<meta name="robots" content="noindex">`];
  const alternates = LANGS.flatMap((each) => {
    const path = paths[each];
    return path === undefined
      ? []
      : `<link rel="alternate" hreflang="${LANGUAGE_TAG[each]}" href="${htmlText(office.address + path)}">`;
  });
  const fallback = paths.en ?? own;
  return [
    `<link rel="canonical" href="${htmlText(office.address + own)}">`,
    ...alternates,
    `<link rel="alternate" hreflang="x-default" href="${htmlText(office.address + fallback)}">`,
    property("og:url", office.address + own),
  ];
};

/** A public page: head, header with the other language, content, feeds. It needs no script. */
export const pageFrame = (frame: Frame): string => {
  const { lang, office, title, description, paths, head = [], main } = frame;
  const t = translatorIn(lang, "news");
  const name = nameIn(office, lang);
  const feeds = (["rss", "json"] as const).map((format) => ({
    href: feedPath(lang, format),
    type: format === "rss" ? "application/rss+xml" : "application/feed+json",
    words: t(`feed.${format}`),
  }));
  const other = otherLang(lang);
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${htmlText(title === name ? name : `${title} · ${name}`)}</title>
<meta name="description" content="${htmlText(description)}">
${[
  ...linksOf(frame),
  ...feeds.map(
    ({ href, type, words }) =>
      `<link rel="alternate" type="${type}" title="${htmlText(`${name} · ${words}`)}" href="${href}">`,
  ),
  property("og:site_name", name),
  property("og:title", title),
  property("og:description", description),
  property("og:locale", lang === "zh" ? "zh_CN" : "en_US"),
  ...head,
].join("\n")}
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">${htmlText(t("skip"))}</a>
<header class="bar"><a class="home" href="${newsPath(lang)}">${htmlText(name)}</a>
<nav aria-label="${htmlText(t("languages"))}"><a href="${htmlText(paths[other] ?? newsPath(other))}" lang="${LANGUAGE_TAG[other]}" hreflang="${LANGUAGE_TAG[other]}">${OWN_NAME[other]}</a></nav></header>
<main id="content">
${main}
</main>
<footer class="foot">${feeds.map(({ href, type, words }) => `<a href="${href}" type="${type}">${htmlText(words)}</a>`).join("\n")}</footer>
</body>
</html>
`;
};
