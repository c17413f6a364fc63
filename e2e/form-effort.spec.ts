import type { Page } from "@playwright/test";
import { CountedInput, screensOf } from "./counted-input";
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

const at = (page: Page, path: string) => page.locator(`[data-path="${path}"]`).first();

test("an inspection in two languages takes the clicks, keys and height that are documented", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Counter", ["staff"]), {
    viewport: { width: 1360, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.goto("/settings/account");
  await page.getByLabel("Language").selectOption("zh");
  await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await page.goto("/events/new");
  const input = new CountedInput(page);

  // First what happened, in Chinese alone.
  await input.click(page.getByRole("group", { name: "录入语言" }).getByRole("button", { name: "中文" }));
  for (const [path, text] of [
    ["title.zh", EVENT.title[0]],
    ["when.start", "2026-05-20"],
    ["city.zh", EVENT.city[0]],
    ["purpose.zh", EVENT.purpose[0]],
  ] as const) {
    await input.click(at(page, path));
    await input.fact(text);
  }
  await input.click(page.getByRole("button", { name: "粘贴名单", exact: true }));
  await input.paste(LIST);
  await expect(page.getByRole("button", { name: "添加9人" })).toBeVisible();
  await input.press("Control+Enter");

  await input.click(page.locator("[data-section=course]"));
  for (const [number, stop] of STOPS.entries()) {
    const path = `agenda[t${number + 1}]`;
    await input.click(page.getByRole("button", { name: "添加议程" }));
    await input.fact(stop.title[0]);
    await input.press("Tab");
    await input.fact(stop.venue[0]);
    // The title says that a stop is a tour.
    await expect(at(page, `${path}.activity`)).toHaveValue(stop.activity);
    await input.click(at(page, `${path}.topics`));
    await input.fact(stop.topic[0]);
  }
  for (const [number, remark] of REMARKS.entries()) {
    const path = `agenda[t3].remarks[r${number + 1}]`;
    await input.click(page.getByRole("button", { name: "添加发言" }).last());
    // A speaker typed in full is chosen as the field is left.
    await input.fact(remark.by);
    // The second one has the reporting verb of the first.
    if (number === 0) await input.choose(at(page, `${path}.act`), remark.act);
    else await input.press("Tab");
    await input.click(at(page, `${path}.points`));
    for (const [row, point] of remark.points.entries()) {
      if (row > 0) await input.press("Enter");
      await input.fact(point[0]);
    }
  }

  await input.click(page.locator("[data-section=promises]"));
  await input.click(page.getByRole("button", { name: "添加协议" }));
  await input.fact(EVENT.agreement[0]);
  for (const [row, party] of PARTIES.entries()) {
    await input.click(at(page, `agreements[a1].parties[${row}].organization.name.zh`));
    await input.fact(party[0]);
    await input.click(at(page, `agreements[a1].parties[${row}].signatories`));
    await input.fact(party[1]);
  }
  await input.click(at(page, "agreements[a1].scope"));
  for (const [row, text] of SCOPE.entries()) {
    if (row > 0) await input.press("Enter");
    await input.fact(text[0]);
  }

  await input.click(page.locator("[data-section=photos]"));
  await input.file(() => input.click(page.getByRole("button", { name: "选择照片" })), PHOTO);
  await expect(page.locator(`${ONLY_PHOTO}[data-path$="].caption.zh"]`)).toBeFocused();
  await input.fact(EVENT.caption[0]);
  await input.choose(page.locator(`${ONLY_PHOTO}[data-path$="].after"]`), "t3");

  // Then the English texts, one after the other; suggestions are taken at once.
  await input.click(page.getByRole("button", { name: /^补全英文（\d+）$/ }));
  await enterEnglish(page, input);
  await input.press("Control+s");
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);

  await expectInspection(page);

  // The height is that of both languages.
  await page.keyboard.press("Escape");
  await page.getByRole("group", { name: "录入语言" }).getByRole("button", { name: "双语" }).click();
  const entered = await screensOf(page);
  await page
    .locator('[data-record-form] button[aria-expanded="false"][title]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLButtonElement).click()));
  const screens = { "Screens as entered": entered, "Screens with every row opened": await screensOf(page) };
  // Fonts differ from system to system; clicks and keys do not.
  for (const [row, measured] of Object.entries(screens))
    expect.soft(Math.abs(measured - documented(row)), `${row}: ${measured}`).toBeLessThan(0.5);
  const effort = { Clicks: input.clicks, Keys: input.keys };
  expect(effort).toEqual({ Clicks: documented("Clicks"), Keys: documented("Keys") });
});
