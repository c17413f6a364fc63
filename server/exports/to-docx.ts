import type { Article, Block, Sentence } from "@/domain/articles/article";
import { type Origin, originText } from "@/domain/articles/origin";
import { altOf, BETWEEN, pictureNameOf } from "@/domain/articles/render";
import type { Lang } from "@/domain/events/values";
import {
  heading,
  listItem,
  printable,
  run,
  styled,
  type WordContent,
  type WordPicture,
  wordContent,
} from "./word-content";
import { wordFile } from "./word-file";

/** A picture of the article with its data. */
export interface PrintedPicture {
  type: "jpg" | "png" | "gif";
  /** Size in pixels as stored. */
  width: number;
  height: number;
  /** Clockwise rotation in degrees. */
  turn: 0 | 90 | 180 | 270;
  data: Uint8Array;
}
/** The pictures of an article by name: its file, with the part that is shown (`crop.ts`). */
export type Pictures = ReadonlyMap<string, PrintedPicture>;

const joined = (sentences: readonly Sentence[], between: string): string =>
  sentences.map((sentence) => sentence.text).join(between);

// The printable area of an A4 page, in pixels.
const [WIDEST, HIGHEST] = [560, 640];

/** A picture scaled to the page; its width and height are those before the rotation. */
const printed = ({ data, type, width, height, turn }: PrintedPicture, alt: string): WordPicture => {
  const isSideways = turn === 90 || turn === 270;
  const scale = Math.min(1, WIDEST / (isSideways ? height : width), HIGHEST / (isSideways ? width : height));
  return {
    type: "picture",
    format: type,
    data,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    rotation: turn,
    alt: printable(alt),
  };
};

const figureOf = (block: Block & { type: "figure" }, pictures: Pictures): WordContent["blocks"] => {
  const picture = pictures.get(pictureNameOf(block) ?? "");
  const caption = block.caption?.text ?? "";
  return [
    ...(picture ? [printed(picture, altOf(block))] : []),
    ...(caption === "" ? [] : [styled("Caption", caption)]),
  ];
};

const blocksOf = (block: Block, lang: Lang, instance: number, pictures: Pictures): WordContent["blocks"] => {
  switch (block.type) {
    case "headline":
      return [heading(1, block.sentence.text)];
    case "paragraph":
      return [styled("BodyText", joined(block.sentences, BETWEEN.sentences[lang]))];
    case "list":
      return [
        styled("BodyText", block.lead.text),
        ...block.items.map((item) => listItem(block.ordered, instance, [run(item.text)])),
      ];
    case "figure":
      return figureOf(block, pictures);
    case "credits":
      return [styled("Credits", joined(block.sentences, BETWEEN.credits[lang]))];
  }
};

/** The blocks of an article as parts of a Word document. */
export const bodyBlocks = (article: Article, pictures: Pictures): WordContent["blocks"] =>
  article.blocks.flatMap((block, at) => blocksOf(block, article.lang, at, pictures));

/** An article as a .docx file, which names its origin in its properties; aborting `signal` rejects with its reason. */
export const toDocx = (
  article: Article,
  { title, origin, layout = "plain" }: { title: string; origin?: Origin; layout?: WordContent["layout"] },
  pictures: Pictures = new Map(),
  signal?: AbortSignal,
): Promise<Uint8Array> => {
  const { lang } = article;
  const content = wordContent(lang, title, bodyBlocks(article, pictures));
  return wordFile({ ...content, layout, ...(origin && { description: originText(origin, lang) }) }, signal);
};
