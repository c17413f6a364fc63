import JSZip from "jszip";
import mammoth from "mammoth";
import { marked } from "marked";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article, Sentence } from "@/domain/articles/article";
import { toMarkdown } from "@/domain/articles/render";
import { toWechat } from "@/domain/articles/render-wechat";
import { type Pictures, toDocx } from "./to-docx";
import { toPage } from "./to-page";
import { toZip } from "./to-zip";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: Node): Element[] => [
  ...("tagName" in node ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elementsIn) : []),
];
const textIn = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textIn).join("") : "";

const sentence = (text: string): Sentence => ({ id: text, text, paths: ["title"], length: 1 });
const HOSTILE = '<script>alert(1)</script> & "quoted" *starred* [link](javascript:x)';
const ARTICLE: Article = {
  lang: "zh",
  gaps: [],
  blocks: [
    { type: "headline", sentence: sentence("虚构协会接待来访") },
    { type: "paragraph", part: "lead", sentences: [sentence("一。"), sentence("二。")] },
    { type: "figure", photo: "p", file: "p.png", caption: sentence("合影") },
    { type: "figure", photo: "q", file: "missing.png", caption: sentence("签约") },
    {
      type: "list",
      part: "agreements",
      ordered: true,
      lead: sentence("协议："),
      items: [sentence("甲协议"), sentence("乙协议")],
    },
    { type: "paragraph", part: "background", sentences: [sentence(HOSTILE)] },
    { type: "credits", sentences: [sentence("作者：某人"), sentence("审核：另一人")] },
  ],
};
const ORIGIN = { eventId: "e", eventVersion: 3, articleVersion: 2 };
const FROM = "活动记录第3版，稿件第2版";

let pictures: Pictures;
let png: Buffer;
beforeAll(async () => {
  png = await sharp({ create: { width: 8, height: 6, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  pictures = new Map([["p.png", { type: "png", width: 8, height: 6, turn: 0, data: png }]]);
});

describe.each(["plain", "official"] as const)("a Word document in the %s layout", (layout) => {
  it("has headline, paragraphs, numbered list and picture for another program", async () => {
    const bytes = await toDocx(ARTICLE, { title: "标题", origin: ORIGIN, layout }, pictures);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Credits'] => p.credits"] },
    );
    const elements = elementsIn(parseFragment(value));
    const texts = (tag: string) => elements.filter((each) => each.tagName === tag).map(textIn);
    expect(texts("h1")).toEqual(["虚构协会接待来访"]);
    expect(texts("li")).toEqual(["甲协议", "乙协议"]);
    expect(texts("p")).toContain("一。二。");
    expect(texts("p")).toContain(HOSTILE);
    const [image] = elements.filter((each) => each.tagName === "img");
    const address = image?.attrs.find(({ name }) => name === "src")?.value ?? "";
    expect(Buffer.from(address.split(",")[1] ?? "", "base64").equals(png)).toBe(true);
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  });

  it("says in its properties what it was made from", async () => {
    const zip = await JSZip.loadAsync(await toDocx(ARTICLE, { title: "标题", origin: ORIGIN, layout }));
    expect(await zip.file("docProps/core.xml")?.async("string")).toContain(
      `<dc:description>${FROM}</dc:description>`,
    );
  });
});

describe("the layout of official documents", () => {
  it("has the type area, line pitch, fonts and page numbers of GB/T 9704", async () => {
    const zip = await JSZip.loadAsync(await toDocx(ARTICLE, { title: "标题", layout: "official" }));
    const part = async (name: string) => (await zip.file(`word/${name}.xml`)?.async("string")) ?? "";
    const [text, styles, fonts] = [await part("document"), await part("styles"), await part("fontTable")];
    // 37, 26, 35 and 28 millimetres in twentieths of a point.
    expect(text).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(text).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
    const styleOf = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";
    expect(styleOf("Heading1")).toMatch(/w:eastAsia="方正小标宋简体".*<w:sz w:val="44"/s);
    expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"/s);
    expect(styleOf("BodyText")).toMatch(/w:line="579" w:lineRule="exact"/);
    expect(styleOf("BodyText")).toContain('w:firstLineChars="200"');
    expect(styleOf("Heading2")).toContain('w:eastAsia="黑体"');
    for (const [name, substitute] of [
      ["方正小标宋简体", "SimSun"],
      ["仿宋_GB2312", "FangSong"],
      ["楷体_GB2312", "KaiTi"],
    ])
      expect(fonts).toContain(`<w:font w:name="${name}"><w:altName w:val="${substitute}"/>`);
    const footers = await Promise.all(["footer1", "footer2"].map(part));
    expect(footers.map((each) => /<w:jc w:val="(\w+)"/.exec(each)?.[1]).sort()).toEqual(["left", "right"]);
    for (const footer of footers) expect(footer).toMatch(/— .*PAGE.* —/s);
    expect(await part("settings")).toContain("<w:evenAndOddHeaders");
  });
});

describe("an HTML page", () => {
  it("is valid, harmless and names its origin", async () => {
    const bytes = await toPage(ARTICLE, "标题", pictures, ORIGIN);
    const errors: string[] = [];
    const page = parse(new TextDecoder().decode(bytes), { onParseError: ({ code }) => errors.push(code) });
    const elements = elementsIn(page);
    expect(errors).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === "script")).toEqual([]);
    expect(elements.find(({ tagName }) => tagName === "title")?.childNodes.map(textIn)).toEqual(["标题"]);
    const source = elements.find(({ attrs }) => attrs.some(({ value }) => value === "dcterms.source"));
    expect(source?.attrs.find(({ name }) => name === "content")?.value).toBe(FROM);
    expect(elements.filter(({ tagName }) => tagName === "p").map(textIn)).toContain(HOSTILE);
  });
});

