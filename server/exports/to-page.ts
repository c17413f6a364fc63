import { v7 as newId } from "uuid";
import type { Article } from "@/domain/articles/article";
import { htmlText } from "@/domain/articles/html-text";
import { type Origin, originText } from "@/domain/articles/origin";
import { type PictureOf, toHtml } from "@/domain/articles/render";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { fileFromThread } from "./file-from-thread";
import type { Pictures } from "./to-docx";

const MEDIA = { jpg: "image/jpeg", png: "image/png", gif: "image/gif" } as const;

/** A part of a page: text, or a picture that becomes an address with its data. */
export type PagePart = string | { type: string; data: Uint8Array };

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

/**
 * An article as one HTML file, with its pictures within; they are encoded in a thread of their own. Aborting `signal` rejects with
 * its reason.
 */
export const toPage = (
  article: Article,
  title: string,
  pictures: Pictures,
  origin: Origin,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => {
  // No text of an article contains it, and HTML does not escape it.
  const mark = `picture-${newId()}-`;
  const names = [...pictures.keys()];
  const addressOf = (file: string) => (pictures.has(file) ? `${mark}${names.indexOf(file)}.` : undefined);
  const page = pageOf(article, title, addressOf, origin);
  const parts = page.split(new RegExp(`${mark}(\\d+)\\.`)).map((part, place): PagePart => {
    const picture = place % 2 === 1 ? pictures.get(names[Number(part)] ?? "") : undefined;
    // Browsers turn a picture upright by its metadata themselves.
    return picture ? { type: MEDIA[picture.type], data: picture.data } : part;
  });
  return fileFromThread("page", parts, signal);
};
