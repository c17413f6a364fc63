import { callProcedure, expect, newEvent, test } from "./fixtures";

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

test("Ctrl+K shows the exact organization first, and does what is asked in both languages", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const organization = (en: string) =>
    callProcedure(api, "organizations.save", {
      id: crypto.randomUUID(),
      version: 0,
      organization: { name: { en } },
    });
  for (const part of ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta"])
    await organization(`Exact Institute, ${part} Branch`);
  await organization("Exact Institute");
  for (const day of ["01", "02", "03"])
    await newEvent(api, `Meeting ${day} with the Exact Institute`, { when: { start: `2025-05-${day}` } });
  const page = await pageOf(people.admin);
  await page.goto("/people");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search" });
  await expect(page.getByRole("option", { name: "New event" })).toHaveAttribute("aria-selected", "true");
  await field.fill("exact institute");
  const first = page.getByRole("listbox", { name: "Results" }).getByRole("option").first();
  await expect(first).toContainText("Organization");
  await expect(first).toHaveText(/Exact Institute$/);
  await field.fill("新建");
  await expect(page.getByRole("option", { name: "New event" })).toBeVisible();
  await field.press("Enter");
  await expect(page).toHaveURL("/events/new");
  await expect(page.locator('[data-path="title.en"]')).toBeFocused();
});

test("Ctrl+K begins anew, and does what can be done on the open page", async ({ people, pageOf, apiAs }) => {
  const id = await newEvent(await apiAs(people.admin), "Meeting changed from the search");
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}`);
  const field = page.getByRole("combobox", { name: "Search" });
  const open = async () => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeFocused();
  };
  const chosen = page.getByRole("listbox", { name: "Results" }).getByRole("option", { selected: true });
  await open();
  await expect(chosen).toHaveText(/Edit event$/);
  await field.fill("nothing of the kind");
  await page.keyboard.press("Escape");
  await open();
  await expect(field).toHaveValue("");
  await field.fill("复制");
  await expect(chosen).toHaveText(/Copy event$/);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Copy event" });
  await expect(panel).toBeVisible();
  await expect(panel.locator(":focus")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await open();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/events/${id}/edit`);
  await page.locator("[data-column=name-en]").first().fill("Ann Searching");
  await expect(page.getByText("Draft saved")).toBeVisible();
  await open();
  await expect(chosen).toHaveText(/Save$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Draft saved")).toBeHidden();
  await expect(page.getByRole("status").getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/people");
  await open();
  await expect(page.getByRole("option", { name: /Save$|Edit event$/ })).toHaveCount(0);
});
