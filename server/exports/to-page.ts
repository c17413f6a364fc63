import type { Article } from "@/domain/articles/article";
import { htmlText } from "@/domain/articles/html-text";
import { type Origin, originText } from "@/domain/articles/origin";
import { type PictureOf, toHtml } from "@/domain/articles/render";
import { LANGUAGE_TAG } from "@/domain/events/values";
import type { Pictures, PrintedPicture } from "./to-docx";

const MEDIA = { jpg: "image/jpeg", png: "image/png", gif: "image/gif" } as const;

// Browsers turn a picture upright by its metadata themselves.
const dataAddress = ({ type, data }: PrintedPicture): string =>
  `data:${MEDIA[type]};base64,${Buffer.from(data).toString("base64")}`;

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.7 Georgia,"Songti SC",SimSun,serif}
h1{font-size:1.5rem;line-height:1.4}figure{margin:1.5rem 0;text-align:center}img{max-width:100%;height:auto}
figcaption,.credits{font-size:.875rem;color:#555}.credits{text-align:right}
[lang|=zh] p:not(.credits){text-indent:2em}
@page{size:A4;margin:25mm 22mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:12pt}figure,li{break-inside:avoid}h1{break-after:avoid}
p{orphans:2;widows:2}img{max-height:200mm}}`;

/** An article as a whole HTML page, with a print style; `pictureOf` gives the address of a picture. */
export const pageOf = (article: Article, title: string, pictureOf: PictureOf, origin: Origin): string =>
  `<!doctype html>
<html lang="${LANGUAGE_TAG[article.lang]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="dcterms.source" content="${htmlText(originText(origin, article.lang))}">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
${toHtml(article, pictureOf)}</html>
`;

/** An article as one HTML file, with its pictures within. */
export const toPage = (
  article: Article,
  title: string,
  pictures: Pictures,
  origin: Origin,
): Uint8Array<ArrayBuffer> => {
  const pictureOf = (file: string) => {
    const picture = pictures.get(file);
    return picture && dataAddress(picture);
  };
  return new TextEncoder().encode(pageOf(article, title, pictureOf, origin));
};
