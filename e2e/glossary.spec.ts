import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

test("a term of the glossary is added, proposed in the form and accepted by keyboard", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const admin = await pageOf(people.admin);
  await admin.goto("/settings/glossary");
  await expect(admin.getByText("No terms yet")).toBeVisible();
  await admin.getByRole("button", { name: "Add term" }).click();
  const panel = admin.getByRole("dialog");
  await panel.getByLabel("Chinese").fill("虚构专员");
  await admin.keyboard.press("Enter");
  await expect(panel.getByText("This field is required.")).toBeVisible();
  await panel.getByLabel("English").fill("invented comissioner");
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("Term saved.")).toBeVisible();
  await admin.getByRole("button", { name: "Edit 虚构专员" }).click();
  await panel.getByLabel("English").fill("invented commissioner");
  await admin.keyboard.press("Enter");
  const row = admin.getByRole("row", { name: /虚构专员/ });
  await expect(row).toContainText("invented commissioner");
  await row.getByRole("button", { name: "Remove 虚构专员" }).click();
  await expect(admin.getByText("Term removed.")).toBeVisible();
  await admin.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("invented commissioner");
  expect(await violationsOn(admin)).toEqual([]);

  const clerk = await people.named("Invented Clerk", ["staff"]);
  const api = await apiAs(clerk);
  const post = (zh: string, organization: string) => ({
    key: "p",
    person: { name: { zh: "安虚构", en: "An Xugou" } },
    posts: [{ title: { zh }, organization: { name: { zh: organization } } }],
  });
  const id = await newEvent(api, "Meeting with a term", { participants: [post("虚构专员", "外事办公室")] });
  const page = await pageOf(clerk);
  await page.goto(`/events/${id}/edit?fields=both`);
  const people2 = page.getByRole("button", { name: /^2 / });
  await expect(people2).toBeEnabled();
  await people2.focus();
  if ((await people2.getAttribute("aria-expanded")) !== "true") await page.keyboard.press("Enter");
  const title = page.locator("[data-column=title-en]");
  await title.focus();
  await expect(page.getByRole("option", { name: "invented commissioner glossary" })).toBeVisible();
  await expect(title).toHaveValue("");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(title).toHaveValue("invented commissioner");
  const organization = page.locator("[data-column=organization-en]");
  await organization.focus();
  await expect(page.getByRole("option", { name: "Foreign Affairs Office standard" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const { record } = await callQuery<{ record: object }>(api, "events.get", { id });
  expect(record).toMatchObject({
    participants: [
      {
        posts: [
          {
            title: { zh: "虚构专员", en: "invented commissioner" },
            organization: { name: { zh: "外事办公室", en: "Foreign Affairs Office" } },
          },
        ],
      },
    ],
  });

  // A translation confirmed in one event is proposed in the next.
  await newEvent(api, "Meeting that confirms a title", {
    participants: [
      { ...post("虚构督办", "虚构处"), posts: [{ title: { zh: "虚构督办", en: "invented overseer" } }] },
    ],
  });
  const other = await newEvent(api, "Meeting after it", { participants: [post("虚构督办", "虚构处")] });
  await page.goto(`/events/${other}/edit?fields=both`);
  await expect(title).toBeEnabled();
  await title.focus();
  await expect(page.getByRole("option", { name: "invented overseer used before" })).toBeVisible();
  await callProcedure(api, "session.setLanguage", { lang: "en" });
});

test("a term of the glossary is proposed in a person's positions", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  await callProcedure(api, "glossary.save", {
    id: crypto.randomUUID(),
    version: 0,
    kind: "title",
    zh: "虚构督察",
    en: "invented inspector",
  });
  const id = crypto.randomUUID();
  const name = { zh: "任虚构", en: "Ren Xugou" };
  const posts = [{ id: crypto.randomUUID(), title: { zh: "虚构督察" } }];
  await callProcedure(api, "people.save", { id, version: 0, person: { name }, posts });
  const page = await pageOf(people.admin);
  await page.goto(`/people/${id}`);
  await page.getByRole("button", { name: "Edit positions" }).click();
  const title = page.getByRole("combobox", { name: "Position (English)" });
  await title.focus();
  await expect(page.getByRole("option", { name: "invented inspector glossary" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(title).toHaveValue("invented inspector");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("invented inspector")).toBeVisible();
});

test("a term of the glossary is proposed for an organization of the directory and in a pasted list", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  await callProcedure(api, "glossary.save", {
    id: crypto.randomUUID(),
    version: 0,
    kind: "organization",
    zh: "虚构术语局",
    en: "Invented Bureau of Terms",
  });
  const page = await pageOf(people.admin, { viewport: { width: 1360, height: 900 } });
  await page.goto("/organizations");
  await page.getByRole("button", { name: "Add organization" }).first().click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("combobox", { name: "Name (Chinese)" }).fill("虚构术语局");
  const english = panel.getByRole("combobox", { name: "Name (English)" });
  await english.focus();
  await expect(panel.getByRole("option", { name: "Invented Bureau of Terms glossary" })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(english).toHaveValue("Invented Bureau of Terms");
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Invented Bureau of Terms" })).toBeVisible();

  await page.goto("/events/new?fields=both");
  await page.getByRole("button", { name: "Paste a list", exact: true }).press("Enter");
  await page
    .getByRole("textbox", { name: /^Paste names with titles/ })
    .fill("虚构术语局局长任虚构 Ren Xugou\n虚构术语局局长钱虚构 Qian Xugou");
  const preview = page.getByRole("region", { name: "Preview of the list" });
  const title = preview.getByRole("combobox", { name: /^Title \(English\), row 1/ });
  await title.focus();
  const bureau = preview.getByRole("option", { name: "director-general standard" });
  await expect(bureau).toBeVisible();
  await bureau.click();
  await expect(title).toHaveValue("director-general");
  const organization = preview.getByRole("combobox", { name: /^Organization \(English\), row 1/ });
  await organization.focus();
  await expect(preview.getByRole("option", { name: "Invented Bureau of Terms glossary" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  // Without proposals the keys move between rows.
  await page.keyboard.press("Enter");
  await expect(preview.getByRole("combobox", { name: /^Organization \(English\), row 2/ })).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("[data-column=title-en]").first()).toHaveValue("director-general");
  await expect(page.locator("[data-column=organization-en]").first()).toHaveValue("Invented Bureau of Terms");
});