describe("HTML for WeChat's editor", () => {
  const ALLOWED = ["section", "p", "ol", "ul", "li", "img"];

  it("has only allowed elements with inline styles, and no headline", () => {
    const fragment = parseFragment(toWechat(ARTICLE, (file) => (file === "p.png" ? "data:x" : undefined)));
    const elements = elementsIn(fragment);
    for (const { tagName, attrs } of elements) {
      expect(ALLOWED).toContain(tagName);
      for (const { name } of attrs) expect(["style", "src", "alt"]).toContain(name);
    }
    expect(elements.filter(({ tagName }) => tagName === "p").every(({ attrs }) => attrs.length === 1)).toBe(
      true,
    );
    expect(textIn(fragment)).not.toContain("虚构协会接待来访");
    expect(textIn(fragment)).toContain(HOSTILE);
    expect(elements.filter(({ tagName }) => tagName === "img")).toHaveLength(1);
    expect(textIn(fragment)).toContain("签约");
  });

  it("is empty for an article without text", () => {
    expect(toWechat({ lang: "zh", gaps: [], blocks: [] })).toBe("");
  });
});

describe("Markdown", () => {
  it("shows its pictures and no markup of the record", async () => {
    const rendered = await marked.parse(
      toMarkdown(ARTICLE, (file) => (file === "p.png" ? "a b>c.png" : undefined)),
    );
    const fragment = parseFragment(rendered);
    const elements = elementsIn(fragment);
    expect(elements.filter(({ tagName }) => tagName === "h1").map(textIn)).toEqual(["虚构协会接待来访"]);
    const images = elements.filter(({ tagName }) => tagName === "img");
    expect(
      images.map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))),
    ).toEqual([{ src: "a%20b%3Ec.png", alt: "合影" }]);
    expect(elements.filter(({ tagName }) => ["script", "a"].includes(tagName))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === "p").map(textIn)).toContain(HOSTILE);
  });
});

describe("a ZIP archive", () => {
  it("contains page, Markdown and text, with pictures as files that they show", async () => {
    const zip = await JSZip.loadAsync(await toZip(ARTICLE, "标题/一", pictures, ORIGIN));
    expect(Object.keys(zip.files).sort()).toEqual([
      "pictures/",
      "pictures/1.png",
      "标题 一.html",
      "标题 一.md",
      "标题 一.txt",
    ]);
    expect((await zip.file("pictures/1.png")?.async("nodebuffer"))?.equals(png)).toBe(true);
    const page = parse((await zip.file("标题 一.html")?.async("string")) ?? "");
    const sources = elementsIn(page).flatMap(({ tagName, attrs }) =>
      tagName === "img" ? attrs.filter(({ name }) => name === "src").map(({ value }) => value) : [],
    );
    expect(sources).toEqual(["pictures/1.png"]);
    const markdown = await zip.file("标题 一.md")?.async("string");
    expect(markdown).toContain("![合影](<pictures/1.png>)");
    expect(markdown).toContain(`<!-- ${FROM} -->`);
    expect(await zip.file("标题 一.txt")?.async("string")).toContain(`[${FROM}]`);
  });
});
