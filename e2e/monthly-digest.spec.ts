import { expect, newEvent, test } from "./fixtures";

// A month that no other story uses.
const MONTH = "1987-04";

test("the events of a month become one document, in both languages, without restricted ones", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Digester", ["staff"]);
  const api = await apiAs(staff);
  const on = (day: string, word: { en: string; zh: string }) => ({
    when: { start: `${MONTH}-${day}` },
    agenda: [{ key: "talks", activity: "talks", topics: [word] }],
  });
  await newEvent(api, "Talks on tea", on("09", { en: "trade in tea", zh: "茶叶贸易" }));
  await newEvent(api, "Talks on silk", on("21", { en: "trade in silk", zh: "丝绸贸易" }));
  await newEvent(api, "Talks on jade", on("22", { en: "trade in jade", zh: "玉石贸易" }), true);

  const page = await pageOf(staff);
  await page.goto("/events");
  await page.getByRole("link", { name: "Monthly digest" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Monthly digest" })).toBeVisible();
  await page.goto(`/digest?month=${MONTH}`);
  const paper = page.getByRole("article");
  await expect(paper.getByRole("heading", { name: "Events in April 1987" })).toBeVisible();
  await expect(paper).toContainText(/trade in tea.*trade in silk/s);
  await expect(paper).not.toContainText("jade");

  await page.getByRole("button", { name: "By partner" }).press("Enter");
  await expect(paper.getByRole("heading", { name: "1. Sample Chamber" })).toBeVisible();
  await page.getByRole("button", { name: "Chinese" }).press("Enter");
  await expect(paper.getByRole("heading", { name: "1987年4月活动月报" })).toBeVisible();
  await expect(paper).toContainText(/茶叶贸易.*丝绸贸易/s);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Word, official layout" }).press("Enter");
  expect((await download).suggestedFilename()).toBe("1987年4月活动月报.docx");

  await page.getByRole("link", { name: "Next month" }).press("Enter");
  await expect(page.getByText("No events were held in this month")).toBeVisible();
});
