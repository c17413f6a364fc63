import { expect, newEvent, test } from "./fixtures";

test("Ctrl+K finds an event and a person from anywhere, by keys alone", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  await newEvent(api, "Meeting found from anywhere");
  await api.post("/api/trpc/people.save", {
    data: {
      json: { id: crypto.randomUUID(), version: 0, person: { name: { en: "Anywhere Example" } }, posts: [] },
    },
  });
  const page = await pageOf(people.admin);
  await page.goto("/settings");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search" });
  await expect(field).toBeFocused();
  await field.fill("anywhere");
  await expect(page.getByRole("option", { name: /Meeting found from anywhere/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: /Anywhere Example/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Anywhere Example" })).toBeVisible();
});
