import type { Page } from "@playwright/test";
import { ADMIN, expect, test } from "./fixtures";

/** Presses Tab until `found` has the focus; a person who cannot get there in that many steps gives up. */
async function tabTo(page: Page, what: string, selector: string, steps = 60) {
  for (let step = 0; step < steps; step++) {
    if (
      await page
        .locator(selector)
        .first()
        .evaluate((node) => node === document.activeElement)
    )
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way by Tab to ${what}`);
}

test("sign in, create an event, sort its people and save, without a mouse", async ({
  office,
  people,
  page,
}) => {
  expect(people.admin.cookies.length).toBeGreaterThan(0);
  await page.goto(`${office.url}/sign-in`);
  await tabTo(page, "the e-mail", 'input[type="email"]');
  await page.keyboard.type(ADMIN.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(ADMIN.password);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${office.url}/`);

  await tabTo(page, "a new event", 'a[href="/events/new"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/events\/new/);
  await expect(page.getByRole("region", { name: "Event details" })).toBeVisible();
  await tabTo(page, "the title", '[data-path="title.en"]');
  await page.keyboard.type("Meeting logged by keys alone");

  await tabTo(page, "the pasting of a list", 'button[aria-expanded]:text-is("Paste a list")');
  await page.keyboard.press("Enter");
  await page.keyboard.type(
    "Hosts:\nAnn Example, director of the Example Office\nBea Example, secretary of the Example Office",
  );
  await page.keyboard.press("Control+Enter");
  const names = page.locator('[data-column="name-en"]');
  await expect(names).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Paste a list", exact: true })).toBeFocused();

  await tabTo(page, "the second name", '[data-column="name-en"] >> nth=1', 120);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(names.first()).toHaveValue("Bea Example");

  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await page.goto(page.url().replace(/\/edit.*/, ""));
  await expect(page.getByRole("heading", { name: "Meeting logged by keys alone" })).toBeVisible();
  const order = await page.getByRole("main").innerText();
  expect(order.indexOf("Bea Example")).toBeLessThan(order.indexOf("Ann Example"));
});
