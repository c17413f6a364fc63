import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

const RECORD = {
  participants: [
    { key: "a", side: "host", person: { name: { en: "Ann Example", zh: "甲某某" } } },
    { key: "b", side: "guest", person: { name: { en: "Ben Sample", zh: "乙某某" } } },
  ],
  agenda: [],
  background: [
    { en: "The invented park opened in 2010.", zh: "该园区于2010年开园。" },
    { en: "It was extended in 2020.", zh: "2020年扩建。" },
  ],
};

interface Stored {
  stored: { article: { blocks: { sentences?: { id: string; text: string }[] }[] } };
}

test("what one language alone states is marked, and the other is behind until both are said to match", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const eventId = await newEvent(api, "Talks in two languages", RECORD);
  for (const lang of ["en", "zh"])
    await callProcedure(api, "articles.generate", { eventId, lang, keepEdits: "ask" });
  const { stored } = await callQuery<Stored>(api, "articles.get", { eventId, lang: "zh" });
  const sentences = stored.article.blocks.flatMap((block) => block.sentences ?? []);
  const sentenceId = sentences.find(({ text }) => text.includes("2020"))?.id;
  await callProcedure(api, "articles.removeSentence", { eventId, lang: "zh", version: 1, sentenceId });

  const page = await pageOf(people.admin);
  await page.goto(`/events/${eventId}?tab=article&lang=both`);
  const english = page.getByRole("region", { name: "Article in English" });
  await expect(english.locator("[data-alone]")).toHaveText(["It was extended in 2020."]);
  await expect(english.getByText("Bar at the side: not stated in the other language.")).toBeVisible();
  await expect(english.getByText(/^The Chinese article has been edited/)).toBeVisible();
  await expect(page.getByText(/^The English article has been edited/)).toHaveCount(0);
  await english.getByRole("button", { name: "Confirm match" }).press("Enter");
  await expect(english.getByText(/^The Chinese article has been edited/)).toHaveCount(0);
});

test("the editor shows the other language beside its text, level with it", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const phases = Array.from({ length: 40 }, (_, at) => ({
    en: `Phase ${at + 1} of the invented park was opened in ${1980 + at} and covers several hectares.`,
    zh: `该园区第${at + 1}期于${1980 + at}年启用，占地数公顷，设有展厅、培训室和仓库，供入驻企业使用。`,
  }));
  const eventId = await newEvent(api, "Talks beside each other", { ...RECORD, background: phases });
  for (const lang of ["en", "zh"])
    await callProcedure(api, "articles.generate", { eventId, lang, keepEdits: "ask" });
  const page = await pageOf(people.admin);
  await page.goto(`/events/${eventId}/article?lang=zh`);
  await page.getByRole("link", { name: "Compare with English" }).press("Enter");
  const other = page.getByRole("region", { name: "English article for comparison" });
  const text = page.getByRole("textbox", { name: "Text of the Chinese article" });
  await expect(other).toBeVisible();
  for (const at of [30, 2]) {
    const own = text.getByText(phases[at]?.zh ?? "");
    await own.click();
    const counterpart = other.locator("[data-marked]");
    await expect(counterpart).toHaveText(phases[at]?.en ?? "");
    await expect(counterpart).toBeInViewport();
  }
  // Level also while scrolling, without the cursor.
  await text.getByText(phases[20]?.zh ?? "").evaluate((own) => own.scrollIntoView({ block: "center" }));
  await expect(other.getByText(phases[20]?.en ?? "")).toBeInViewport();

  await page.keyboard.press("Control+End");
  await page.keyboard.type("天气晴好。");
  await expect(other.getByText("Nothing here corresponds to the sentence with the cursor.")).toBeVisible();
  await expect(page.getByText("All changes saved")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await other.getByRole("link", { name: "Edit English" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Text of the English article" })).toBeVisible();
  await page.getByRole("link", { name: "Close comparison" }).press("Enter");
  await expect(page.getByRole("region", { name: /for comparison/ })).toHaveCount(0);
  await expect(page).toHaveURL(/article\?lang=en$/);
});
