import type { Article } from "../articles/article";
import { BETWEEN } from "../articles/render";
import { sentencesOf } from "../articles/sentence-places";
import type { Lang } from "../events/values";
import type { PublishedFacts } from "./published-facts";

/** A picture of a published article, with its public paths. */
export interface NewsPicture {
  path: string;
  smallPath: string;
  /** Size in pixels of the picture at `path`. */
  width: number;
  height: number;
}

/** An article as readers see it: the version that was published. */
export interface NewsArticle {
  lang: Lang;
  slug: string;
  headline: string;
  summary: string;
  /** The text without its headline. */
  body: Article;
  /** The correction lines, in the order in which they were published. */
  corrections: string[];
  /** When it was published first, and when in this version. */
  publishedAt: Date;
  changedAt: Date;
  facts: PublishedFacts;
  /** By name (`crop.ts`), in the order of the text. */
  pictures: ReadonlyMap<string, NewsPicture>;
  /** The slug of the article in the other language; undefined: it is not published. */
  otherSlug?: string | undefined;
}

/** The headline of an article, otherwise the beginning of its text. */
export const headlineOf = (article: Article): string =>
  article.blocks.find((block) => block.type === "headline")?.sentence.text ??
  [...(sentencesOf(article)[0]?.text ?? "")].slice(0, 60).join("");

const SUMMARY = { en: 300, zh: 120 } as const;

const shortened = (text: string, most: number, lang: Lang): string => {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1);
  const words = lang === "en" ? part.replace(/\s+\S*$/, "") : part;
  return `${words.replace(/[\s,;:，；：、]+$/u, "")}…`;
};

/** The first paragraph of an article, shortened for lists, feeds and previews. */
export const summaryOf = ({ lang, blocks }: Article): string => {
  const first = blocks.find((block) => block.type === "paragraph");
  const text = first ? first.sentences.map((each) => each.text).join(BETWEEN.sentences[lang]) : "";
  return shortened(text, SUMMARY[lang], lang);
};

/** The correction lines of an article. */
export const correctionsOf = ({ blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.type === "paragraph" && block.part === "correction" ? block.sentences.map(({ text }) => text) : [],
  );

/** An article without its headline, which the page prints above it. */
export const withoutHeadline = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.filter((block) => block.type !== "headline"),
});
