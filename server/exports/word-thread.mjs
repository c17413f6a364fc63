// @ts-check
// The program of a thread that makes one Word document: its data is the content, its message the bytes of the .docx file.
// Plain JavaScript, because Node runs it as it is, from the sources, in production, in development and in tests.
import { parentPort, workerData } from "node:worker_threads";
import {
  AlignmentType,
  BorderStyle,
  Document,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** @import { IParagraphStyleOptions } from "docx" */
/** @import { Lang } from "../../domain/events/values" */
/** @import { WordContent, WordParagraph, WordPicture, WordTable } from "./word-content" */

/** Font names that every version of Word resolves. */
const FONTS = {
  text: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" },
  heading: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" },
};
// In half points and in twentieths of a point.
const BODY = 24;
const LINE = 360;

const LINE_OF_TABLE = { style: BorderStyle.SINGLE, size: 4, color: "999999" };
const BORDERS = { top: LINE_OF_TABLE, bottom: LINE_OF_TABLE, left: LINE_OF_TABLE, right: LINE_OF_TABLE };

/** @param {WordParagraph} paragraph */
const paragraphOf = ({ style, runs, list }) =>
  new Paragraph({
    style,
    ...(list && { numbering: { ...list, level: 0 } }),
    children: runs.map((run) => new TextRun(run)),
  });

/** @param {WordTable} table */
const tableOf = ({ head, rows, widths }) => {
  /** @param {readonly string[]} row @param {string} style */
  const cells = (row, style) =>
    row.map(
      (text, at) =>
        new TableCell({
          borders: BORDERS,
          width: { size: widths[at] ?? 10, type: WidthType.PERCENTAGE },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: text.split("\n").map((line) => new Paragraph({ style, children: [new TextRun(line)] })),
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

/** @param {WordPicture} picture */
const pictureOf = ({ format, data, width, height, rotation, caption }) =>
  new Paragraph({
    style: "Figure",
    children: [
      new ImageRun({
        type: format,
        data,
        transformation: { width, height, ...(rotation !== 0 && { rotation }) },
        altText: { name: caption || "photo", description: caption, title: "" },
      }),
    ],
  });

/** @param {WordContent["blocks"][number]} block */
const asChild = (block) => {
  switch (block.type) {
    case "paragraph":
      return paragraphOf(block);
    case "table":
      return tableOf(block);
    case "picture":
      return pictureOf(block);
  }
};

/**
 * Chinese paragraphs have a first-line indent of two characters; English ones have space after.
 * @param {Lang} lang
 */
const bodyOf = (lang) =>
  lang === "zh"
    ? { indent: { firstLineChars: 200, firstLine: 2 * BODY * 10 }, spacing: { line: LINE } }
    : { spacing: { line: LINE, after: 160 } };

/** @param {Lang} lang @returns {IParagraphStyleOptions[]} */
const ownStyles = (lang) => [
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
  {
    id: "Fact",
    name: "Fact",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { line: LINE, after: 40 } },
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
/** @param {(typeof LevelFormat)[keyof typeof LevelFormat]} format @param {string} text */
const level = (format, text) => [
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
 * @param {WordContent} content
 */
const packed = async ({ lang, title, blocks }) => {
  const document = new Document({
    title,
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
        children: blocks.map(asChild),
      },
    ],
  });
  // A copy without the rest of a shared buffer, so that it can be handed over.
  return new Uint8Array(await Packer.toBuffer(document));
};

const bytes = await packed(workerData);
parentPort?.postMessage(bytes, [bytes.buffer]);
