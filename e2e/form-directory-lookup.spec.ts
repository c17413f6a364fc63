import { callProcedure, expect, newEvent, test } from "./fixtures";

test("people of one event are found at the next, with the positions of that day", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Collector", ["staff"]));
  await page.goto("/events/new?fields=en&article=en");
  await page
    .getByLabel("Title (English)")
    .or(page.getByLabel("Title", { exact: true }))
    .first()
    .fill("First meeting");
  await page.getByLabel("Start date", { exact: true }).fill("2026-03-02");
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page
    .getByRole("textbox", { name: /^Paste names with titles/ })
    .fill(
      "Guests:\nUna Filed, president of the Filing Chamber\nVic Filed, secretary general, Filing Chamber",
    );
  await page.getByRole("button", { name: "Add 2 people" }).click();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Add to directory (3)" }).click();
  await expect(page.getByText(/entries were added to the directory/)).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  // Another event, later: by typing, and by a pasted list.
  await page.goto("/events/new?fields=en&article=en");
  await page.getByLabel("Start date", { exact: true }).fill("2026-04-02");
  await page.getByRole("button", { name: "Add participant", exact: true }).click();
  await page.keyboard.type("Una F");
  await page.getByRole("option", { name: /Una Filed/ }).click();
  const row = page.locator("[data-sortable-row]");
  await expect(row.first().getByRole("combobox", { name: "Organization" })).toHaveValue("Filing Chamber");
  await expect(row.first().locator("[data-column=title-en]")).toHaveValue("president");
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page.getByRole("textbox", { name: /^Paste names with titles/ }).fill("Vic Filed");
  await expect(
    page.getByText("In the directory: Vic Filed, secretary general, Filing Chamber (same name)"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Add 1 person" }).click();
  await expect(row.nth(1).locator("[data-column=title-en]")).toHaveValue("secretary general");
  await expect(page.locator("article[lang=en]")).toContainText(
    "secretary general Vic Filed of the Filing Chamber",
  );
});

test("sorting by drag, and links from missing items to their fields", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Orderer", ["staff"]);
  const id = "01a0a0a0-0000-7000-8000-00000000d4a6";
  const person = (key: string, zh: string) => ({ key, person: { name: { zh } }, side: "guest" });
  await callProcedure(await apiAs(staff), "events.create", {
    id,
    record: {
      format: "rapporteur/event-record@1",
      kind: "meeting",
      status: "held",
      title: { zh: "某某会见" },
      when: { start: "2026-05-20" },
      participants: [person("a", "王小样"), person("b", "李小样"), person("c", "赵小样")],
      agenda: [],
    },
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit?fields=zh&article=zh`);
  const names = page.locator("[data-column=name-zh]");
  await expect(names).toHaveCount(3);
  const handle = page.getByTitle(/Drag to move/);
  const [from, to] = [await handle.nth(2).boundingBox(), await handle.nth(0).boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) - 8, { steps: 4 });
  await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + 4, { steps: 8 });
  await page.mouse.up();
  await expect(names.nth(0)).toHaveValue("赵小样");
  await expect(names.nth(2)).toHaveValue("李小样");

  // The field is hidden, since only Chinese ones are shown; the list of what is missing brings it out.
  const lacks = page.getByRole("region", { name: /English: \d+ items? missing/ });
  await lacks
    .getByRole("button", { name: /王小样/ })
    .first()
    .click();
  await expect(page.locator('[data-path="participants[a].person.name.en"]').first()).toBeFocused();
  await lacks.getByRole("button", { name: "Use “Wang Xiaoyang”" }).click();
  await expect(page.locator('[data-path="participants[a].person.name.en"]').first()).toHaveValue(
    "Wang Xiaoyang",
  );
});

test("somebody of the directory pasted with a Chinese post gets its English", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Collector", ["staff"]);
  const api = await apiAs(staff);
  const id = await newEvent(api, "Meeting that makes somebody known", {
    participants: [
      {
        key: "p",
        person: { name: { zh: "欧阳小样", en: "Ouyang Xiaoyang" } },
        posts: [
          {
            title: { zh: "名誉会长", en: "president of honour" },
            organization: { name: { zh: "样例友好协会", en: "Sample Friendship Association" } },
          },
        ],
      },
    ],
  });
  await callProcedure(api, "people.register", { id, version: 1 });
  const page = await pageOf(staff);
  await page.goto("/events/new?fields=both&article=en");
  await page.getByLabel("Start date", { exact: true }).fill("2026-05-02");
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page.getByRole("textbox", { name: /^Paste names with titles/ }).fill("样例友好协会名誉会长欧阳小样");
  await expect(page.getByText(/^In the directory: Ouyang Xiaoyang/)).toBeVisible();
  await page.getByRole("button", { name: "Add 1 person" }).click();
  const row = page.locator("[data-sortable-row]").first();
  await expect(row.locator("[data-column=name-en]")).toHaveValue("Ouyang Xiaoyang");
  await expect(row.locator("[data-column=title-en]")).toHaveValue("president of honour");
  await expect(row.locator("[data-column=organization-en]")).toHaveValue("Sample Friendship Association");
});
