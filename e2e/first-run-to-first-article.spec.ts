import { violationsOn } from "./axe";
import { expect, passwordOf, signUpByScreen, test } from "./fixtures";
import { dataFolder, startOffice } from "./office";

test("from the printed link to the first own article", async ({ browser }) => {
  const data = dataFolder();
  const office = await startOffice({ RAPPORTEUR_DATA: data.folder });
  const context = await browser.newContext({ baseURL: office.url, locale: "en-GB" });
  const page = await context.newPage();

  await page.goto(office.signUp ?? "");
  expect(await violationsOn(page), "what axe finds on the screen of the sign-up").toEqual([]);
  await signUpByScreen(page, office);
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(passwordOf(page)).toHaveCount(0);

  // The five sample events have articles.
  await page.goto("/events");
  await expect(page.getByText("Sample", { exact: true })).toHaveCount(5);
  await page
    .getByRole("link", { name: /Zhengzhou companies inspect projects/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Article", exact: true }).click();
  await expect(page.getByRole("article")).toContainText("Bu Wei");
  await page.goto(`${page.url()}&lang=zh`);
  await expect(page.getByRole("article")).toContainText("温江");

  // The sixth event is created manually.
  await page.goto("/events/new");
  await page.getByLabel("Type", { exact: true }).first().selectOption("meeting");
  await page.getByLabel("Title (English)").fill("Director meets the Sample Chamber");
  await page.getByRole("textbox", { name: "Start date", exact: true }).fill("2025-05-20");
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page
    .getByLabel(/^Paste names with titles/)
    .fill(
      "Hosts:\nAnn Example, director of the Example Office\nGuests:\nBen Sample, president of the Sample Chamber",
    );
  await page.getByRole("button", { name: "Add 2 people" }).click();
  const live = page.getByRole("complementary", { name: "Article" });
  await expect(live.getByRole("article")).toContainText("Ann Example");
  await expect(live.getByRole("article")).toContainText("Ben Sample");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);

  await page.getByRole("link", { name: "Go to event" }).click();
  await page.getByRole("link", { name: "Article", exact: true }).click();
  await page.getByRole("button", { name: "Save article" }).click();
  await expect(page.getByText("Article saved for this version of the record.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("article")).toContainText("Ann Example");
  await expect(page.getByRole("button", { name: "Save article" })).toHaveCount(0);

  await context.close();
  expect(await office.stop()).toBe(0);
  data.remove();
});
