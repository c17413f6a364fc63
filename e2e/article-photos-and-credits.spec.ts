import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { photoOf } from "./photos";

const PHOTOS = [
  {
    key: "hall",
    file: "hall.jpg",
    caption: { en: "In the hall" },
    people: ["ann", "ben"],
    leftToRight: true,
  },
  { key: "tree", file: "tree.jpg", caption: { en: "At the tree" } },
];

test("photos are placed in an article, a shorter text is edited, and its approval fills the credits", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const editor = await people.named("Invented Photo Editor", ["staff", "editor", "admin"]);
  const reviewer = await people.named("Invented Photo Reviewer", ["reviewer"]);
  const [api, reviewing] = [await apiAs(editor), await apiAs(reviewer)];
  const background = [{ en: "The park opened in 2010." }];
  const eventId = await newEvent(api, "Talks with photos", { background, photos: PHOTOS });
  const of = { eventId, lang: "en" };
  for (const { file } of PHOTOS) {
    const params = new URLSearchParams({ id: crypto.randomUUID(), eventId, name: file, photo: "yes" });
    await api.post(`/api/attachments?${params}`, { data: (await photoOf(file, "teal")).buffer });
  }
  await callProcedure(api, "articles.generate", { ...of, keepEdits: "ask" });

  const page = await pageOf(editor);
  const credits = page.getByRole("switch", { name: "Credits from the review" });
  const switchCredits = async (on: boolean) => {
    await page.goto("/settings");
    await expect(credits).toBeChecked({ checked: !on });
    await credits.press("Space");
    await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
    await expect(page.getByText("Settings saved.")).toBeVisible();
  };
  await switchCredits(true);

  await page.goto(`/events/${eventId}/article?lang=en`);
  const text = page.getByRole("textbox", { name: "Text of the English article" });
  const photos = page.getByRole("region", { name: "Photos", exact: true });
  const saved = page.getByText("All changes saved");
  await text.getByText("In the hall").click();
  const alt = photos.getByLabel("Alternative text");
  await expect(alt).toHaveAttribute("placeholder", "In the hall. From left: Ann Example and Ben Sample.");
  await alt.fill("Two people before a wall.");

  await photos.getByRole("button", { name: "Crop" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Crop the photo" });
  await dialog.getByLabel("Shape").selectOption({ label: "1:1" });
  await dialog.getByLabel("Crop frame").press("ArrowUp");
  await dialog.getByRole("button", { name: "Apply" }).press("Enter");
  await expect(dialog).toBeHidden();
  const shown = text.getByRole("img", { name: "Two people before a wall." });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(480);
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);

  await text.getByText("At the tree").click();
  await expect(photos.getByRole("heading", { name: "Photo 2" })).toBeVisible();
  await photos.getByRole("button", { name: "Remove from article" }).press("Enter");
  await expect(text.getByText("At the tree")).toBeHidden();
  await text.getByText("The park opened in 2010.").click();
  await photos.getByRole("button", { name: "Insert Photo 2" }).press("Enter");
  await expect(text.locator("p:has-text('The park opened') + figure")).toContainText("At the tree");
  await expect(saved).toBeVisible();

  // A shorter text is edited by itself.
  await page.goto(`/events/${eventId}?tab=article&lang=en`);
  const lengths = page.getByRole("group", { name: "Length of the article: English" });
  await lengths.getByRole("button", { name: "Brief notice" }).press("Enter");
  await page
    .getByRole("article")
    .getByRole("link", { name: /Invented|Example/ })
    .last()
    .press("Enter");
  const panel = page.getByRole("dialog", { name: "Sentence" });
  await panel.getByLabel("Text").fill("Ann and Ben had tea.");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect(lengths.getByRole("button", { name: "Brief notice (edited)" })).toBeVisible();
  await expect(page.getByRole("article")).toContainText("Ann and Ben had tea.");
  // The length is in the address, and so survives a reload, the browser's Back button, and the other language beside it.
  await expect(page).toHaveURL(/length-en=notice/);
  await page.reload();
  await expect(page.getByRole("article")).toContainText("Ann and Ben had tea.");
  await page.getByRole("link", { name: /^History/ }).press("Enter");
  await expect(page).not.toHaveURL(/length-en/);
  await page.goBack();
  await expect(page.getByRole("article")).toContainText("Ann and Ben had tea.");
  await page.getByRole("link", { name: "Bilingual" }).press("Enter");
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page).toHaveURL(/length-en=notice/);
  await page.goBack();
  // It has a history of its own, and its generated text can be taken back.
  await page.locator("summary").getByText("Versions and review history").press("Enter");
  await expect(
    page.getByRole("listitem").filter({ hasText: "Invented Photo Editor Version 2" }),
  ).toBeVisible();
  await page.locator("summary").getByText("Changes").press("Enter");
  await expect(page.locator("ins").filter({ hasText: "tea" })).toBeVisible();
  await page.getByRole("button", { name: "Restore version 1" }).press("Enter");
  await expect(page.getByRole("article")).not.toContainText("Ann and Ben had tea.");
  await page.getByRole("button", { name: "Undo" }).last().press("Enter");
  await expect(page.getByRole("article")).toContainText("Ann and Ben had tea.");
  await lengths.getByRole("button", { name: "Full text" }).press("Enter");
  await expect(page.getByRole("article")).not.toContainText("Ann and Ben had tea.");

  const { version } = await callQuery<{ version: number }>(api, "reviews.get", of);
  const submission = { ...of, version, state: "draft", action: "submit", actionId: crypto.randomUUID() };
  await callProcedure(api, "reviews.perform", submission);
  const approving = await pageOf(reviewer);
  await approving.goto(`/events/${eventId}?tab=article&lang=en`);
  await approving.keyboard.press("v");
  const form = approving.getByRole("form", { name: "Approve" });
  const line = "Editor: Invented Photo Editor · Reviewed by: Invented Photo Reviewer";
  await expect(form.getByText(`Added to the credits on approval: ${line}`)).toBeVisible();
  const items = await callQuery<{ item: string }[]>(reviewing, "reviews.checklist", of);
  const state = { version, state: "in_review", confirmed: items.map(({ item }) => item) };
  const approval = { ...of, ...state, action: "approve", actionId: crypto.randomUUID() };
  await callProcedure(reviewing, "reviews.perform", approval);
  await approving.reload();
  const paper = approving.getByRole("article");
  await expect(paper.getByText("Reviewed by: Invented Photo Reviewer")).toBeVisible();
  await expect(paper.getByRole("img", { name: "Two people before a wall." })).toBeVisible();

  const file = await api.get(`/api/articles/${eventId}/en?format=html`);
  const html = await file.text();
  expect(html).toContain(`<p class="credits">${line}</p>`);
  expect(html).toMatch(/<img src="data:image\/jpeg;base64,[^"]+" alt="Two people before a wall\."/);
  await switchCredits(false);
});
