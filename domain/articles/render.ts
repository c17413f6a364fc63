import { LANGUAGE_TAG } from "../events/values";
import type { Article, Block, Figure } from "./article";
import { pictureName } from "./crop";
import { htmlText } from "./html-text";

/** What is printed between the credits, and between the sentences of a paragraph. */
export const BETWEEN = { credits: { en: " · ", zh: "　" }, sentences: { en: " ", zh: "" } } as const;

/** The address of a picture by its name: its file, with the part that is shown (`crop.ts`). */
export type PictureOf = (name: string) => string | undefined;

/** A picture of a page that is laid out before its pictures arrive. Sizes in pixels. */
interface PageImage {
  src: string;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
  /** Whether it is below the first screen. */
  lazy: boolean;
}
/** A picture of a page by its name. */
type ImageOf = (name: string) => string | PageImage | undefined;

/** The name of a figure's picture; undefined where the record names no file. */
export const pictureNameOf = ({ file, crop }: Figure): string | undefined =>
  file === undefined ? undefined : pictureName(file, crop);

/** What a picture's alternative text is: its own, otherwise the caption. */
export const altOf = ({ alt, caption }: Figure): string => alt?.text ?? caption?.text ?? "";

/** The names of the pictures of an article, each once, in the order of the text. */
export const pictureNamesOf = ({ blocks }: Article): string[] => [
  ...new Set(blocks.flatMap((block) => (block.type === "figure" ? (pictureNameOf(block) ?? []) : []))),
];

const imageTag = (image: string | PageImage, alt: string): string => {
  if (typeof image === "string") return `<img src="${htmlText(image)}" alt="${alt}">`;
  const { src, srcset, sizes, width, height, lazy } = image;
  const loading = lazy ? ' loading="lazy"' : ' fetchpriority="high"';
  return `<img src="${htmlText(src)}" srcset="${htmlText(srcset)}" sizes="${htmlText(sizes)}" width="${width}" height="${height}"${loading} alt="${alt}">`;
};

const plainText = (s: string): string => s;
// A backslash works only before punctuation: in “1.” it comes before the dot.
const markdownText = (s: string): string =>
  s
    .replace(/([\\`*_[\]<>])/g, "\\$1")
    .replace(/^([ \t]*)([#+=~-])/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/gm, "$1\\$2");

const lines = (
  article: Article,
  block: Block,
  safe: (s: string) => string,
  mark: {
    head: string;
    item: (n: number, ordered: boolean) => string;
    em: string;
    picture?: (name: string, alt: string) => string | undefined;
  },
): string => {
  switch (block.type) {
    case "headline":
      return `${mark.head}${safe(block.sentence.text)}`;
    case "paragraph":
      return safe(block.sentences.map((s) => s.text).join(BETWEEN.sentences[article.lang]));
    case "list":
      return [
        safe(block.lead.text),
        "",
        ...block.items.map((s, at) => `${mark.item(at + 1, block.ordered)}${safe(s.text)}`),
      ].join("\n");
    case "figure": {
      const words = safe(block.caption?.text ?? "");
      const name = pictureNameOf(block);
      const picture = name === undefined ? undefined : mark.picture?.(name, safe(altOf(block)));
      return [picture, words && `${mark.em}${words}${mark.em}`].filter(Boolean).join("\n\n");
    }
    case "credits":
      return `${mark.em}${safe(block.sentences.map((s) => s.text).join(BETWEEN.credits[article.lang]))}${mark.em}`;
  }
};

/**
 * The blocks, with captions without a file moved to the end: in the text, where there is no picture, such a caption interrupts
 * the reader.
 */
export const withCaptionsLast = (blocks: readonly Block[]): Block[] => {
  const isCaptionAlone = (block: Block) => block.type === "figure" && block.file === undefined;
  const isText = (block: Block) => block.type !== "credits" && !isCaptionAlone(block);
  return [
    ...blocks.filter(isText),
    ...blocks.filter(isCaptionAlone),
    ...blocks.filter((block) => block.type === "credits"),
  ];
};

const rendered = (
  article: Article,
  safe: (s: string) => string,
  mark: Parameters<typeof lines>[3],
): string => {
  const blocks = withCaptionsLast(article.blocks)
    .map((block) => lines(article, block, safe, mark))
    .filter((text) => text !== "");
  return blocks.length > 0 ? `${blocks.join("\n\n")}\n` : "";
};

const itemMark = (n: number, ordered: boolean): string => (ordered ? `${n}. ` : "- ");

/** The article as Markdown; without `pictureOf` a figure is its caption. */
export const toMarkdown = (article: Article, pictureOf?: PictureOf): string =>
  rendered(article, markdownText, {
    head: "# ",
    item: itemMark,
    em: "*",
    picture: (name, alt) => {
      const address = pictureOf?.(name);
      return address && `![${alt}](<${address.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
    },
  });

/** The article as plain text, one paragraph a line, as it is copied. */
export const toText = (article: Article): string =>
  rendered(article, plainText, { head: "", item: itemMark, em: "" });

/**
 * The article as an HTML fragment; everything from the record is escaped. `pictureOf` gives the address of a picture by its file
 * name; without one a figure is its caption.
 */
export const toHtml = (article: Article, pictureOf?: ImageOf): string => {
  const fragment = (block: Block): string => {
    switch (block.type) {
      case "headline":
        return `<h1>${htmlText(block.sentence.text)}</h1>`;
      case "paragraph":
        return `<p${block.part === "correction" ? ' class="correction"' : ""}>${htmlText(block.sentences.map((s) => s.text).join(BETWEEN.sentences[article.lang]))}</p>`;
      case "list": {
        const tag = block.ordered ? "ol" : "ul";
        return `<p>${htmlText(block.lead.text)}</p>\n<${tag}>\n${block.items.map((s) => `<li>${htmlText(s.text)}</li>`).join("\n")}\n</${tag}>`;
      }
      case "figure": {
        const name = pictureNameOf(block);
        const source = name === undefined ? undefined : pictureOf?.(name);
        const words = htmlText(block.caption?.text ?? "");
        const image = source ? imageTag(source, htmlText(altOf(block))) : "";
        const caption = words && `<figcaption>${words}</figcaption>`;
        return image || caption ? `<figure>${image}${caption}</figure>` : "";
      }
      case "credits":
        return `<p class="credits">${htmlText(block.sentences.map((s) => s.text).join(BETWEEN.credits[article.lang]))}</p>`;
    }
  };
  const parts = withCaptionsLast(article.blocks)
    .map(fragment)
    .filter((text) => text !== "");
  return parts.length > 0
    ? `<article lang="${LANGUAGE_TAG[article.lang]}">\n${parts.join("\n")}\n</article>\n`
    : "";
};
