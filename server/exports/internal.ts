import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphStyleOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { Article, Block, Sentence } from "@/domain/articles/article";
import type { Lang } from "@/domain/events/values";

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

const joined = (sentences: readonly Sentence[], lang: Lang): string =>
  sentences.map((sentence) => sentence.text).join(lang === "zh" ? "" : " ");

const styled = (style: string, text: string): Paragraph => new Paragraph({ style, children: [run(text)] });

const paragraphsOf = (block: Block, lang: Lang, instance: number): Paragraph[] => {
  switch (block.type) {
    case "headline":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.sentence.text)] })];
    case "paragraph":
      return [styled("BodyText", joined(block.sentences, lang))];
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
      return block.caption ? [styled("Caption", block.caption.text)] : [];
    case "credits":
      return [styled("Credits", joined(block.sentences, lang))];
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
export const toDocx = (article: Article, title: string): Promise<Uint8Array> => {
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
        children: article.blocks.flatMap((block, i) => paragraphsOf(block, lang, i)),
      },
    ],
  });
  return Packer.toBuffer(document);
};
