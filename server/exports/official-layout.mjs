// @ts-check
// The layout of official documents of Chinese authorities (GB/T 9704—2012, sections 5 to 7), as far as it concerns reports
// within an office. Plain JavaScript, as the thread that uses it.
import { AlignmentType, DocumentGridType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from "docx";

/** @import { IParagraphStyleOptions, IPropertiesOptions, ISectionOptions } from "docx" */
/** @import { Lang } from "../../domain/events/values" */
/** @import { FontWithSubstitute } from "./with-font-table.mjs" */

/**
 * @typedef {object} Layout
 * @property {NonNullable<IPropertiesOptions["styles"]>} styles
 * @property {string} numbers the numbers of an ordered list, %1 for the number
 * @property {Omit<ISectionOptions, "children">} section
 * @property {boolean} evenAndOdd whether even pages have a footer of their own
 * @property {readonly FontWithSubstitute[]} fonts
 */

/** @param {string} eastAsia */
const font = (eastAsia) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});
const TITLE = font("方正小标宋简体");
const HEADING = font("黑体");
const TEXT = font("仿宋_GB2312");
const SUBHEADING = font("楷体_GB2312");
const NUMBER = { ...font("宋体"), ascii: "宋体", hAnsi: "宋体" };

// Sizes in half points: 二号 22, 三号 16, 小四号 12, 四号 14 points.
const SIZE = { title: 44, text: 32, small: 24, number: 28 };

/** Millimetres in twentieths of a point. @param {number} length */
const mm = (length) => Math.round((length * 1440) / 25.4);
// A type area of 156 by 225 millimetres with 22 lines.
const MARGINS = { top: mm(37), left: mm(28), bottom: mm(35), right: mm(26), footer: mm(28), header: mm(20) };
const LINE = Math.floor(mm(225) / 22);
const EXACT = { line: LINE, lineRule: LineRuleType.EXACT };
const INDENT = { firstLineChars: 200, firstLine: 2 * 10 * SIZE.text };

/** @param {Partial<IParagraphStyleOptions>} more @returns {IParagraphStyleOptions} */
const style = ({ id = "", name = "", run, paragraph }) => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...(run && { run }),
  ...(paragraph && { paragraph }),
});

/** @param {Lang} lang @returns {IParagraphStyleOptions[]} */
const ownStyles = (lang) => [
  // Other programs give styles without a parent formatting of their own.
  { id: "Normal", name: "Normal", quickFormat: true },
  style({
    id: "BodyText",
    name: "Body Text",
    paragraph: {
      indent: INDENT,
      spacing: EXACT,
      alignment: lang === "zh" ? AlignmentType.BOTH : AlignmentType.LEFT,
    },
  }),
  style({
    id: "Figure",
    name: "Figure",
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160 }, keepNext: true },
  }),
  style({
    id: "Caption",
    name: "caption",
    run: { size: SIZE.small, font: SUBHEADING },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 80, after: 160 } },
  }),
  style({
    id: "Credits",
    name: "Credits",
    paragraph: {
      alignment: AlignmentType.RIGHT,
      spacing: { ...EXACT, before: LINE },
      indent: { right: 640 },
    },
  }),
  style({ id: "Source", name: "Source", run: { size: SIZE.small }, paragraph: { spacing: { after: 80 } } }),
  style({ id: "Fact", name: "Fact", paragraph: { indent: INDENT, spacing: EXACT } }),
  style({ id: "TableText", name: "Table Text", run: { size: SIZE.small } }),
  {
    ...style({ id: "TableHead", name: "Table Head", run: { size: SIZE.small, font: HEADING } }),
    basedOn: "TableText",
  },
];

/** "— 1 —", at the outer edge of the page, one character from it. @param {boolean} isEven */
const pageNumber = (isEven) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: isEven ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [isEven ? "left" : "right"]: 10 * SIZE.number },
        children: [
          new TextRun({ font: NUMBER, size: SIZE.number, children: ["— ", PageNumber.CURRENT, " —"] }),
        ],
      }),
    ],
  });

/**
 * The layout with its fonts, each with the one that replaces it.
 * @param {Lang} lang
 * @returns {Layout}
 */
export const officialLayout = (lang) => ({
  styles: {
    default: {
      document: {
        run: {
          // Quotation marks of a Chinese text are those of its East Asian font.
          font: { ...TEXT, ...(lang === "zh" && { hint: "eastAsia" }) },
          size: SIZE.text,
          language: { value: lang === "zh" ? "zh-CN" : "en-US", eastAsia: "zh-CN" },
        },
      },
      heading1: {
        run: { font: TITLE, size: SIZE.title, bold: lang === "en", color: "000000" },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { after: LINE, line: 700, lineRule: LineRuleType.EXACT },
        },
      },
      heading2: {
        run: { font: HEADING, size: SIZE.text, bold: lang === "en", color: "000000" },
        paragraph: { indent: INDENT, spacing: EXACT, keepNext: true },
      },
      heading3: {
        run: { font: SUBHEADING, size: SIZE.text, bold: lang === "en", color: "000000" },
        paragraph: { indent: INDENT, spacing: EXACT, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: EXACT } },
    },
    paragraphStyles: ownStyles(lang),
  },
  numbers: lang === "zh" ? "%1．" : "%1.",
  section: {
    properties: {
      page: { size: { width: 11906, height: 16838 }, margin: MARGINS },
      grid: { type: DocumentGridType.LINES, linePitch: LINE },
    },
    footers: { default: pageNumber(false), even: pageNumber(true) },
  },
  evenAndOdd: true,
  fonts: [
    { name: "方正小标宋简体", substitute: "SimSun" },
    { name: "仿宋_GB2312", substitute: "FangSong" },
    { name: "楷体_GB2312", substitute: "KaiTi" },
  ],
});
