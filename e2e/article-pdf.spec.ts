import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { expect, newEvent, test } from "./fixtures";

/** The pages of a PDF file as another program reads them: text without spaces, and the number of pictures. */
async function pagesOf(data: Buffer) {
  const document = await getDocument({ data: new Uint8Array(data) }).promise;
  const { info } = await document.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replace(/\s/g, "");
    }),
  );
  return { title: "Title" in info ? info.Title : undefined, text: pages.join(""), pages: pages.length };
}

for (const [lang, button, words] of [
  ["en", "PDF", "tradeintea"],
  ["zh", "PDF", "茶叶贸易"],
] as const)
  test(`an article is downloaded as a PDF file (${lang})`, async ({ people, pageOf, apiAs }) => {
    const staff = await people.named("Invented Printer", ["staff"]);
    const api = await apiAs(staff);
    const agenda = [{ key: "talks", activity: "talks", topics: [{ en: "trade in tea", zh: "茶叶贸易" }] }];
    const photos = [{ key: "ph", file: "hall.png", caption: { en: "In the hall", zh: "会场" } }];
    const id = await newEvent(api, "Meeting on printed articles", { agenda, photos });
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: "teal" } })
      .png()
      .toBuffer();
    const params = { id: newId(), eventId: id, name: "hall.png" };
    expect((await api.post("/api/attachments", { params, data })).status()).toBe(201);

    const page = await pageOf(staff);
    await page.goto(`/events/${id}?tab=article&lang=${lang}`);
    await page.getByRole("button", { name: "Export…" }).press("Enter");
    const link = page
      .getByRole("dialog", { name: "Export the article" })
      .getByRole("link", { name: button, exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), link.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);

    const answer = await api.get(`/api/articles/${id}/${lang}?format=pdf`);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    const bytes = await answer.body();
    expect(bytes.includes("/Subtype /Image")).toBe(true);
    const { title, text, pages } = await pagesOf(bytes);
    expect(text).toContain(words);
    expect(title).toBeTruthy();
    expect(text).toContain(`1/${pages}`);
  });
