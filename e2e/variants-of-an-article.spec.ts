import { expect, newEvent, test } from "./fixtures";

const ZONE = { name: { en: "Example Zone", zh: "样例开发区" } };
const CHAMBER = { name: { en: "Sample Chamber", zh: "样本商会" }, the: true };

/** A visit on which something was signed. */
const SIGNED = {
  kind: "reception",
  when: { start: "2026-03-12" },
  city: { en: "Inventia", zh: "虚构市" },
  title: undefined,
  participants: [
    {
      key: "ann",
      side: "host",
      person: { name: { en: "Ann Example", zh: "安一" } },
      posts: [{ title: { en: "director", zh: "主任" }, organization: ZONE }],
    },
    {
      key: "ben",
      side: "guest",
      roles: ["head"],
      person: { name: { en: "Ben Sample", zh: "本二" } },
      posts: [{ title: { en: "president", zh: "会长" }, organization: CHAMBER }],
    },
  ],
  agenda: [
    { key: "port", activity: "tour", saw: [{ en: "the cold store", zh: "冷库" }] },
    { key: "talks", activity: "talks", topics: [{ en: "trade in medicine", zh: "医药贸易" }] },
  ],
  agreements: [
    {
      key: "pact",
      type: "framework",
      status: "signed",
      title: { en: "Agreement on Trade in Medicine", zh: "医药贸易合作协议" },
      parties: [{ organization: ZONE }, { organization: CHAMBER }],
    },
  ],
};

test("the lead is chosen beside the article and saved", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Headliner", ["staff"]);
  const api = await apiAs(staff);
  const plain = await newEvent(api, "Meeting with one piece of news");
  const id = await newEvent(api, "", SIGNED);
  const page = await pageOf(staff);
  const button = page.getByRole("button", { name: /^Lead with/ });
  const paper = page.getByRole("article");

  // Nothing to choose where the event offers one thing.
  await page.goto(`/events/${plain}/edit?article=en`);
  await expect(paper).toContainText("Ann Example");
  await expect(button).toHaveCount(0);

  await page.goto(`/events/${id}/edit?article=en`);
  const headline = paper.getByRole("heading", { level: 2 });
  const lead = paper.locator("p").first();
  await expect(headline).toHaveText(/sign Agreement on Trade in Medicine$/);
  await expect(lead).toHaveText(/^Example Zone and the Sample Chamber signed/);
  await expect(button).toHaveText("Lead with: Automatic");
  await button.click();
  const choices = page.getByRole("group", { name: "Lead with" });
  await expect(choices.getByRole("radio")).toHaveCount(3);
  await expect(choices.getByRole("radio", { name: "Automatic" })).toBeChecked();
  await choices.getByRole("radio", { name: /visits Inventia$/ }).check();
  await expect(headline).toHaveText("Sample Chamber president Ben Sample visits Inventia");
  await expect(lead).toHaveText(/^Ben Sample, president of the Sample Chamber, visited /);
  // Soon after the change the draft is stored in the browser; both say that the office does not have it yet.
  await expect(page.getByText(/^(?:Not saved yet|Draft saved in this browser)$/)).toBeVisible();

  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(headline).toHaveText("Sample Chamber president Ben Sample visits Inventia");
  await expect(button).toHaveText("Lead with: Sample Chamber president Ben Sample visits Inventia");

  // With the keyboard alone, back to the rules.
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(choices.getByRole("radio", { name: /visits Inventia$/ })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(choices.getByRole("radio", { name: "Automatic" })).toBeChecked();
  await expect(headline).toHaveText(/sign Agreement on Trade in Medicine$/);
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(button).toHaveText("Lead with: Automatic");
});

test("an article is displayed, copied and exported at four lengths", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Abridger", ["staff"]);
  const id = await newEvent(await apiAs(staff), "", SIGNED);
  const page = await pageOf(staff, { permissions: ["clipboard-read", "clipboard-write"] });
  const paperIn = (lang: string) => page.locator(`article[lang=${lang}]`);
  const bar = (lang: string) => page.getByRole("group", { name: `Length of the article: ${lang}` });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  // In the form each paper has its own.
  await page.goto(`/events/${id}/edit?article=both`);
  await expect(paperIn("en").getByRole("heading")).toBeVisible();
  const gaps = await page.getByRole("region", { name: /complete|missing/ }).allInnerTexts();
  await bar("English").getByRole("button", { name: "One sentence" }).click();
  await expect(paperIn("en").getByRole("heading")).toHaveCount(0);
  await expect(paperIn("en").getByRole("paragraph")).toHaveCount(1);
  await expect(paperIn("zh-CN").getByRole("heading")).toBeVisible();
  expect(await page.getByRole("region", { name: /complete|missing/ }).allInnerTexts()).toEqual(gaps);

  // On the page of the event the shorter texts come from the record, the stored one is the full text.
  await page.goto(`/events/${id}?tab=article&lang=en`);
  await page.getByRole("button", { name: "Save article" }).click();
  await expect(page.getByText("Article saved for this version of the record.")).toBeVisible();
  const full = await paperIn("en").innerText();
  await expect(bar("English").getByRole("button", { name: "Full text" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await bar("English").getByRole("button", { name: "Brief notice" }).click();
  await expect(page.getByText(/^Generated from the record\./)).toBeVisible();
  // Each sentence is a link to editing it.
  await expect(paperIn("en").getByRole("link")).not.toHaveCount(0);
  await expect(paperIn("en").getByRole("paragraph")).toHaveCount(1);
  const notice = (await paperIn("en").getByRole("paragraph").innerText()).trim();
  expect(notice.length).toBeLessThan(full.length);
  const exports = page.getByRole("dialog", { name: "Export the article" });
  await page.getByRole("button", { name: "Export…" }).click();
  await exports.getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(clipboard).toContain(notice);
  await page.keyboard.press("Escape");
  await bar("English").getByRole("button", { name: "One sentence" }).click();
  await page.getByRole("button", { name: "Export…" }).click();
  const href = await exports.getByRole("link", { name: "Markdown" }).getAttribute("href");
  await page.keyboard.press("Escape");
  const sentence = (await paperIn("en").getByRole("paragraph").innerText()).trim();
  const file = await page.request.get(href ?? "");
  expect((await file.text()).replace(/<!--.*-->/, "").trim()).toBe(sentence);
  await bar("English").getByRole("button", { name: "Full text" }).click();
  expect(await paperIn("en").innerText()).toBe(full);
});
