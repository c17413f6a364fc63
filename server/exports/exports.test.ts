import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { afterAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { Article, Sentence } from "@/domain/articles/article";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { addAttachment } from "../attachments/add";
import { withdrawAttachment } from "../attachments/withdraw";
import { contextOf, draft, refusal, testOffice } from "../test-office";
import { articleFile } from "./article-file";
import { picturesOf } from "./internal";
import { scalePicture } from "./scale-picture";
import { partsOf } from "./test-docx";
import { toDocx } from "./to-docx";
import { toPage } from "./to-page";
import { MAX_EXPORTS, withExportSlot } from "./with-export-slot";

const sentence = (text: string): Sentence => ({ id: text, text, paths: [], length: 1 });
const article = (lang: "en" | "zh"): Article => ({
  lang,
  gaps: [],
  blocks: [
    { type: "headline", sentence: sentence("虚构协会 & <Invented>") },
    { type: "paragraph", part: "lead", sentences: [sentence("一。"), sentence("二\u0001。")] },
    {
      type: "list",
      part: "people",
      ordered: true,
      lead: sentence("名单："),
      items: [sentence("甲"), sentence("乙")],
    },
    { type: "figure", photo: "p", file: "p.jpg", caption: sentence("合影") },
    { type: "credits", sentences: [sentence("作者：某人"), sentence("审核：另一人")] },
  ],
});

const ORIGIN = { eventId: "e", eventVersion: 3, articleVersion: 2 };

describe("a Word document", () => {
  it("has all formatting in styles, each with an East Asian font", async () => {
    const parts = partsOf(await toDocx(article("zh"), { title: "稿件" }));
    const [text, styles] = [parts.get("word/document.xml") ?? "", parts.get("word/styles.xml") ?? ""];
    for (const style of ["Heading1", "BodyText", "ListParagraph", "Caption", "Credits"]) {
      expect(text).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    expect(text).not.toMatch(/<w:(rFonts|sz|b|jc|ind|spacing)\b/);
    expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="SimSun".*<\/w:docDefaults>/s);
    expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="SimHei"/s);
    expect(styles).toMatch(/<w:lang w:val="zh-CN"[^>]*w:eastAsia="zh-CN"/);
  });

  it("shows a picture upright, within the page, with its caption", async () => {
    const data = new Uint8Array([1, 2, 3]);
    const photo = { type: "jpg", width: 4000, height: 3000, turn: 90, data } as const;
    const parts = partsOf(await toDocx(article("zh"), { title: "" }, new Map([["p.jpg", photo]])));
    const text = parts.get("word/document.xml") ?? "";
    expect(text).toContain('<w:pStyle w:val="Figure"/>');
    expect(text).toMatch(/<a:xfrm[^>]* rot="5400000"/);
    // 640 pixels high when upright, which is its width as stored.
    expect(text).toMatch(/<a:ext cx="6096000" cy="4572000"\/>/);
    expect([...parts.keys()].some((name) => /^word\/media\/.*\.jpg$/.test(name))).toBe(true);
  });

  it("joins Chinese sentences without blanks, and contains no invalid XML characters", async () => {
    const text = partsOf(await toDocx(article("zh"), { title: "" })).get("word/document.xml");
    expect(text).toContain(">一。二。<");
    expect(text).toContain("作者：某人\u3000审核：另一人");
    expect(text).toContain("虚构协会 &amp; &lt;Invented&gt;");
    expect(partsOf(await toDocx(article("en"), { title: "" })).get("word/document.xml")).toContain(
      ">一。 二。<",
    );
  });
});

const TALKS = [
  { key: "talks", activity: "talks" as const, topics: [{ en: "trade in medicine" }] },
  { key: "tour", activity: "tour" as const, saw: [{ en: "the cold store" }] },
];

describe("an HTML file", () => {
  it("has its pictures within, and nothing of the record as markup", async () => {
    const data = new Uint8Array([1, 2, 3]);
    const photo = { type: "jpg", width: 400, height: 300, turn: 0, data } as const;
    const text = new TextDecoder().decode(
      await toPage(article("zh"), "稿件 <1>", new Map([["p.jpg", photo]]), ORIGIN),
    );
    expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(text).toContain("<title>稿件 &lt;1&gt;</title>");
    expect(text).toContain('<img src="data:image/jpeg;base64,AQID" alt="合影"><figcaption>合影</figcaption>');
    expect(text).toContain("虚构协会 &amp; &lt;Invented&gt;");
    const without = new TextDecoder().decode(await toPage(article("zh"), "", new Map(), ORIGIN));
    expect(without).toContain("<figure><figcaption>合影</figcaption></figure>");
    expect(without).not.toContain("<img");
  });
});

