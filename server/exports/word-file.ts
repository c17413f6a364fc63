import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  type IParagraphStyleOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Lang } from "@/domain/events/values";

/** Font names that every version of Word resolves. */
const FONTS = {
  text: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" },
  heading: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" },
};
// In half points and in twentieths of a point.
const BODY = 24;
const LINE = 360;

// Characters that XML does not allow; a record may contain any.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text without characters that XML does not allow. */
export const printable = (text: string): string => text.replace(NOT_XML, "");

/** A text run in the style of its paragraph. */
export const run = (text: string): TextRun => new TextRun({ text: printable(text) });

/** A paragraph in one of the styles of `wordFile`: BodyText, Figure, Caption, Credits, Source, ListParagraph. */
export const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [run(text)] });

/** A heading: the document's title or a section title. */
export const heading = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [run(text)],
  });

const LINE_OF_TABLE = { style: BorderStyle.SINGLE, size: 4, color: "999999" };
const BORDERS = { top: LINE_OF_TABLE, bottom: LINE_OF_TABLE, left: LINE_OF_TABLE, right: LINE_OF_TABLE };

/** A table whose header row repeats on each page; `widths` in percent. */
export const wordTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Table => {
  const cells = (row: readonly string[], style: string) =>
    row.map(
      (text, at) =>
        new TableCell({
          borders: BORDERS,
          width: { size: widths[at] ?? 10, type: WidthType.PERCENTAGE },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [styled(style, text)],
        }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, "TableHead") }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, "TableText") })),
    ],
  });
};

/** A run in one of the character styles of `wordFile`: Lead, Reference, Note (superscript). */
export const marked = (style: "Lead" | "Reference" | "Note", text: string): TextRun =>
  new TextRun({ style, text: printable(text) });

/** Chinese paragraphs have a first-line indent of two characters; English ones have space after. */
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
  {
    id: "Source",
    name: "Source",
    basedOn: "Normal",
    quickFormat: true,
    run: { size: 18, color: "666666" },
    paragraph: { spacing: { after: 80 } },
  },
  { id: "TableText", name: "Table Text", basedOn: "Normal", quickFormat: true, run: { size: 20 } },
  {
    id: "TableHead",
    name: "Table Head",
    basedOn: "TableText",
    quickFormat: true,
    run: { size: 20, bold: true, font: FONTS.heading },
    paragraph: { keepNext: true },
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
 * A Word document as .docx bytes: A4, all formatting in styles, each style with an East Asian font, and the proofing
 * language set.
 */
export const wordFile = (lang: Lang, title: string, children: readonly FileChild[]): Promise<Uint8Array> => {
  const document = new Document({
    title: printable(title),
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
        heading2: {
          run: { font: FONTS.heading, size: 28, bold: true, color: "000000" },
          paragraph: { spacing: { before: 320, after: 120, line: LINE }, keepNext: true },
        },
        listParagraph: { paragraph: { spacing: { line: LINE, after: 80 } } },
      },
      paragraphStyles: ownStyles(lang),
      characterStyles: [
        { id: "Lead", name: "Lead", quickFormat: true, run: { bold: true } },
        { id: "Reference", name: "Reference", quickFormat: true, run: { size: 18, color: "666666" } },
        { id: "Note", name: "Note", quickFormat: true, run: { superScript: true, color: "666666" } },
      ],
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
        children: [...children],
      },
    ],
  });
  return Packer.toBuffer(document);
};
