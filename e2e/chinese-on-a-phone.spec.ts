import type { Page } from "@playwright/test";
import { expect, newEvent, test } from "./fixtures";
import { everyScreen } from "./screens";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "zh-CN" };

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the interface in Chinese on the width of a phone", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Traveller", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting read on a phone", {
    title: { zh: "手机上看的会见" },
  });
  const page = await pageOf(staff, phone);
  await page.goto("/");
  await page
    .getByRole("button", { name: "切换到中文" })
    .or(page.getByRole("button", { name: "中文" }))
    .first()
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();

  for (const address of await everyScreen(await apiAs(people.admin), id)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await sideways(page), `${address} does not scroll sideways`).toBeLessThanOrEqual(0);
  }
  await page.goto(`/events/${id}`);
  await expect(page.getByRole("heading", { name: /手机上看的会见/ })).toBeVisible();
});