describe("the file of an article", async () => {
  const db = await testDatabase();
  const office = await testOffice(db);
  const eventId = newId();
  const record = draft({ title: { en: 'Talks: "A/B"?', zh: "会谈" } });
  await office.as(office.staff).events.create({ id: eventId, record, restricted: true });
  const file = (actor: Parameters<typeof contextOf>[1], more = {}) =>
    articleFile(contextOf(db, actor), { eventId, lang: "en", format: "md", ...more });

  it("is refused without the right to read the event, and for invalid parameters", async () => {
    expect(await refusal(file(office.anonymous))).toBe("NOT_SIGNED_IN");
    expect(await refusal(file(office.editor))).toBe("EVENT_NOT_FOUND");
    expect(await refusal(file(office.admin))).toBe("EVENT_NOT_FOUND");
    expect(await refusal(file(office.staff, { format: "pdf" }))).toBe("PDF_UNAVAILABLE");
    for (const wrong of [{ eventId: "x" }, { lang: "fr" }, { format: "exe" }, { length: "endless" }])
      expect(await refusal(file(office.staff, wrong))).toBe("EVENT_NOT_FOUND");
  });

  it("has a readable file name", async () => {
    const { name, type, bytes } = await file(office.staff, { format: "docx" });
    expect(name).toMatch(/\.docx$/);
    expect(name).not.toMatch(/["/?:]/);
    expect(type).toContain("wordprocessingml");
    expect(partsOf(bytes).has("word/document.xml")).toBe(true);
    expect((await file(office.leader)).type).toBe("text/markdown; charset=utf-8");
  });

  it("is the stored text at full length; a shorter one is generated from the record", async () => {
    const as = office.as(office.staff);
    const { version } = await as.events.get({ id: eventId });
    const full = { ...record, city: { en: "Inventia" }, agenda: TALKS };
    await as.events.save({ id: eventId, version, record: full });
    const { version: first } = await as.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
    const { stored } = await as.articles.get({ eventId, lang: "en" });
    const sentenceId = (stored && sentencesOf(stored.article).at(-1)?.id) ?? "";
    const edit = { eventId, lang: "en", version: first, sentenceId } as const;
    await as.articles.editSentence({ ...edit, text: "Mended by hand." });
    const text = async (length?: string) =>
      new TextDecoder().decode((await file(office.staff, { ...(length && { length }) })).bytes);
    expect(await text()).toContain("Mended by hand.");
    expect(await text("full")).toBe(await text());
    for (const length of ["short", "notice", "summary"]) {
      expect(await text(length)).toContain("Inventia");
      expect(await text(length)).not.toContain("Mended by hand.");
    }
    expect(await text("short")).toMatch(/^# /);
    const [summary, origin, ...more] = (await text("summary")).trim().split(/\n+/);
    expect(summary).toContain("Inventia");
    expect(more).toEqual([]);
    expect(origin).toBe("<!-- Record version 2, article not saved -->");
    expect(await text()).toMatch(/\n<!-- Record version 2, article version 2 -->\n$/);
    expect(await text("summary")).not.toMatch(/^#/);
  });

  it("includes pictures from the event's files, except withdrawn ones and other file types", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-pictures-"));
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const ctx = contextOf(db, office.staff);
    const add = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      addAttachment(ctx, { id: newId(), eventId, name }, new Blob([bytes]).stream(), folder);
    await add("p.png", png);
    await add("text.txt", Buffer.from("no picture"));
    const gone = await add("gone.png", png);
    await withdrawAttachment(ctx, { id: gone.id, version: gone.version, reason: "twice" });
    const figures = ["p.png", "text.txt", "gone.png", "never.png"].map((name) => ({
      type: "figure" as const,
      photo: name,
      file: name,
    }));
    const pictures = await picturesOf(db, eventId, { lang: "en", gaps: [], blocks: figures }, folder);
    expect([...pictures.keys()]).toEqual(["p.png"]);
    const crop = { x: 0, y: 0, width: 1, height: 0.5 };
    await add(
      "wide.png",
      await sharp(png)
        .resize(80, 60)
        .png()
        .toBuffer()
        .then((data) => new Uint8Array(data)),
    );
    const wide = { type: "figure" as const, photo: "w", file: "wide.png" };
    const parts = { lang: "en" as const, gaps: [], blocks: [wide, { ...wide, photo: "x", crop }] };
    const shown = [...(await picturesOf(db, eventId, parts, folder))];
    expect(shown.map(([name, { width, height }]) => [name, width, height])).toEqual([
      ["wide.png", 80, 60],
      ["wide.png#crop=0,0,1,0.5", 80, 30],
    ]);
    const many = Array.from({ length: 51 }, (_, n) => `${n}.png`);
    for (const name of many) await add(name, png);
    const all = many.map((name) => ({ type: "figure" as const, photo: name, file: name }));
    const printed = (blocks: typeof all) => picturesOf(db, eventId, { lang: "en", gaps: [], blocks }, folder);
    expect((await printed(all.slice(1))).size).toBe(50);
    await expect(printed(all)).rejects.toMatchObject({ code: "TOO_MANY_PICTURES", values: { most: 50 } });
    rmSync(folder, { recursive: true });
  });

  it("is refused as a Word document while two others are being made", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const others = Array.from({ length: MAX_EXPORTS }, () => withExportSlot(() => released));
    expect(await refusal(file(office.staff, { format: "docx" }))).toBe("EXPORTS_BUSY");
    expect((await file(office.staff, { format: "md" })).name).toMatch(/\.md$/);
    release();
    await Promise.all(others);
    await expect(withExportSlot(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect((await file(office.staff, { format: "docx" })).name).toMatch(/\.docx$/);
  });
});

describe("a picture in a Word document", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-scaled-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const noise = (width: number, height: number) =>
    sharp({
      create: {
        width,
        height,
        channels: 3,
        background: "grey",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    });
  const inDocument = async (name: string, content: Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return scalePicture(join(folder, name), name);
  };

  it("is scaled to the page and turned upright, with no other loss of type while it is small", async () => {
    const photo = await noise(3600, 2400).jpeg({ quality: 100 }).withMetadata({ orientation: 6 }).toBuffer();
    expect(photo.length).toBeGreaterThan(8_000_000);
    const printed = await inDocument("photo.jpg", photo);
    expect(printed).toMatchObject({ type: "jpg", width: 1067, height: 1600, turn: 0 });
    expect(printed?.data.length).toBeLessThan(2_000_000);
    const chart = { width: 4000, height: 1000, channels: 4, background: "#00f8" } as const;
    const drawn = await inDocument("chart.png", await sharp({ create: chart }).png().toBuffer());
    expect(drawn).toMatchObject({ type: "png", width: 1400, height: 350, turn: 0 });
    const scan = await inDocument("scan.png", await noise(1500, 1500).png().toBuffer());
    expect(scan).toMatchObject({ type: "jpg", width: 1400, height: 1400 });
  });

  it("remains unchanged where it is small, with its rotation", async () => {
    for (const [orientation, turn] of [
      [1, 0],
      [3, 180],
      [6, 90],
      [8, 270],
    ] as const) {
      const photo = await noise(40, 30).jpeg().withMetadata({ orientation }).toBuffer();
      expect(await inDocument("small.jpg", photo)).toEqual({
        ...{ type: "jpg", width: 40, height: 30, turn },
        data: photo,
      });
    }
    const gif = await noise(5, 6).gif().toBuffer();
    expect(await inDocument("small.gif", gif)).toMatchObject({ type: "gif", width: 5, height: 6, turn: 0 });
  });

  it("becomes a JPEG where Word does not display its format", async () => {
    for (const format of ["webp", "avif"] as const)
      expect(
        await inDocument(`photo.${format}`, await noise(9, 8).toFormat(format).toBuffer()),
      ).toMatchObject({
        ...{ type: "jpg", width: 9, height: 8, turn: 0 },
      });
  });

  it("is left out where it is no picture, or broken", async () => {
    const png = await noise(1500, 20).png().toBuffer();
    expect(await inDocument("head.png", png.subarray(0, 20))).toBeUndefined();
    expect(await inDocument("plan.pdf", Buffer.from("%PDF-1.4"))).toBeUndefined();
    expect(await scalePicture(join(folder, "missing.png"), "missing.png")).toBeUndefined();
  });

  it("is refused with more than a hundred million pixels", async () => {
    const create = { width: 10_001, height: 10_000, channels: 3, background: "grey" } as const;
    const large = await sharp({ create }).png().toBuffer();
    await expect(inDocument("large.png", large)).rejects.toMatchObject({
      code: "PICTURE_TOO_LARGE",
      values: { name: "large.png", most: 100 },
    });
  });
});
