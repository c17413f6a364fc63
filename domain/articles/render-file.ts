import type { Article } from "./article";
import { type Origin, originText } from "./origin";
import { type PictureOf, toMarkdown, toText } from "./render";

/** An article as the text of a Markdown file, which names its origin in a comment. */
export const toMarkdownFile = (article: Article, origin: Origin, pictureOf?: PictureOf): string =>
  `${toMarkdown(article, pictureOf)}\n<!-- ${originText(origin, article.lang)} -->\n`;

/** An article as the text of a plain file, which names its origin in its last line. */
export const toTextFile = (article: Article, origin: Origin): string =>
  `${toText(article)}\n[${originText(origin, article.lang)}]\n`;
