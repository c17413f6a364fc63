// @ts-check
// The ordinary layout of a Word document. Plain JavaScript, as the thread that uses it.
import { AlignmentType, LineRuleType } from "docx";

/** @import { IParagraphStyleOptions } from "docx" */
/** @import { Lang } from "../../domain/events/values" */
/** @import { Layout } from "./official-layout.mjs" */

/** Font names that every version of Word resolves. */
const FONTS = {
  text: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" },
  heading: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" },
};
// In half points and in twentieths of a point.
const BODY = 24;
// One and a half lines; without its rule, LibreOffice takes the figure for a fixed height.
const LINE = { line: 360, lineRule: LineRuleType.AUTO };

/**
 * Chinese paragraphs have a first-line indent of two characters; English ones have space after.
 * @param {Lang} lang
 */
const bodyOf = (lang) =>
  lang === "zh"
    ? { indent: { firstLineChars: 200, firstLine: 2 * BODY * 10 }, spacing: LINE }
    : { spacing: { ...LINE, after: 160 } };

/** @param {Lang} lang @returns {IParagraphStyleOptions[]} */
const ownStyles = (lang) => [
  // Other programs give styles without a parent formatting of their own.
  { id: "Normal", name: "Normal", quickFormat: true },
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
    paragraph: { spacing: { ...LINE, after: 40 } },
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

/**
 * A4 with the margins of Word; serif text and sans-serif headings.
 * @param {Lang} lang
 * @returns {Layout}
 */
export const plainLayout = (lang) => ({
  styles: {
    default: {
      document: {
        run: {
          // Quotation marks of a Chinese text are those of its East Asian font.
          font: { ...FONTS.text, ...(lang === "zh" && { hint: "eastAsia" }) },
          size: BODY,
          language: { value: lang === "zh" ? "zh-CN" : "en-US", eastAsia: "zh-CN" },
        },
      },
      heading1: {
        run: { font: FONTS.heading, size: 36, bold: true, color: "000000" },
        paragraph: {
          alignment: lang === "zh" ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { after: 240, ...LINE },
        },
      },
      heading2: {
        run: { font: FONTS.heading, size: 28, bold: true, color: "000000" },
        paragraph: { spacing: { before: 320, after: 120, ...LINE }, keepNext: true },
      },
      heading3: {
        run: { font: FONTS.heading, size: BODY, bold: true, color: "000000" },
        paragraph: { spacing: { before: 200, after: 80, ...LINE }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { ...LINE, after: 80 } } },
    },
    paragraphStyles: ownStyles(lang),
  },
  numbers: lang === "zh" ? "%1．" : "%1.",
  section: { properties: { page: { size: { width: 11906, height: 16838 } } } },
  evenAndOdd: false,
  fonts: [],
});
