import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** From now on this browser stores no unsaved work, until the page is loaded again. */
const refuseStorage = (page: Page) =>
  page.evaluate(() => {
    const store = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (key.startsWith("rapporteur_work")) throw new DOMException("full", "QuotaExceededError");
      store.call(this, key, value);
    };
  });

test("leaving the form asks first while nothing keeps what was typed, and loses nothing", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Leaver", ["staff"]));
  await page.route("**/api/trpc/drafts.keep**", (route) => route.fulfill({ status: 429, body: "{}" }));
  await page.goto("/events/new");
  await refuseStorage(page);
  const title = page.getByRole("textbox", { name: "Title (English)" }).first();
  await title.fill("Half an event that nothing keeps");
  // Immediately, before the pause after typing.
  const agreements = page.getByRole("navigation").getByRole("link", { name: "Agreements", exact: true });
  await agreements.click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toHaveCount(0);
  await expect(title).toHaveValue("Half an event that nothing keeps");
  await expect(page.getByText("Not saved yet")).toBeVisible();

  // Keys and commands ask too.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("Agreements");
  await page.keyboard.press("Enter");
  await expect(question).toBeVisible();

  // What was left is there again, and is still not kept.
  await question.getByRole("button", { name: "Leave" }).click();
  await expect(page).toHaveURL(/\/agreements$/);
  await page.goBack();
  await expect(title).toHaveValue("Half an event that nothing keeps");
  await expect(page.getByText("Not saved yet")).toBeVisible();
  // What follows a save takes its time.
  await page.route("**/api/trpc/followUps.proposals**", () => undefined);
  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await agreements.click();
  await expect(page).toHaveURL(/\/agreements$/);
});

test("leaving the form asks nothing while the browser or the server keeps what was typed", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Walker", ["staff"]));
  await page.goto("/events/new");
  const title = page.getByRole("textbox", { name: "Title (English)" }).first();
  const agreements = page.getByRole("navigation").getByRole("link", { name: "Agreements", exact: true });
  await title.fill("Half an event in this browser");
  await agreements.click();
  await expect(page).toHaveURL(/\/agreements$/);
  await page.goBack();
  await expect(title).toHaveValue("Half an event in this browser");

  await refuseStorage(page);
  await title.fill("Half an event on the server");
  await expect(page.getByText("Draft saved on the server")).toBeVisible();
  await agreements.click();
  await expect(page).toHaveURL(/\/agreements$/);
});
