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

test("Ctrl+K offers the commands of agreements and of the review of an article", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const id = await newEvent(api, "Signing changed from the search", {
    agreements: [
      {
        key: "pact",
        title: { en: "Pact found by commands" },
        status: "signed",
        signedOn: "2025-05-20",
        parties: [{ organization: { name: { en: "Example Office" } } }],
      },
    ],
  });
  await callProcedure(api, "articles.generate", { eventId: id, lang: "en", keepEdits: "ask" });
  const page = await pageOf(people.admin);
  const field = page.getByRole("combobox", { name: "Search" });
  const options = page.getByRole("listbox", { name: "Results" }).getByRole("option");
  const open = async (words: string) => {
    await page.keyboard.press("Control+k");
    await field.fill(words);
  };
  const chosen = options.and(page.locator("[aria-selected=true]"));

  // The list: its statuses and the Excel file.
  await page.goto("/agreements?q=commands");
  await open("");
  await expect(chosen).toHaveText(/New event$/);
  await expect(options.filter({ hasText: "Export to Excel" })).toHaveCount(1);
  await open("导出");
  await expect(chosen).toHaveText(/Export to Excel$/);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await open("force");
  await expect(chosen).toHaveText(/Agreements: In force$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/agreements\?q=commands&status=in_force$/);
  await page.getByRole("link", { name: "Pact found by commands" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Pact found by commands" })).toBeVisible();

  // An agreement: its event, the place of the original, and its fields in the form.
  await open("");
  await expect(options.first()).toHaveText(/Edit agreement$/);
  await open("original");
  await expect(chosen).toHaveText(/Original kept at$/);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Original kept at" });
  await expect(panel.getByLabel("Original kept at")).toBeFocused();
  await page.keyboard.press("Escape");
  await open("修改");
  await expect(chosen).toHaveText(/Edit agreement$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/edit\?field=/);
  await expect(page.locator('[data-path="agreements[pact].title.en"]')).toBeFocused();

  // The review of the article that is shown; a command opens its form, as its button does.
  await page.goto(`/events/${id}?tab=article&lang=en`);
  await open("送审");
  await expect(chosen).toHaveText(/Send to review$/);
  await page.keyboard.press("Enter");
  const bar = page.getByRole("region", { name: "Review status" });
  const form = bar.getByRole("form", { name: "Send to review" });
  await form.getByRole("button", { name: "Send to review" }).press("Enter");
  await expect(bar.getByText("In review", { exact: true })).toBeVisible();
  await open("recall");
  await expect(chosen).toHaveText(/Recall$/);
  await page.keyboard.press("Enter");
  await expect(bar.getByText("In review", { exact: true })).toBeHidden();
  await page.goto(`/events/${id}`);
  await open("review");
  await expect(options.filter({ hasText: "Send to review" })).toHaveCount(0);
});
