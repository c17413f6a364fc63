import sharp from "sharp";
import { v7 as newId } from "uuid";
import { expect, newEvent, test } from "./fixtures";

// So many that the download takes several seconds on a fast computer too: its steps are shown after the first.
const COUNT = 30;
const ADDING = new RegExp(`^Adding pictures: [1-9]\\d? of ${COUNT}$`);
const NAMES = Array.from({ length: COUNT }, (_, n) => `photo-${n}.png`);

test("a download that takes long shows its steps and is cancelled by keyboard, in both languages", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Photographer", ["staff"]);
  const api = await apiAs(staff);
  const photos = NAMES.map((file, n) => ({
    key: `ph${n}`,
    file,
    caption: { en: `Photo ${n}`, zh: `图${n}` },
  }));
  const id = await newEvent(api, "Meeting with many photos", { photos });
  const size = { width: 8000, height: 8000, channels: 3, background: "grey" } as const;
  const data = await sharp({ create: size }).png().toBuffer();
  for (const name of NAMES) {
    const params = { id: newId(), eventId: id, name };
    expect((await api.post("/api/attachments", { params, data })).status()).toBe(201);
  }

  const page = await pageOf(staff);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  const word = page.getByRole("link", { name: "Word" });
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(ADDING)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Cancel download" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Download cancelled.")).toBeVisible();
  await expect(word).toBeFocused();
  await expect(page.getByText(/^Adding pictures/)).toHaveCount(0);

  // It can be repeated, and other requests are answered meanwhile.
  const arrived = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await expect(page.getByText(ADDING)).toBeVisible();
  expect((await api.get("/api/trpc/session.me")).status()).toBe(200);
  expect((await arrived).suggestedFilename()).toMatch(/\.docx$/);

  await page
    .getByRole("button", { name: "切换到中文" })
    .or(page.getByRole("button", { name: "中文" }))
    .first()
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(new RegExp(`^正在处理图片：[1-9]\\d?/${COUNT}$`))).toBeVisible();
  await expect(page.getByRole("button", { name: "取消下载" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("已取消下载。")).toBeVisible();
});
