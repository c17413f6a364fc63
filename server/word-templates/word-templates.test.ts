import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, type IParagraphOptions, Packer, Paragraph, TextRun } from "docx";
import JSZip from "jszip";
import mammoth from "mammoth";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { addAttachment } from "../attachments/add";
import { articleFile } from "../exports/article-file";
import { contextOf, cookieOf, draft, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { handleTemplateDownload, handleTemplateUpload } from "./endpoints";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-template-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const eventId = newId();

const paragraph = (text: string, more: Omit<IParagraphOptions, "children"> = {}) =>
  new Paragraph({ ...more, children: [new TextRun({ text, font: "FangSong", size: 32 })] });
const docx = (...children: Paragraph[]) => Packer.toBuffer(new Document({ sections: [{ children }] }));
const TEMPLATE = () =>
  docx(
    paragraph("Letterhead of {{单位}}"),
    // As Word does after a correction: one field in two runs.
    new Paragraph({
      children: [new TextRun({ text: "{{ti", bold: true }), new TextRun({ text: "tle}}", bold: true })],
    }),
    paragraph("{{正文}}", { indent: { firstLine: 640 }, spacing: { line: 560 } }),
    paragraph("{{credits}}"),
    paragraph("{{日期}} ({{origin}})"),
  );

const upload = async (bytes: Uint8Array, user: { id: string } = office.admin, name = "office.docx") => {
  const request = new Request(`http://127.0.0.1:3000/api/word-template?name=${name}`, {
    method: "POST",
    headers: { cookie: await cookieOf(db, user), host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" },
    body: new Uint8Array(bytes),
  });
  const answer = await handleTemplateUpload(request, db);
  return { status: answer.status, body: await answer.json() };
};
const exported = (format: string) =>
  articleFile(contextOf(db, office.staff), { eventId, lang: "en", format }, folder);

beforeAll(async () => {
  const record = draft({
    title: { en: "Invented talks" },
    when: { start: "2025-05-20" },
    background: [{ en: "The park opened in 2010 & has <b>300</b> companies." }],
    agreements: [
      {
        key: "g",
        title: { en: "Invented pact" },
        type: "mou",
        status: "signed",
        parties: [],
        scope: [
          { key: "s", text: { en: "exchange data" } },
          { key: "t", text: { en: "train staff" } },
        ],
      },
    ],
    photos: [{ key: "f", file: "park.jpg", caption: { en: "The park" } }],
    credits: { author: { name: { en: "Invented Author" } } },
  });
  await staff.events.create({ id: eventId, record });
  const photo = await sharp({ create: { width: 64, height: 40, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer();
  await addAttachment(
    contextOf(db, office.staff),
    { id: newId(), eventId, name: "park.jpg", photo: "yes" },
    new Blob([new Uint8Array(photo)]).stream(),
    folder,
  );
});

describe("the office's Word template", () => {
  it("is none until an administrator adds one", async () => {
    expect(await staff.wordTemplates.current()).toBeNull();
    expect(await outcomeOf(exported("template"))).toBe("WORD_TEMPLATE_NOT_FOUND");
    const bytes = await TEMPLATE();
    expect(await upload(bytes, office.editor)).toMatchObject({ body: { error: { code: "NOT_ALLOWED" } } });
    expect(await upload(bytes)).toMatchObject({ status: 201 });
    expect(await staff.wordTemplates.current()).toMatchObject({
      name: "office.docx",
      fields: ["title", "body", "credits", "office", "date", "origin"],
      by: "Invented admin",
    });
  });

  it("is filled with an article, in the formatting of its fields", async () => {
    const { bytes, name } = await exported("template");
    expect(name).toMatch(/\.docx$/);
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(text).toContain("Letterhead of Invented Association");
    expect(text).toContain("The park opened in 2010 & has <b>300</b> companies.");
    expect(text).toContain("Invented Author");
    expect(text).toContain("2 June 2025 (Record version 1, article not saved)");
    expect(text).not.toMatch(/\{\{|\}\}/);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(html).toContain('<img alt="The park"');
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    expect(xml).not.toContain("RapporteurBody");
    const own = xml.match(/<w:p>(?:(?!<\/w:p>).)*The park opened(?:(?!<\/w:p>).)*<\/w:p>/s)?.[0];
    expect(own).toContain('w:firstLine="640"');
    expect(own).toContain('w:line="560"');
    expect(own).toContain("FangSong");
  });

  it("is refused where it is no Word document, has no place for the text, or unknown fields", async () => {
    const refusal = async (bytes: Uint8Array) => (await upload(bytes)).body.error;
    expect(await refusal(new TextEncoder().encode("{{body}}"))).toMatchObject({
      code: "WORD_TEMPLATE_INVALID",
    });
    expect(await refusal(await docx(paragraph("{{title}}")))).toMatchObject({ code: "WORD_TEMPLATE_BODY" });
    expect(await refusal(await docx(paragraph("{{body}} {{phone}}")))).toMatchObject({
      code: "WORD_TEMPLATE_FIELD",
      values: { name: "phone" },
    });
    expect(await refusal(new Uint8Array(2 * 1024 * 1024 + 1))).toMatchObject({ code: "FILE_TOO_LARGE" });
    expect(await staff.wordTemplates.current()).toMatchObject({ name: "office.docx" });
  });

  it("can be downloaded, replaced and removed", async () => {
    const request = async () =>
      handleTemplateDownload(
        new Request("http://127.0.0.1:3000/api/word-template", {
          headers: { cookie: await cookieOf(db, office.staff) },
        }),
        db,
      );
    const given = await TEMPLATE();
    await upload(given, office.admin, "../second.html");
    const answer = await request();
    expect(answer.headers.get("content-disposition")).toContain("second.html.docx");
    expect(Buffer.from(await answer.arrayBuffer()).equals(given)).toBe(true);
    const { id } = (await staff.wordTemplates.current()) ?? { id: "" };
    expect(await outcomeOf(office.as(office.editor).wordTemplates.remove({ id }))).toBe("NOT_ALLOWED");
    await office.as(office.admin).wordTemplates.remove({ id });
    expect((await request()).status).toBe(404);
  });
});
