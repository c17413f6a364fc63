import type { Lang } from "@/domain/events/values";

/** A text in the style of its paragraph, or in a character style of its own. */
export interface Run {
  text: string;
  style?: "Lead" | "Reference" | "Note";
}

export interface WordParagraph {
  type: "paragraph";
  style: string;
  runs: readonly Run[];
  /** The list that the paragraph is an item of; each `instance` is numbered from one. */
  list?: { reference: "numbers" | "bullets"; instance: number };
}

export interface WordTable {
  type: "table";
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** In percent. */
  widths: readonly number[];
}

export interface WordPicture {
  type: "picture";
  format: "jpg" | "png" | "gif";
  data: Uint8Array;
  /** Size on the page in pixels, before the rotation. */
  width: number;
  height: number;
  /** Clockwise rotation in degrees. */
  rotation: 0 | 90 | 180 | 270;
  alt: string;
}

/** A Word document as plain data, which can be sent to a thread. */
export interface WordContent {
  lang: Lang;
  title: string;
  /** Of the document's properties: what it was made from. */
  description?: string;
  /** `official`: the layout of official documents of Chinese authorities (GB/T 9704—2012). */
  layout: "plain" | "official";
  blocks: readonly (WordParagraph | WordTable | WordPicture)[];
}

/** The office's own template with what it is filled with, as plain data. */
export interface TemplateContent {
  template: Uint8Array;
  /** By the name of the field. */
  texts: Readonly<Record<string, string>>;
  /** The names of the field that the blocks take the place of. */
  body: readonly string[];
  blocks: WordContent["blocks"];
}

// Characters that XML does not allow; a record may contain any.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text without characters that XML does not allow. */
export const printable = (text: string): string => text.replace(NOT_XML, "");

/** A text run in the style of its paragraph. */
export const run = (text: string): Run => ({ text: printable(text) });

/** A run in one of the character styles of a document; Note is superscript. */
export const marked = (style: "Lead" | "Reference" | "Note", text: string): Run => ({
  style,
  text: printable(text),
});

/** A paragraph of runs in one of the styles of a document: BodyText, Caption, Credits, Source. */
export const paragraph = (style: string, runs: readonly Run[]): WordParagraph => ({
  type: "paragraph",
  style,
  runs,
});

/** A paragraph of one text. */
export const styled = (style: string, text: string): WordParagraph => paragraph(style, [run(text)]);

/** A heading: the document's title, a section title or one within a section. */
export const heading = (level: 1 | 2 | 3, text: string): WordParagraph => styled(`Heading${level}`, text);

/** An item of a list; the items of one `instance` are numbered together. */
export const listItem = (isOrdered: boolean, instance: number, runs: readonly Run[]): WordParagraph => ({
  ...paragraph("ListParagraph", runs),
  list: { reference: isOrdered ? "numbers" : "bullets", instance },
});

/** A table whose header row repeats on each page; `widths` in percent. A line break in a cell begins a paragraph. */
export const wordTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): WordTable => ({
  type: "table",
  head: head.map(printable),
  rows: rows.map((row) => row.map(printable)),
  widths,
});

/** A document of these blocks; `title` is that of its properties. */
export const wordContent = (lang: Lang, title: string, blocks: WordContent["blocks"]): WordContent => ({
  lang,
  title: printable(title),
  layout: "plain",
  blocks,
});
