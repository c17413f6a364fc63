// @ts-check
// Fills the office's own Word template; part of the thread that makes Word documents.
import { AlignmentType, ImageRun, Paragraph, PatchType, patchDocument, TextRun } from "docx";
import JSZip from "jszip";

/** @import { TemplateContent, WordContent } from "./word-content" */

/** The style that marks the paragraphs of the text until they get the formatting of the field's paragraph. */
const MARK = "RapporteurBody";
const MARKED = `<w:pPr><w:pStyle w:val="${MARK}"/></w:pPr><w:r><w:t`;

/** @param {string} xml the text of a paragraph, whose field Word may have divided */
const textOf = (xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");

/**
 * The formatting of the paragraph that holds the field of the text, and of its first run.
 * @param {string} xml
 * @param {readonly string[]} names
 */
const formattingOf = (xml, names) => {
  const paragraphs = xml.match(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs) ?? [];
  const own = paragraphs.find((each) => names.some((name) => textOf(each).includes(`{{${name}}}`))) ?? "";
  const run = own.replace(/<w:pPr>.*?<\/w:pPr>/s, "");
  return {
    paragraph: own.match(/<w:pPr>.*?<\/w:pPr>/s)?.[0] ?? "",
    run: run.match(/<w:rPr>.*?<\/w:rPr>/s)?.[0] ?? "",
  };
};

/** @param {WordContent["blocks"]} blocks */
const childrenOf = (blocks) => {
  let [instance, n] = [-1, 0];
  return blocks.map((block) => {
    if (block.type === "picture") {
      const { format, data, width, height, rotation, alt } = block;
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new ImageRun({
            type: format,
            data,
            transformation: { width, height, ...(rotation !== 0 && { rotation }) },
            altText: { name: alt || "photo", description: alt, title: "" },
          }),
        ],
      });
    }
    if (block.type === "table") throw new Error("An article has no tables");
    const { list, runs } = block;
    n = list && list.instance === instance ? n + 1 : 1;
    instance = list ? list.instance : -1;
    const mark = list ? (list.reference === "numbers" ? `${n}. ` : "• ") : "";
    const text = mark + runs.map((run) => run.text).join("");
    return new Paragraph({ style: MARK, children: [new TextRun(text)] });
  });
};

/**
 * The template with its fields filled. Paragraphs of the text have the formatting of the paragraph that holds the field; list items begin with
 * their sign, since a template has no numbering of ours.
 * @param {TemplateContent} content
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export const fillTemplate = async ({ template, texts, body, blocks }) => {
  const before = await (await JSZip.loadAsync(template)).file("word/document.xml")?.async("string");
  const own = formattingOf(before ?? "", body);
  const inline = Object.entries(texts).map(([name, text]) => [
    name,
    { type: PatchType.PARAGRAPH, children: [new TextRun(text)] },
  ]);
  const whole = body.map((name) => [name, { type: PatchType.DOCUMENT, children: childrenOf(blocks) }]);
  const patched = await patchDocument({
    outputType: "uint8array",
    data: template,
    patches: Object.fromEntries([...inline, ...whole]),
  });
  const zip = await JSZip.loadAsync(patched);
  const after = (await zip.file("word/document.xml")?.async("string")) ?? "";
  zip.file(
    "word/document.xml",
    after.replaceAll(MARKED, () => `${own.paragraph}<w:r>${own.run}<w:t`),
  );
  return new Uint8Array(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
};
