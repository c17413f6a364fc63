import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { CountedInput } from "./counted-input";
import { expect, test } from "./fixtures";
import {
  documented,
  EVENT,
  enterEnglish,
  expectInspection,
  LIST,
  ONLY_PHOTO,
  PARTIES,
  PHOTO,
  REMARKS,
  SCOPE,
  STOPS,
} from "./inspection";

/** Expects the focus in the field of a path; the story uses keys alone, so it is checked where each leads. */
const expectAt = (page: Page, path: string) =>
  expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest("[data-path]")?.getAttribute("data-path")),
    )
    .toBe(path);

test("an inspection in two languages is entered by keys alone, as many as are documented", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Typist", ["staff"]), {
    viewport: { width: 1360, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.goto("/settings/account");
  await page.getByLabel("Language").selectOption("zh");
  await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await page.goto("/events/new");
  const input = new CountedInput(page);

  // First what happened, in Chinese alone.
  await expectAt(page, "title.zh");
  await input.press("Alt+l");
  await expectAt(page, "title.zh");
  await input.fact(EVENT.title[0]);
  await input.press("Enter");
  await expectAt(page, "when.start");
  await input.fact("2026-05-20");
  await input.press("Enter");
  await expectAt(page, "city.zh");
  await input.fact(EVENT.city[0]);
  await input.press("Enter", "Enter");
  await expectAt(page, "purpose.zh");
  await input.fact(EVENT.purpose[0]);

  await input.press("Enter");
  await expect(page.getByRole("button", { name: "添加人员" })).toBeFocused();
  await input.paste(LIST);
  await expect(page.getByRole("button", { name: "添加9人" })).toBeVisible();
  await input.press("Control+Enter");
  await expect(page.locator("[data-column=name-zh]")).toHaveCount(9);

  for (const [number, stop] of STOPS.entries()) {
    const path = `agenda[t${number + 1}]`;
    await input.press("Alt+g");
    await expectAt(page, `${path}.title.zh`);
    await input.fact(stop.title[0]);
    await input.press("Tab");
    await expectAt(page, `${path}.venue.name.zh`);
    await input.fact(stop.venue[0]);
    await input.press("Alt+Enter");
    await expectAt(page, `${path}.topics[0].zh`);
    await input.fact(stop.topic[0]);
  }
  for (const [number, remark] of REMARKS.entries()) {
    const path = `agenda[t3].remarks[r${number + 1}]`;
    await input.press("Alt+k");
    await expectAt(page, `${path}.by`);
    // A speaker typed in full is chosen as the field is left.
    await input.fact(remark.by);
    await input.press("Tab");
    await expectAt(page, `${path}.act`);
    // The second one has the reporting verb of the first.
    if (number === 0) await input.press(...Array<string>(4).fill("ArrowUp"));
    await input.press("Enter");
    await expectAt(page, `${path}.points[0].zh`);
    await input.fact(remark.points[0][0]);
    await input.press("Enter");
    await expectAt(page, `${path}.points[1].zh`);
    await input.fact(remark.points[1][0]);
  }

  await input.press("Alt+PageDown", "Enter");
  await expectAt(page, "agreements[a1].title.zh");
  await input.fact(EVENT.agreement[0]);
  await input.press("Alt+Enter");
  for (const [row, party] of PARTIES.entries()) {
    await expectAt(page, `agreements[a1].parties[${row}].organization.name.zh`);
    await input.fact(party[0]);
    await input.press("Enter");
    await expectAt(page, `agreements[a1].parties[${row}].signatories`);
    await input.fact(party[1]);
    // Tab chooses the signatory and goes to the next party; Enter chooses, then it goes on.
    await input.press(...(row === 0 ? ["Tab"] : ["Enter", "Enter"]));
  }
  await expectAt(page, "agreements[a1].purpose.zh");
  await input.press("Enter");
  await expectAt(page, "agreements[a1].scope[s1].text.zh");
  await input.fact(SCOPE[0][0]);
  await input.press("Enter");
  await expectAt(page, "agreements[a1].scope[s2].text.zh");
  await input.fact(SCOPE[1][0]);

  await input.press("Alt+PageDown");
  await expect(page.getByRole("button", { name: "选择照片" })).toBeFocused();
  await input.file(() => input.press("Enter"), PHOTO);
  await expect(page.locator(`${ONLY_PHOTO}[data-path$="].caption.zh"]`)).toBeFocused();
  await input.fact(EVENT.caption[0]);
  await input.press("Enter", "Enter");
  await expect(page.locator(`${ONLY_PHOTO}[data-path$="].after"]`)).toBeFocused();
  await input.press("End");

  // Then the English texts, one after the other; suggestions are taken at once.
  await input.press("Alt+o");
  await enterEnglish(page, input);
  await input.press("Control+s");
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await expectInspection(page);
  expect({ clicks: input.clicks, keys: input.keys }).toEqual({
    clicks: 0,
    keys: documented("Keys", "without a mouse"),
  });
});

