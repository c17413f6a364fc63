import { HeadingLevel, ImageRun, Paragraph } from "docx";
import type { Article, Block, Sentence } from "@/domain/articles/article";
import type { Lang } from "@/domain/events/values";
import { printable, run, styled, wordFile } from "./word-file";

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
/** The pictures of an article by file name. */
export type Pictures = ReadonlyMap<string, PrintedPicture>;

const BETWEEN = {
  sentences: { en: " ", zh: "" },
  credits: { en: " · ", zh: "\u3000" },
};
const joined = (sentences: readonly Sentence[], between: string): string =>
  sentences.map((sentence) => sentence.text).join(between);

// The printable area of an A4 page, in pixels.
const [WIDEST, HIGHEST] = [560, 640];

/** A picture scaled to the page and rotated upright; its width and height are those before the rotation. */
const printed = ({ data, type, width, height, turn }: PrintedPicture, caption: string): Paragraph => {
  const isSideways = turn === 90 || turn === 270;
  const scale = Math.min(1, WIDEST / (isSideways ? height : width), HIGHEST / (isSideways ? width : height));
  const transformation = {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    ...(turn === 0 ? {} : { rotation: turn }),
  };
  const text = printable(caption);
  const altText = { name: text || "photo", description: text, title: "" };
  return new Paragraph({
    style: "Figure",
    children: [new ImageRun({ type, data, transformation, altText })],
  });
};

const figureOf = (block: Block & { type: "figure" }, pictures: Pictures): Paragraph[] => {
  const picture = pictures.get(block.file ?? "");
  const caption = block.caption?.text ?? "";
  return [
    ...(picture ? [printed(picture, caption)] : []),
    ...(caption === "" ? [] : [styled("Caption", caption)]),
  ];
};

const paragraphsOf = (block: Block, lang: Lang, instance: number, pictures: Pictures): Paragraph[] => {
  switch (block.type) {
    case "headline":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.sentence.text)] })];
    case "paragraph":
      return [styled("BodyText", joined(block.sentences, BETWEEN.sentences[lang]))];
    case "list":
      return [
        styled("BodyText", block.lead.text),
        ...block.items.map(
          (item) =>
            new Paragraph({
              style: "ListParagraph",
              numbering: { reference: block.ordered ? "numbers" : "bullets", level: 0, instance },
              children: [run(item.text)],
            }),
        ),
      ];
    case "figure":
      return figureOf(block, pictures);
    case "credits":
      return [styled("Credits", joined(block.sentences, BETWEEN.credits[lang]))];
  }
};

/** An article as a .docx file. */
export const toDocx = (
  article: Article,
  title: string,
  pictures: Pictures = new Map(),
): Promise<Uint8Array> => {
  const { lang } = article;
  return wordFile(
    lang,
    title,
    article.blocks.flatMap((block, i) => paragraphsOf(block, lang, i, pictures)),
  );
};
