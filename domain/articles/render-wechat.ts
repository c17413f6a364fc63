import type { Article, Block, Sentence } from "./article";
import { htmlText } from "./html-text";
import { altOf, BETWEEN, type PictureOf, pictureNameOf, withCaptionsLast } from "./render";

// WeChat's editor drops classes, identifiers and style sheets, and keeps inline styles of these properties.
const TEXT = "margin:0 0 16px;font-size:16px;line-height:1.75;color:#333;";
const STYLES = {
  body: { zh: `${TEXT}text-align:justify;text-indent:2em;`, en: TEXT },
  list: "margin:0 0 16px;padding-left:2em;",
  item: "font-size:16px;line-height:1.75;color:#333;",
  figure: "margin:0 0 8px;text-align:center;",
  image: "max-width:100%;height:auto;",
  caption: "margin:0 0 16px;text-align:center;font-size:14px;line-height:1.6;color:#888;",
  credits: "margin:24px 0 0;text-align:right;font-size:14px;line-height:1.6;color:#888;",
} as const;

/**
 * The article as HTML to paste into the editor of a WeChat official account: only sections, paragraphs, lists and images,
 * with inline styles. The headline is left out, since that editor has a field of its own for it.
 */
export const toWechat = (article: Article, pictureOf?: PictureOf): string => {
  const { lang } = article;
  const texts = (sentences: readonly Sentence[], between: string): string =>
    htmlText(sentences.map((each) => each.text).join(between));
  const fragment = (block: Block): string => {
    switch (block.type) {
      case "headline":
        return "";
      case "paragraph":
        return `<p style="${STYLES.body[lang]}">${texts(block.sentences, BETWEEN.sentences[lang])}</p>`;
      case "list": {
        const tag = block.ordered ? "ol" : "ul";
        const items = block.items.map((each) => `<li style="${STYLES.item}">${htmlText(each.text)}</li>`);
        return `<p style="${STYLES.body[lang]}">${htmlText(block.lead.text)}</p><${tag} style="${STYLES.list}">${items.join("")}</${tag}>`;
      }
      case "figure": {
        const name = pictureNameOf(block);
        const source = name === undefined ? undefined : pictureOf?.(name);
        const words = htmlText(block.caption?.text ?? "");
        const image = source
          ? `<p style="${STYLES.figure}"><img src="${htmlText(source)}" alt="${htmlText(altOf(block))}" style="${STYLES.image}"></p>`
          : "";
        return `${image}${words && `<p style="${STYLES.caption}">${words}</p>`}`;
      }
      case "credits":
        return `<p style="${STYLES.credits}">${texts(block.sentences, BETWEEN.credits[lang])}</p>`;
    }
  };
  const content = withCaptionsLast(article.blocks).map(fragment).join("");
  return content === "" ? "" : `<section>${content}</section>`;
};
