import type { Page } from "@playwright/test";
import { callQuery, expect, test } from "./fixtures";

/** Heights of the participants' lines in pixels, without the headings of sides. */
const heightsOf = (page: Page) =>
  page
    .locator('[data-record-form] [data-path^="participants["][data-langs]')
    .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().height)));

// One field is 32 px high; two languages take two lines of 28.
const HEIGHTS = { zh: 32, en: 32, both: 56 } as const;

test("a participant is one line, two in both languages", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  const { rows } = await callQuery<{ rows: { id: string }[] }>(api, "events.list", { q: "Zhengzhou" });
  const page = await pageOf(people.admin, { viewport: { width: 1360, height: 900 } });
  for (const [fields, height] of Object.entries(HEIGHTS)) {
    await page.goto(`/events/${rows[0]?.id}/edit?fields=${fields}`);
    await expect(page.locator('[data-column^="name-"]').first()).toBeVisible();
    const heights = await heightsOf(page);
    expect(heights, fields).toHaveLength(12);
    expect(Math.max(...heights), fields).toBeLessThanOrEqual(height);
  }

  // What a field has no room for is named as it is pointed at, and shown in the panel.
  const organization = page.getByRole("combobox", { name: "Organization (English)", exact: true });
  const long = organization.and(page.locator('[value^="Beijing Lingchuang"]'));
  await long.hover();
  await expect(long).toHaveAttribute(
    "title",
    "Beijing Lingchuang Precision Medicine and Health Industry Investment Co., Ltd.",
  );
  await long.focus();
  await page.keyboard.press("Alt+Enter");
  const panel = page.getByRole("region", { name: "Zou Guochun" });
  await expect(panel.locator('[data-text^="Beijing Lingchuang"]')).toBeVisible();
  expect(Math.max(...(await heightsOf(page)))).toBeLessThanOrEqual(HEIGHTS.both);
});
