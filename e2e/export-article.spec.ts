import sharp from "sharp";
import { v7 as newId } from "uuid";
import { ARTICLE_FORMATS } from "@/domain/exports/article-formats";
import { expect, newEvent, test } from "./fixtures";

const PHOTO = { key: "ph", file: "hall.png", caption: { en: "In the hall", zh: "会场" } };

test("an article is copied, printed and downloaded in every way from one panel, by keyboard", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Exporter", ["staff"]);
  const api = await apiAs(staff);
  const agenda = [{ key: "talks", activity: "talks", topics: [{ en: "trade in tea", zh: "茶叶贸易" }] }];
  const id = await newEvent(api, "Meeting on exported articles", { agenda, photos: [PHOTO] });
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const params = { id: newId(), eventId: id, name: PHOTO.file };
  expect((await api.post("/api/attachments", { params, data })).status()).toBe(201);

  const page = await pageOf(staff);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    // The print dialog cannot be seen; what would be printed is kept instead.
    window.print = () => {
      const { title, body, images } = document;
      const pictures = [...images].map((image) => image.naturalWidth);
      Object.assign(window.top ?? window, { printed: { title, text: body.innerText, pictures } });
    };
  });
  await page.goto(`/events/${id}?tab=article&lang=en`);
  const open = page.getByRole("button", { name: "Export…" });
  await open.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Export the article" });

  await panel.getByRole("button", { name: "Copy for WeChat" }).focus();
  await page.keyboard.press("Enter");
  const copiedHtml = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes("text/html") ? (await item.getType("text/html")).text() : "";
    });
  await expect.poll(copiedHtml).toMatch(/<section>.*<p style="[^"]*line-height: ?1\.75.*trade in tea/s);
  await panel.getByRole("button", { name: "Copy headline" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toContain("\n");

  await panel.getByRole("button", { name: "Print / save as PDF" }).click();
  const printed = () => page.evaluate(() => (window as { printed?: object }).printed);
  await expect.poll(printed).toMatchObject({ text: expect.stringContaining("trade in tea"), pictures: [40] });

  for (const link of await panel.getByRole("link").all()) {
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toContain("attachment");
  }
  // Another story may have uploaded a template of the office.
  for (const format of ARTICLE_FORMATS.filter((each) => each !== "template"))
    await expect(panel.locator(`a[href*="format=${format}&"]`)).toHaveCount(1);
  const download = page.waitForEvent("download");
  await panel.getByRole("link", { name: "ZIP with pictures" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);

  await page.keyboard.press("Escape");
  await expect(open).toBeFocused();
});
