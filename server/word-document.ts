import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  type IParagraphStyleOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { Article, Block, Sentence } from "@/domain/articles/article";
import type { Picture } from "@/domain/attachments/picture";
import type { Lang } from "@/domain/events/values";

/** A picture of the article with its bytes. */
export interface PrintedPicture extends Picture {
  data: Uint8Array;
}
/** The pictures of an article by the name of their file. */
export type Pictures = ReadonlyMap<string, PrintedPicture>;

/** By the name that every Word knows, also one whose own language is another. */
const FONTS = {
  text: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" },
  heading: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" },
};
// Half points, and twentieths of a point.
const BODY = 24;
const LINE = 360;

// What XML cannot hold; a record may come from anywhere.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are to go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const run = (text: string): TextRun => new TextRun({ text: text.replace(NOT_XML, "") });

const BETWEEN = {
  sentences: { en: " ", zh: "" },
  credits: { en: " · ", zh: "\u3000" },
};
const joined = (sentences: readonly Sentence[], between: string): string =>
  sentences.map((sentence) => sentence.text).join(between);

const styled = (style: string, text: string): Paragraph => new Paragraph({ style, children: [run(text)] });

// What an A4 page has between its margins, in points of the screen.
const [WIDEST, HIGHEST] = [560, 640];

/** A picture as large as the page takes it, upright; its sides are those before the turn. */
const printed = ({ data, type, width, height, turn }: PrintedPicture, caption: string): Paragraph => {
  const lies = turn === 90 || turn === 270;
  const scale = Math.min(1, WIDEST / (lies ? height : width), HIGHEST / (lies ? width : height));
  const transformation = {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    ...(turn === 0 ? {} : { rotation: turn }),
  };
  const text = caption.replace(NOT_XML, "");
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

/** Chinese paragraphs begin two characters in and stand close; English ones are set apart. */
const bodyOf = (lang: Lang) =>
  lang === "zh"
    ? { indent: { firstLineChars: 200, firstLine: 2 * BODY * 10 }, spacing: { line: LINE } }
    : { spacing: { line: LINE, after: 160 } };

const ownStyles = (lang: Lang): IParagraphStyleOptions[] => [
  { id: "BodyText", name: "Body Text", basedOn: "Normal", quickFormat: true, paragraph: bodyOf(lang) },
  {
    id: "Figure",
    name: "Figure",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160 }, keepNext: true },
  },
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    quickFormat: true,
    run: { size: 21 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 80, after: 160 } },
  },
  {
    id: "Credits",
    name: "Credits",
    basedOn: "Normal",
    quickFormat: true,
    run: { size: 21 },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 240 } },
  },
];

const LIST_INDENT = { left: 720, hanging: 360 };
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: LIST_INDENT } },
  },
];

/**
 * An article as a Word document: A4, every format in a style, each style with its East Asian font, the language set so
 * that spelling is checked in the right one. The bytes of a .docx file.
 */
export const toDocx = (
  article: Article,
  title: string,
  pictures: Pictures = new Map(),
): Promise<Uint8Array> => {
  const { lang } = article;
  const document = new Document({
    title: title.replace(NOT_XML, ""),
    creator: "Rapporteur",
    styles: {
      default: {
        document: {
          run: {
            font: FONTS.text,
            size: BODY,
            language: { value: lang === "zh" ? "zh-CN" : "en-US", eastAsia: "zh-CN" },
          },
        },
        heading1: {
          run: { font: FONTS.heading, size: 36, bold: true, color: "000000" },
          paragraph: {
            alignment: lang === "zh" ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { after: 240, line: LINE },
          },
        },
        listParagraph: { paragraph: { spacing: { line: LINE, after: 80 } } },
      },
      paragraphStyles: ownStyles(lang),
    },
    numbering: {
      config: [
        { reference: "bullets", levels: level(LevelFormat.BULLET, "•") },
        { reference: "numbers", levels: level(LevelFormat.DECIMAL, lang === "zh" ? "%1．" : "%1.") },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: article.blocks.flatMap((block, i) => paragraphsOf(block, lang, i, pictures)),
      },
    ],
  });
  return Packer.toBuffer(document);
};
