import { callProcedure, expect, test } from "./fixtures";

const ID = "01a0a0a0-0000-7000-8000-00000000e2e1";

test("two people edit the same event, and nothing of either is lost", async ({
  people,
  apiAs,
  pageOf,
  browser,
  office,
}) => {
  const first = await people.named("Invented First", ["editor"]);
  const second = await people.named("Invented Second", ["editor"]);
  await callProcedure(await apiAs(first), "events.create", {
    id: ID,
    record: {
      format: "rapporteur/event-record@1",
      kind: "meeting",
      status: "held",
      title: { en: "A meeting of two" },
      when: { start: "2026-05-20" },
      participants: [{ key: "ann", person: { name: { en: "Ann Example" } }, side: "host" }],
      agenda: [],
    },
  });
  const theirs = await pageOf(second);
  // A refused save stands in the log of the browser, so this page is none of pageOf.
  const context = await browser.newContext({ baseURL: office.url, storageState: first });
  const mine = await context.newPage();
  for (const page of [mine, theirs]) {
    await page.goto(`/events/${ID}/edit`);
    await page.getByRole("button", { name: /What, when, where/ }).click();
  }

  await theirs.getByLabel("Title (English)").first().fill("Their meeting");
  await theirs.getByLabel("City (English)").fill("Their City");
  await theirs.getByRole("button", { name: "Save" }).click();
  await expect(theirs.getByText("Saved.", { exact: true })).toBeVisible();

  await mine.getByLabel("Title (English)").first().fill("My meeting");
  await mine.getByRole("combobox", { name: "Name (English)" }).fill("Ann Invented");
  await mine.getByRole("button", { name: "Save" }).click();
  const panel = mine.getByRole("dialog");
  await expect(panel).toContainText("Invented Second saved version 2");
  await expect(panel).toContainText("Their City");
  await expect(panel).toContainText("Ann Invented");
  await expect(panel.getByRole("radio", { name: /My meeting/ })).toBeChecked();
  await panel.getByRole("radio", { name: /Their meeting/ }).check();
  await panel.getByRole("button", { name: "Keep these and save" }).click();
  await expect(mine.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(mine.getByLabel("Title (English)").first()).toHaveValue("Their meeting");

  const input = encodeURIComponent(JSON.stringify({ json: { id: ID } }));
  const answer = await (await apiAs(first)).get(`/api/trpc/events.get?input=${input}`);
  const { record, version } = (await answer.json()).result.data.json;
  expect(version).toBe(3);
  expect(record).toMatchObject({
    title: { en: "Their meeting" },
    city: { en: "Their City" },
    participants: [{ key: "ann", person: { name: { en: "Ann Invented" } } }],
  });
  await context.close();
});
