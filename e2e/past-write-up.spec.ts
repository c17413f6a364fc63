import { violationsOn } from "./axe";
import { expect, newEvent, test } from "./fixtures";

const CHINESE = `样例市商务局代表团来我会考察交流
2024年3月12日上午，样例市商务局局长王小样一行6人来到模范国际商会考察交流，商会会长李典范、秘书长赵例文热情接待。
李典范对王小样一行的到来表示热烈欢迎。他表示，商会愿与样例市商务局加强合作，为两地企业牵线搭桥。
双方还就会展经济、跨境电商等议题进行了深入交流。
有关资料另行整理。`;

const ENGLISH = `Model University and Sample Institute sign memorandum of understanding

Model University and the Sample Institute of Technology signed a memorandum of understanding on 5 September 2023. Professor Maria Muster, Rector of Model University, and Dr John Example, Director General of the Sample Institute of Technology, signed the memorandum.

Professor Muster promised to set up a joint laboratory within a year.`;

test("a past write-up in Chinese is taken field by field, by keyboard", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Archivist", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Old visit", {
    title: { zh: "已经写好的标题" },
    when: {},
    participants: [],
  });
  const page = await pageOf(staff, { locale: "zh-CN" });
  await page.goto(`/events/${id}/edit?fields=zh&article=zh&field=title.zh`);
  await page.locator("[data-section=people]").click();
  const open = page.getByRole("button", { name: /^(?:粘贴旧稿|Paste a past write-up)$/ });
  await expect(open).toBeEnabled();
  await open.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.insertText(CHINESE);
  await page.keyboard.press("Control+Enter");

  await expect(dialog.locator('[data-proposal="title-1"]')).toBeFocused();

  // The text can be changed and read again, all by keyboard.
  await dialog.getByRole("button", { name: /^(?:修改原文|Change text)$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.locator('[data-proposal="title-1"]')).toBeFocused();

  // Nothing typed before is replaced unasked: what the form has is shown beside it.
  const box = (name: string | RegExp) => dialog.getByRole("checkbox", { name });
  const title = dialog.locator('[data-proposal="title-1"]');
  await expect(title).not.toBeChecked();
  await expect(dialog.getByText("已经写好的标题")).toBeVisible();
  await expect(box(/王小样/).first()).toBeChecked();
  await expect(dialog.locator('[data-proposal="kind-1"]')).not.toBeChecked();
  expect(await violationsOn(page)).toEqual([]);

  // Who is at a proposal sees its place in the text, and the other way round.
  const active = dialog.locator("mark[data-active]");
  await box(/王小样/)
    .first()
    .focus();
  await expect(active.filter({ hasText: "王小样" }).first()).toBeVisible();
  await expect(active.filter({ hasText: "样例市商务局" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(box(/李典范/).first()).toBeFocused();
  await expect(active.filter({ hasText: "李典范" }).first()).toBeVisible();
  await dialog.locator("mark", { hasText: "会展经济" }).click();
  await expect(dialog.locator('[data-proposal="item-1"]')).toBeFocused();
  await expect(dialog.getByText("有关资料另行整理")).toBeVisible();
  await expect(dialog.locator("mark", { hasText: "有关资料另行整理" })).toHaveCount(0);

  // A value is corrected before it is taken, a proposal is left.
  await dialog
    .getByRole("textbox", { name: /赵例文/ })
    .first()
    .fill("赵例文书");
  await dialog.locator('[data-proposal="followUp-1"]').uncheck();
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  const names = page.locator('[data-column="name-zh"]');
  await expect(names).toHaveCount(3);
  await expect(names.nth(2)).toHaveValue("赵例文书");
  await expect(page.locator('[data-path="title.zh"]')).toHaveValue("已经写好的标题");
  await expect(page.locator('[data-path="when.start"]')).toHaveValue(/2024/);

  // One step of undo takes all of it back.
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect(names).toHaveCount(0);
  await expect(page.locator('[data-path="when.start"]')).toHaveValue("");
});

test("a past write-up in English fills a new event on a phone", async ({ people, pageOf }) => {
  const staff = await people.named("Invented Reporter", ["staff"]);
  const page = await pageOf(staff, { viewport: { width: 390, height: 844 } });
  await page.goto("/events/new?fields=en&article=en");
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.getByRole("button", { name: "Paste a past write-up" }).click();
  const dialog = page.getByRole("dialog", { name: "Past write-up" });
  await dialog.getByRole("textbox").fill(ENGLISH);
  expect(scripts.length, "the reading is fetched when it is asked for").toBeGreaterThan(0);
  await dialog.getByRole("button", { name: "Read", exact: true }).click();
  await expect(dialog.locator('[data-proposal="title-1"]')).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "Person: Maria Muster" })).toBeChecked();
  const sideways = () => dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: /^Apply \d+ fields$/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/fields were applied from the write-up/)).toBeVisible();
  await expect(page.locator('[data-path="title.en"]')).toHaveValue(
    "Model University and Sample Institute sign memorandum of understanding",
  );
  await expect(page.locator('[data-column="name-en"]')).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator('[data-column="name-en"]')).toHaveCount(0);
  await expect(page.locator('[data-path="title.en"]')).toHaveValue("");
});
