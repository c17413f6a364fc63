import { expect, test } from "./fixtures";

const LIST = `主方：
王小样（Wang Xiaoyang） 某某开发区管委会主任
李小样 某某开发区投资促进局局长
客方：
赵小样 某某商会会长
钱小样 某某商会副会长
孙小样 某某商会秘书长
周小样，某某科技有限公司董事长
吴小样，某某科技有限公司总经理
郑小样 某某医药有限公司总经理
冯小样 某某医药有限公司副总经理`;

test("staff create an inspection with nine people and get both articles", async ({ people, pageOf }) => {
  const page = await pageOf(await people.named("Invented Staff", ["staff"]));
  await page.goto("/events/new?article=both");
  const paper = (lang: string) => page.locator(`article[lang=${lang}]`);
  await expect(page.getByText("No preview yet").first()).toBeVisible();

  await page.getByLabel("Title (Chinese)").first().fill("某某商会考察某某开发区");
  await page.getByLabel("Title (English)").first().fill("Example Chamber inspects Example Zone");
  await page.getByLabel("Start date", { exact: true }).fill("2026年5月20日");
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page.getByRole("textbox", { name: /^Paste names with titles/ }).fill(LIST);
  await page.getByRole("button", { name: "Add 9 people" }).click();
  await expect(page.getByText("9 people were added.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Name (Chinese)" })).toHaveCount(9);
  await expect(paper("zh-CN")).toContainText("5月20日");
  for (const name of [
    "王小样",
    "李小样",
    "赵小样",
    "钱小样",
    "孙小样",
    "周小样",
    "吴小样",
    "郑小样",
    "冯小样",
  ])
    await expect(paper("zh-CN")).toContainText(name);

  // One name in English, by the field that the list of what is missing leads to.
  const names = page.getByRole("combobox", { name: "Name (English)" });
  await names.nth(2).fill("Zhao Example");
  await page.getByRole("combobox", { name: "Title (English)" }).nth(2).fill("president");
  await page.getByRole("combobox", { name: "Organization (English)" }).nth(2).fill("Example Chamber");
  await expect(paper("en")).toContainText("Zhao Example, president of");
  await expect(paper("en")).toContainText("May 20, 2026");

  await page.getByRole("button", { name: /Agenda/ }).click();
  await page.getByRole("button", { name: "Add an item" }).click();
  await page.getByLabel("Type of item").selectOption("talks");
  await page.getByRole("button", { name: "Add: Topics" }).click();
  await page.keyboard.type("trade in medicine");
  await page.keyboard.press("Tab");
  await page.keyboard.type("医药贸易");
  await expect(paper("zh-CN")).toContainText("医药贸易");
  await expect(paper("en")).toContainText("trade in medicine");

  // A sentence leads to its source fields.
  await paper("en").getByText("trade in medicine").click();
  await expect(page.getByRole("button", { name: /trade in medicine|Topics/ }).last()).toBeVisible();
  await expect(page.locator("[data-lit]").first()).toBeVisible();

  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await page.getByRole("link", { name: "Go to event" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Example Chamber inspects Example Zone",
  );
  for (const name of ["王小样", "冯小样"]) await expect(page.locator("#content")).toContainText(name);
});

test("an unsaved draft is restored and can be discarded", async ({ people, pageOf }) => {
  const page = await pageOf(await people.named("Invented Forgetful", ["staff"]));
  await page.goto("/events/new");
  await page.getByLabel("Title (English)").first().fill("Half an event");
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Your unsaved draft of .* was restored/)).toBeVisible();
  await expect(page.getByLabel("Title (English)").first()).toHaveValue("Half an event");
  await expect(page.getByLabel("Title (English)").first()).toBeVisible();
  await page.getByRole("button", { name: "Discard draft" }).click();
  await expect(page.getByLabel("Title (English)").first()).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Title (English)").first()).toHaveValue("Half an event");
});
