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
  await expect(english.getByText(/^The Chinese article was edited/)).toBeVisible();
  await expect(page.getByText(/^The English article was edited/)).toHaveCount(0);
  await english.getByRole("button", { name: "They match" }).press("Enter");
  await expect(english.getByText(/^The Chinese article was edited/)).toHaveCount(0);
});
