import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

const TEXTS = {
  background: [{ en: "The invented park opened in 2010." }, { en: "It was extended in 2020." }],
};

test("sentences are added and removed by keyboard, and stay so when the article is generated again", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const id = await newEvent(await apiAs(people.admin), "Talks with a text of our own", TEXTS);
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  const save = page.getByRole("button", { name: "Save article" });
  await expect(save).toBeEnabled();
  await save.press("Enter");
  const paper = page.getByRole("article");
  const opened = paper.getByRole("link", { name: "The invented park opened in 2010." });
  const extended = paper.getByRole("link", { name: "It was extended in 2020." });
  const panel = page.getByRole("dialog", { name: "Sentence" });

  await opened.press("Enter");
  await panel.getByRole("button", { name: "Add sentence after it" }).press("Enter");
  await expect(panel.getByLabel("New sentence")).toBeFocused();
  await page.keyboard.type("Lunch was served.");
  await panel.getByRole("button", { name: "Add sentence", exact: true }).press("Enter");
  await expect(paper).toContainText("opened in 2010. Lunch was served. It was extended");
  await expect(page.getByText("Dotted underline: edited or added manually.")).toBeVisible();
  await paper.getByRole("link", { name: "Lunch was served." }).press("Enter");
  await expect(panel.getByText("Added manually; not from the record.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();

  await extended.press("Enter");
  await panel.getByRole("button", { name: "Remove sentence" }).press("Enter");
  await expect(extended).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(extended).toBeVisible();
  await extended.press("Enter");
  await panel.getByRole("button", { name: "Remove sentence" }).press("Enter");
  await expect(extended).toHaveCount(0);

  const removed = page.getByText("1 removed sentence");
  await removed.click();
  await page.getByRole("button", { name: "Restore", exact: true }).press("Enter");
  await expect(extended).toBeVisible();
  await expect(removed).toHaveCount(0);

  // A headline can only be reworded.
  await paper.getByRole("link").first().press("Enter");
  await expect(panel.getByRole("button", { name: "Add sentence after it" })).toBeVisible();
  await expect(panel.getByRole("button", { name: "Remove sentence" })).toHaveCount(0);
});

test("an article behind its record says what changed, and is confirmed or generated again", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const id = await newEvent(api, "Talks in one language", TEXTS);
  const of = { eventId: id, lang: "zh" };
  await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });
  const saveTitle = async (title: string) => {
    const { version, record } = await callQuery<{ version: number; record: object }>(api, "events.get", {
      id,
    });
    await callProcedure(api, "events.save", { id, version, record: { ...record, title: { en: title } } });
  };
  await saveTitle("Talks with another English title");
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}?tab=article&lang=zh`);
  await expect(page.getByText("No sentence of it is affected.")).toBeVisible();
  await expect(page.getByText("Changed: Title (English)")).toBeVisible();
  const confirm = page.getByRole("button", { name: "Confirm as correct" });
  await expect(confirm).toBeEnabled();
  await confirm.press("Enter");
  await expect(page.getByText("The article is confirmed for this version of the record.")).toBeVisible();
  await expect(page.getByText("No sentence of it is affected.")).toHaveCount(0);

  await saveTitle("Talks with a third English title");
  await page.reload();
  const regenerate = page.getByRole("button", { name: "Regenerate" });
  await expect(regenerate).toBeEnabled();
  await regenerate.press("Enter");
  await expect(page.getByText("Article saved for this version of the record.")).toBeVisible();
  await expect(confirm).toHaveCount(0);
});

test("a changed record asks about each edited sentence and shows all three texts", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const id = await newEvent(api, "Talks with a corrected year", TEXTS);
  const of = { eventId: id, lang: "en" };
  await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  const paper = page.getByRole("article");
  const panel = page.getByRole("dialog", { name: "Sentence" });
  await paper.getByRole("link", { name: "The invented park opened in 2010." }).press("Enter");
  await panel.getByLabel("Text").fill("The invented park has been open since 2010.");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect(paper).toContainText("has been open since 2010.");

  const { version, record } = await callQuery<{ version: number; record: object }>(api, "events.get", { id });
  const background = [{ en: "The invented park opened in 2011." }, { en: "It was extended in 2021." }];
  await callProcedure(api, "events.save", { id, version, record: { ...record, background } });
  await page.reload();
  const changes = page.getByRole("region", { name: "Sentences to update" });
  const rows = changes.getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await expect(rows.first().locator("dd")).toHaveText([
    "The invented park opened in 2010.",
    /has been open since/,
    /2011/,
  ]);
  await expect(rows.first().locator("ins")).toHaveText([/has been open since/, "2011"]);
  await expect(rows.nth(1)).toContainText("Changed in the record: Background › 2");

  // Taking all leaves the edited sentence to its editor, and is undone as a whole.
  const take = changes.getByRole("button", { name: "Use the new sentence" });
  await expect(take).toBeEnabled();
  await take.press("Enter");
  await expect(rows).toHaveCount(1);
  await expect(paper).toContainText("has been open since 2010. It was extended in 2021.");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(rows).toHaveCount(2);
  await expect(paper).toContainText("It was extended in 2020.");
  await rows.nth(1).getByRole("button", { name: "Keep current" }).press("Enter");
  await expect(rows).toHaveCount(1);
  await rows.first().getByRole("button", { name: "Reword…" }).press("Enter");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("The invented park has been open since 2011.");
  await rows.first().getByRole("button", { name: "Use this text" }).press("Enter");
  await expect(changes).toHaveCount(0);
  await expect(paper).toContainText("has been open since 2011. It was extended in 2020.");

  // Any two versions are compared, and an earlier one is restored.
  await page.getByText("Changes", { exact: true }).click();
  await page.getByLabel("Earlier version").selectOption("1");
  await page.getByLabel("Later version").selectOption("2");
  await expect(page.getByRole("listitem").filter({ hasText: /has been open since.*2010/ })).toBeVisible();
  await page.getByRole("button", { name: "Restore version 1" }).press("Enter");
  await expect(paper).toContainText("The invented park opened in 2010. It was extended in 2020.");
});
