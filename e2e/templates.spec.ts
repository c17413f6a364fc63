import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

test("a reception becomes a template, and the next one begins with it", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Organizer", ["staff"]);
  const api = await apiAs(staff);
  const source = await newEvent(api, "Invented first reception", {
    kind: "reception",
    agenda: [{ key: "t", activity: "talks" }],
  });
  const item = { id: crypto.randomUUID(), eventId: source, version: 0, what: { en: "Invented flags" } };
  await callProcedure(api, "checklists.save", item);
  const page = await pageOf(staff);
  await page.goto(`/events/${source}`);
  await page.keyboard.press("c");
  await page.getByRole("textbox", { name: "Template name" }).fill("Invented receptions");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Template saved.")).toBeVisible();

  await page.goto("/events/new?day=2099-09-10");
  await page.getByRole("combobox", { name: "Start from a template" }).selectOption("Invented receptions");
  await page.waitForURL(/\/events\/new\?draft=/);
  await expect(page.locator('[data-path="when.start"]')).toHaveValue("2099-09-10");
  await page.getByRole("textbox", { name: "Title (English)" }).first().fill("Invented second reception");
  await page.keyboard.press("Control+s");
  await page.waitForURL(/\/events\/[0-9a-f-]{36}\/edit/);
  const id = new URL(page.url()).pathname.split("/")[2] ?? "";
  const { record } = await callQuery<{ record: object }>(api, "events.get", { id });
  expect(record).toMatchObject({ kind: "reception", status: "planned", participants: [{ key: "ann" }] });
  await page.goto(`/events/${id}?tab=checklist`);
  await expect(page.getByRole("list", { name: "Checklist" })).toContainText("Invented flags");

  await page.goto("/settings/templates");
  await page.getByRole("button", { name: "Rename: Invented receptions" }).press("Enter");
  await page.getByRole("textbox", { name: "Template name" }).fill("Invented visits");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete: Invented visits" }).press("Enter");
  await expect(page.getByRole("button", { name: "Delete: Invented visits" })).toHaveCount(0);
});
