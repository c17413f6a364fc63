import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { convertToOpenDocument, findWordProcessor } from "../scripts/test-word-processor.mjs";
import { callProcedure, expect, newEvent, test } from "./fixtures";
import { parkTalks } from "./park-talks";

/** What a word processor says of a document that it read: sizes in millimetres, fonts and heights as it names them. */
interface ReadDocument {
  page: Record<"width" | "height" | "top" | "right" | "bottom" | "left", number>;
  grid: { mode: string | null; lines: string | null };
  /** Each paragraph with its style and what the style and its parents give it. */
  paragraphs: {
    style: string;
    text: string;
    font: string;
    asian: string;
    size: string;
    line: string;
    indent: number;
  }[];
}

/** Reads an OpenDocument file with the parser of the browser. */
const readDocument = (page: Page, xml: string): Promise<ReadDocument> =>
  page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "application/xml");
    const all = (name: string, within: Document | Element = document) => [
      ...within.getElementsByTagName(name),
    ];
    const mm = (length: string | null | undefined) => Math.round(Number.parseFloat(length ?? "0") * 254) / 10;
    const styles = new Map(
      [...all("style:style"), ...all("style:default-style")].map((style) => [
        style.getAttribute("style:name") ?? `default ${style.getAttribute("style:family")}`,
        style,
      ]),
    );
    /** A property of a style, else of its parent, else the default. */
    const property = (name: string, group: string, attribute: string): string => {
      const style = styles.get(name);
      const own = style && all(`style:${group}-properties`, style)[0]?.getAttribute(attribute);
      if (own || !style || name === "default paragraph") return own ?? "";
      return property(style.getAttribute("style:parent-style-name") ?? "default paragraph", group, attribute);
    };
    /** The style with a name that a person sees; formatting of a single paragraph has none. */
    const named = (name: string): string => {
      const style = styles.get(name);
      const isAutomatic = style?.parentElement?.tagName === "office:automatic-styles";
      return isAutomatic ? named(style?.getAttribute("style:parent-style-name") ?? "") : name;
    };
    const [pageLayout] = all("style:page-layout");
    const layout = pageLayout && all("style:page-layout-properties", pageLayout)[0];
    const margin = (side: string) => mm(layout?.getAttribute(`fo:margin-${side}`));
    const body = all("office:text")[0];
    return {
      page: {
        width: mm(layout?.getAttribute("fo:page-width")),
        height: mm(layout?.getAttribute("fo:page-height")),
        top: margin("top"),
        right: margin("right"),
        bottom: margin("bottom"),
        left: margin("left"),
      },
      grid: {
        mode: layout?.getAttribute("style:layout-grid-mode") ?? null,
        lines: layout?.getAttribute("style:layout-grid-lines") ?? null,
      },
      paragraphs: (body ? all("text:p", body) : []).map((paragraph) => {
        const style = paragraph.getAttribute("text:style-name") ?? "";
        return {
          style: named(style).replaceAll("_20_", " "),
          text: paragraph.textContent ?? "",
          font: property(style, "text", "style:font-name"),
          asian: property(style, "text", "style:font-name-asian"),
          size: property(style, "text", "style:font-size-asian"),
          line: property(style, "paragraph", "fo:line-height"),
          indent: mm(property(style, "paragraph", "fo:text-indent")),
        };
      }),
    };
  }, xml);

test("a Chinese article exported to Word is opened by another program with its styles and fonts", async ({
  people,
  pageOf,
  apiAs,
}, testInfo) => {
  const staff = await people.named("Invented Exporter", ["staff"]);
  const api = await apiAs(staff);
  const credits = { author: { name: { zh: "何写稿" } } };
  const id = await newEvent(api, "Talks for a word processor", {
    ...parkTalks("安办文", "白来客", ["某园区建成于2001年。"]),
    credits,
  });
  await callProcedure(api, "articles.generate", { eventId: id, lang: "zh", keepEdits: "ask" });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}?tab=article&lang=zh`);
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const panel = page.getByRole("dialog", { name: "Export the article" });
  const folder = testInfo.outputPath("word");
  await mkdir(folder, { recursive: true });
  const files = { plain: join(folder, "plain.docx"), official: join(folder, "official.docx") };
  for (const [layout, format] of [
    ["plain", "docx"],
    ["official", "official"],
  ] as const) {
    const link = panel.locator(`a[href*="format=${format}&"]`);
    const [download] = await Promise.all([page.waitForEvent("download"), link.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    await download.saveAs(files[layout]);
  }
  const program = await findWordProcessor();
  await convertToOpenDocument(program, Object.values(files), folder);
  await page.goto("about:blank");
  const opened = async (layout: keyof typeof files) =>
    readDocument(page, await readFile(join(folder, `${layout}.fodt`), "utf8"));
  const [plain, official] = [await opened("plain"), await opened("official")];

  expect(plain.page).toEqual({ width: 210, height: 297, top: 25.4, right: 25.4, bottom: 25.4, left: 25.4 });
  expect(official.page).toMatchObject({ width: 210, height: 297, top: 37, right: 26, left: 28 });
  expect(official.grid).toEqual({ mode: "line", lines: "22" });
  const texts = plain.paragraphs.map(({ text }) => text);
  expect(official.paragraphs.map(({ text }) => text)).toEqual(texts);
  expect(texts.join("")).toMatch(/安办文.*白来客.*某园区建成于2001年。.*何写稿/);

  const first = ({ paragraphs }: ReadDocument, style: string) =>
    paragraphs.find((paragraph) => paragraph.style === style);
  // Twelve points and one and a half lines; two characters of indent, a character being as high as wide.
  const serif = { font: "Times New Roman", asian: "SimSun", size: "12pt" };
  expect(first(plain, "Heading 1")).toMatchObject({
    font: "Arial",
    asian: "SimHei",
    size: "18pt",
    line: "150%",
  });
  expect(first(plain, "Text body")).toMatchObject({ ...serif, line: "150%", indent: 8.5 });
  expect(first(plain, "Credits")).toMatchObject({ ...serif, size: "10.5pt" });
  // 225 mm by 22 lines are 28.95 points, or 0.402 inches; 三号 is 16 points, 二号 is 22.
  const text = { font: "Times New Roman", asian: "仿宋_GB2312", size: "16pt", line: "0.402in" };
  expect(first(official, "Heading 1")).toMatchObject({ asian: "方正小标宋简体", size: "22pt" });
  expect(first(official, "Text body")).toMatchObject({ ...text, indent: 11.3 });
  expect(first(official, "Credits")).toMatchObject(text);
  for (const { paragraphs } of [plain, official])
    for (const { style, text: words } of paragraphs)
      expect(["Heading 1", "Text body", "List Paragraph", "Credits"], words).toContain(style);
});
