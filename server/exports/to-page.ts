import type { Article } from "@/domain/articles/article";
import { toHtml } from "@/domain/articles/render";
import type { Pictures, PrintedPicture } from "./to-docx";

const MEDIA = { jpg: "image/jpeg", png: "image/png", gif: "image/gif" } as const;

// Browsers turn a picture upright by its metadata themselves.
const addressOf = ({ type, data }: PrintedPicture): string =>
  `data:${MEDIA[type]};base64,${Buffer.from(data).toString("base64")}`;

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.7 Georgia,"Songti SC",SimSun,serif}
h1{font-size:1.5rem;line-height:1.4}figure{margin:1.5rem 0;text-align:center}img{max-width:100%;height:auto}
figcaption,.credits{font-size:.875rem;color:#555}.credits{text-align:right}
[lang|=zh] p:not(.credits){text-indent:2em}`;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** An article as one HTML file, with its pictures within. */
export const toPage = (article: Article, title: string, pictures: Pictures): Uint8Array<ArrayBuffer> => {
  const body = toHtml(article, (file) => {
    const picture = pictures.get(file);
    return picture && addressOf(picture);
  });
  return new TextEncoder().encode(
    `<!doctype html>
<html lang="${article.lang === "zh" ? "zh-CN" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
${body}</html>
`,
  );
};