test("Enter goes from line to line, and the keys of the form lead to sections, rows and details", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Key User", ["staff"]), {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await page.goto("/events/new");
  await expectAt(page, "title.en");

  // While an input method composes, Enter is its own; with a language more, Enter goes to the next line all the same.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", code: "Enter", isComposing: true, bubbles: true }),
    ),
  );
  await expectAt(page, "title.en");
  await press("Enter", "Enter");
  await expectAt(page, "city.en");

  // Another language of the fields keeps the field.
  await press("Alt+l");
  await expectAt(page, "city.zh");
  await press("Alt+l", "Alt+l", "Alt+l", "Alt+l");
  await expectAt(page, "city.en");

  // Sections, to the last one and back; a closed one opens.
  for (const section of ["people", "course", "promises", "photos", "photos"]) {
    await press("Alt+PageDown");
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe(section);
  }
  await press("Alt+PageUp");
  expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("promises");

  // A person is added behind the one that has the focus, of the same side.
  await press("Alt+p");
  await keyboard.type("Ann Example");
  await press("Alt+1", "Alt+p");
  await keyboard.type("Cleo Sample");
  const names = page.locator('[data-column="name-en"]');
  await names.first().focus();
  await press("Alt+p");
  await keyboard.type("Ben Example");
  await expect(names.nth(0)).toHaveValue("Ann Example");
  await expect(names.nth(1)).toHaveValue("Ben Example");
  await expect(names.nth(2)).toHaveValue("Cleo Sample");
  await expect(page.locator("[data-side=host] [data-column=name-en]")).toHaveCount(3);

  // A list pasted into an empty name opens as one; Enter in it is a line break.
  await press("Alt+p");
  await page.evaluate(() => navigator.clipboard.writeText("Guests:\nDan Sample, president, Sample Chamber"));
  await press("Control+v");
  await expect(page.getByRole("button", { name: "Add 1 person" })).toBeVisible();
  await expect(names).toHaveCount(3);
  await press("Enter");
  await keyboard.type("Eve Sample, director, Sample Chamber");
  await expect(page.getByRole("button", { name: "Add 2 people" })).toBeVisible();
  await press("Control+Enter");
  await expect(names).toHaveCount(5);

  // Without an item, a remark has none to belong to: an item is added first.
  await press("Alt+k");
  await expectAt(page, "agenda[t1].title.en");
  await keyboard.type("Tour of the sample hall");
  await expect(page.locator('[data-path="agenda[t1].activity"]')).toHaveValue("tour");
  await press("Alt+Enter");
  await expectAt(page, "agenda[t1].topics[0].en");
  await keyboard.type("sample products");
  // Enter in an empty row leaves the list.
  await press("Enter");
  await expectAt(page, "agenda[t1].topics[1].en");
  await press("Enter");
  await expectAt(page, "agenda[t1].saw[0].en");
  await expect(page.locator('[data-path^="agenda[t1].topics[1]"]')).toHaveCount(0);
  // From the details back to the line, which closes them.
  await press("Alt+Enter");
  await expectAt(page, "agenda[t1].title.en");
  await expect(page.locator('[data-path^="agenda[t1].topics"]')).toHaveCount(0);
  await press("Alt+k");
  await expectAt(page, "agenda[t1].remarks[r1].by");
  await press("Alt+g");
  await expectAt(page, "agenda[t2].title.en");

  // What lacks the other language; once nothing does, that is said.
  await press("Alt+o");
  await expect(page.getByRole("region", { name: "Fill in Chinese texts" })).toBeVisible();
  await press("Escape");

  await page.getByRole("heading", { level: 1 }).click();
  // A row half below the bar at the top would be a small target.
  await page.evaluate(() => window.scrollTo(0, 0));
  await press("?");
  const keys = page.getByRole("dialog");
  // Those of the form are first, as it is open.
  await expect(keys.locator("dt").first()).toHaveText("Next field or row");
  for (const name of [
    "Next section",
    "Add a participant",
    "Add an agenda item",
    "Complete the other language",
  ])
    await expect(keys.getByText(name)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
