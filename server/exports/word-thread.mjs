// @ts-check
// The program of a thread that makes one Word document: its data holds the content, its message the bytes of the .docx file.
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
import { fillTemplate } from "./fill-template.mjs";
import { officialLayout } from "./official-layout.mjs";
import { plainLayout } from "./plain-layout.mjs";
import { withFontTable } from "./with-font-table.mjs";

/** @import { WordContent, WordParagraph, WordPicture, WordTable } from "./word-content" */

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
const pictureOf = ({ format, data, width, height, rotation, alt }) =>
  new Paragraph({
    style: "Figure",
    children: [
      new ImageRun({
        type: format,
        data,
        transformation: { width, height, ...(rotation !== 0 && { rotation }) },
        altText: { name: alt || "photo", description: alt, title: "" },
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
const packed = async ({ lang, title, description, layout, blocks }) => {
  const { styles, numbers, section, evenAndOdd, fonts } =
    layout === "official" ? officialLayout(lang) : plainLayout(lang);
  const document = new Document({
    title,
    creator: "Rapporteur",
    ...(description && { description }),
    styles: {
      ...styles,
      characterStyles: [
        { id: "Lead", name: "Lead", quickFormat: true, run: { bold: true } },
        { id: "Reference", name: "Reference", quickFormat: true, run: { size: 18, color: "666666" } },
        { id: "Note", name: "Note", quickFormat: true, run: { superScript: true, color: "666666" } },
      ],
    },
    numbering: {
      config: [
        { reference: "bullets", levels: level(LevelFormat.BULLET, "•") },
        { reference: "numbers", levels: level(LevelFormat.DECIMAL, numbers) },
      ],
    },
    evenAndOddHeaderAndFooters: evenAndOdd,
    sections: [{ ...section, children: blocks.map(asChild) }],
  });
  // A copy without the rest of a shared buffer, so that it can be handed over.
  return new Uint8Array(await withFontTable(await Packer.toBuffer(document), fonts));
};

const { content } = workerData;
const bytes = await ("template" in content ? fillTemplate(content) : packed(content));
parentPort?.postMessage(bytes, [bytes.buffer]);
