import type { Article } from "@/domain/articles/article";
import { type PictureOf, toHtml } from "@/domain/articles/render";
import { LANGUAGE_TAG } from "@/domain/events/values";

const STYLE = `@page { size: A4; margin: 25mm 22mm; }
body { margin: 0; color: #000; background: #fff; font: 12pt/1.7 Georgia, "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
h1 { font-size: 18pt; line-height: 1.4; break-after: avoid; }
p { orphans: 2; widows: 2; }
figure { margin: 6mm 0; text-align: center; break-inside: avoid; }
img { max-width: 100%; max-height: 200mm; }
figcaption, .credits { font-size: 10pt; }
.credits { text-align: right; }
[lang|=zh] h1 { text-align: center; }
[lang|=zh] p:not(.credits) { text-indent: 2em; }`;

const loaded = (image: HTMLImageElement): Promise<unknown> =>
  image.decode().catch(() => {
    // A picture that cannot be read is left out of the print, as its caption is not.
    image.remove();
  });

/** Opens the print dialog of the browser for an article alone; from there it can be saved as PDF under `title`. */
export const printArticle = async (article: Article, title: string, pictureOf?: PictureOf): Promise<void> => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = title;
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error("The frame to print has no window");
  const page = new DOMParser().parseFromString(toHtml(article, pictureOf), "text/html");
  view.document.title = title;
  view.document.documentElement.lang = LANGUAGE_TAG[article.lang];
  view.document.body.replaceChildren(...view.document.importNode(page.body, true).childNodes);
  // The content policy of the page forbids style elements without its nonce.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  view.document.adoptedStyleSheets = [sheet];
  await Promise.all([...view.document.images].map(loaded));
  view.addEventListener("afterprint", () => frame.remove(), { once: true });
  // Chromium names the file of a print after the outer page.
  const own = document.title;
  document.title = title;
  view.print();
  document.title = own;
};
