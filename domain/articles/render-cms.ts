import type { Article, Block, Sentence } from "./article";
import { htmlText } from "./html-text";
import { altOf, BETWEEN, type PictureOf, pictureNameOf, withCaptionsLast } from "./render";

/**
 * The article as HTML for the source view of a content management system: paragraphs, lists and figures, without attributes of style, class
 * or language, which such editors remove or misread. The headline is left out, since they have a field of their own for it.
 */
export const toCmsHtml = (article: Article, pictureOf?: PictureOf): string => {
  const { lang } = article;
  const texts = (sentences: readonly Sentence[], between: string): string =>
    htmlText(sentences.map((each) => each.text).join(between));
  const fragment = (block: Block): string => {
    switch (block.type) {
      case "headline":
        return "";
      case "paragraph":
        return `<p>${texts(block.sentences, BETWEEN.sentences[lang])}</p>`;
      case "list": {
        const tag = block.ordered ? "ol" : "ul";
        const items = block.items.map((each) => `<li>${htmlText(each.text)}</li>`);
        return `<p>${htmlText(block.lead.text)}</p>\n<${tag}>\n${items.join("\n")}\n</${tag}>`;
      }
      case "figure": {
        const name = pictureNameOf(block);
        const source = name === undefined ? undefined : pictureOf?.(name);
        const words = htmlText(block.caption?.text ?? "");
        if (!source) return words && `<p>${words}</p>`;
        const caption = words && `<figcaption>${words}</figcaption>`;
        return `<figure><img src="${htmlText(source)}" alt="${htmlText(altOf(block))}">${caption}</figure>`;
      }
      case "credits":
        return `<p>${texts(block.sentences, BETWEEN.credits[lang])}</p>`;
    }
  };
  const parts = withCaptionsLast(article.blocks)
    .map(fragment)
    .filter((part) => part !== "");
  return parts.length > 0 ? `${parts.join("\n")}\n` : "";
};
