import { expect, newEvent, test } from "./fixtures";

test("problems are shown at the field and below the article; a commitment becomes a follow-up", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Learner", ["staff"]));
  await page.goto("/events/new?fields=en&article=en");
  const field = (path: string) => page.locator(`[data-path="${path}"]`);
  await field("when.start").fill("2026-05-20");
  await field("when.end").fill("2026/5/10");
  await field("purpose.en").fill("to study the zone's planning.");
  await field("title.en").fill("A visit with slips");
  await expect(field("when.end")).toHaveValue("2026-05-10");
  const problems = page.getByRole("region", { name: "1 problem" });
  await expect(problems).toContainText("End date");
  await expect(page.locator("[data-record-form]")).toContainText(/is before/);
  await expect(page.getByText("Without “to”: “strengthen cooperation”", { exact: false })).toBeVisible();
  await field("when.end").fill("no day");
  await expect(page.getByText("Not a valid date.", { exact: false })).toBeVisible();
  await field("when.end").fill("2026-05-21");
  await expect(problems).toHaveCount(0);

  await page.getByRole("button", { name: /Agenda/ }).click();
  await page.getByRole("button", { name: "Add an item" }).click();
  await page.getByRole("button", { name: "Add a remark" }).click();
  await page.getByLabel("Reporting verb", { exact: true }).selectOption("promise");
  await page.getByRole("combobox", { name: "Speakers" }).fill("Ann Invented");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add: Points" }).click();
  await page.keyboard.type("will send the plan");
  await page.keyboard.press("Enter");
  await page.keyboard.type("come again");
  await page.getByLabel("Title", { exact: true }).first().focus();
  await expect(page.getByText("Without “will”, “should” or the like", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Add 2 follow-ups" }).click();
  await expect(page.getByText("2 follow-ups were added.")).toBeVisible();
  await page.getByRole("button", { name: /Agreements, follow-ups/ }).click();
  await expect(field("followUps[f2].text.en")).toHaveValue("come again");

  // Removing the second point makes its follow-up independent, until undone.
  await page.getByRole("button", { name: "Remove row 2: Points" }).click();
  await expect(page.getByText(/1 follow-up from it is now independent/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.locator("textarea").filter({ hasText: "come again" })).toHaveCount(2);
});

test("what only the record lacks is listed in the form, and each entry leads to its field", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Learner", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Talks with a gap in the record", {
    agenda: [{ key: "t", activity: "talks", remarks: [{ key: "r", act: "say", points: [{ en: "x" }] }] }],
    city: { en: "Invented City" },
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}`);
  await page.getByRole("link", { name: "1 item missing" }).click();
  const missing = page.getByRole("region", { name: "Record: 1 field to fill in" });
  await missing.getByRole("button", { name: /Speakers$/ }).click();
  await expect(page.getByRole("combobox", { name: "Speakers" })).toBeFocused();
  await page.keyboard.type("Ann Example");
  await page.keyboard.press("Tab");
  await expect(missing).toHaveCount(0);

  // An event about which nothing can be written leads to the first of what it needs.
  const empty = await newEvent(await apiAs(staff), "Talks of nobody", { participants: [], when: {} });
  await page.goto(`/events/${empty}/edit?article=en`);
  await page.getByRole("button", { name: /^There is nothing yet that an English article could/ }).click();
  await expect(page.getByRole("button", { name: "Add participant" })).toBeFocused();
});

test("texts that the language of the screen alone lacks are filled in one after the other too", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Learner", ["staff"]);
  const id = await newEvent(await apiAs(staff), "", {
    title: { zh: "虚构会谈" },
    city: { zh: "虚构市" },
    participants: [],
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit`);
  await page.getByRole("button", { name: "English: 2 missing" }).click();
  const pass = page.getByRole("region", { name: "Fill in English texts" });
  await expect(pass.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("Invented talks");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Invented City");
  await expect(pass.getByText("All filled in.")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Invented talks");
});

test("a gap followed from the event's page opens its own section alone, and says what to enter", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Learner", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Talks with a photo to come", {
    agenda: [{ key: "t", activity: "talks" }],
    city: { en: "Invented City" },
    photos: [{ key: "ph", caption: { en: "The two sides" } }],
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  await expect(page.getByText("Choose the picture, for example “IMG_2001.jpg”")).toBeVisible();
  await page.getByRole("link", { name: /A photo has no file/ }).click();
  const section = (name: string) => page.locator(`[data-section=${name}]`);
  await expect(section("photos")).toHaveAttribute("aria-expanded", "true");
  for (const other of ["basics", "people", "course", "promises"])
    await expect(section(other)).toHaveAttribute("aria-expanded", "false");
});
