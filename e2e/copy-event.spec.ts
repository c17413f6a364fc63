import { callQuery, expect, newEvent, test } from "./fixtures";

test("an event is copied by keyboard, as a restricted plan, and from its day in the calendar", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Planner", ["staff"]);
  const api = await apiAs(staff);
  const source = await newEvent(api, "Invented yearly visit", {}, true);
  const page = await pageOf(staff);
  await page.goto(`/events/${source}`);
  await page.keyboard.press("c");
  const panel = page.getByRole("dialog", { name: "Copy event" });
  await panel.getByRole("button", { name: "People and programme" }).press("Enter");
  await page.waitForURL(/\/events\/new\?draft=/);
  await expect(page.getByRole("textbox", { name: "Title (English)" }).first()).toHaveValue(
    "Invented yearly visit",
  );
  await expect(page.getByRole("checkbox", { name: "Restrict access" })).toBeChecked();
  await page.locator('[data-path="when.start"]').fill("2099-05-20");
  await page.keyboard.press("Control+s");
  await page.waitForURL(/\/events\/[0-9a-f-]{36}\/edit/);
  const id = new URL(page.url()).pathname.split("/")[2] ?? "";
  const made = await callQuery<{ restricted: boolean; record: object }>(api, "events.get", { id });
  expect(made.restricted).toBe(true);
  expect(made.record).toMatchObject({ status: "planned", participants: [{ key: "ann" }, { key: "ben" }] });

  // In the calendar: the planned event, and a new one on another day.
  await page.goto("/events?view=month&month=2099-05");
  await expect(page.getByRole("link", { name: "Invented yearly visit" })).toBeVisible();
  await page.getByRole("link", { name: "21 May 2099" }).click();
  await page.waitForURL("**/events/new?day=2099-05-21");
  await expect(page.locator('[data-path="when.start"]')).toHaveValue("2099-05-21");
  await page.goto("/events?view=month&month=2099-05&withdrawn=yes");
  await expect(page.getByText("No events this month.")).toBeVisible();
  await page.goto("/events?view=week&week=2099-05-20");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("18–24 May 2099");
  await page.getByRole("link", { name: "Next week" }).click();
  await expect(page.getByText("No events this week.")).toBeVisible();
});
