import { violationsOn } from "./axe";
import { expect, newEvent, test } from "./fixtures";

const LIST = [
  "我方：",
  "王小样 示例商会会长",
  "样例市代表团：",
  "团长：李小样 样例市商务局局长",
  "赵小样、钱小样 样例集团副总经理",
  "约翰·范例 样例公司董事长",
  "John Sample, Model Corp.",
  "下午三点在大厅集合",
].join("\n");

test("a pasted list is checked and corrected by keyboard before anybody is added", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Lister", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting with a pasted list", { participants: [] });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit?fields=both&article=zh`);
  await expect(page.getByRole("button", { name: "Paste a list", exact: true })).toBeEnabled();
  await page.getByRole("button", { name: "Paste a list", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: /^Paste names with titles/ })).toBeFocused();
  await page.keyboard.insertText(LIST);

  const preview = page.getByRole("region", { name: "Preview of the list" });
  const cell = (column: string, row: number) =>
    preview.getByRole(column === "Name" ? "textbox" : "combobox", {
      name: new RegExp(`^${column}( \\(Chinese\\))?, row ${row}( |$)`),
    });
  const side = (row: number) => preview.getByRole("combobox", { name: `Side, row ${row}` });
  const menu = (row: number) => preview.getByRole("button", { name: `Actions for row ${row}`, exact: true });
  await expect(cell("Name", 1)).toHaveValue("王小样");
  await expect(cell("Organization", 2)).toHaveValue("样例市商务局");
  await expect(side(1)).toHaveValue("host");
  await expect(side(2)).toHaveValue("guest");
  await expect(preview.getByRole("combobox", { name: "Delegation, row 2" })).toContainText("样例市代表团");
  await expect(preview.getByText("下午三点在大厅集合")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  // The foreign guest in both languages is one person: two rows become one.
  const names = () =>
    preview
      .locator('[data-cell="name-zh"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  const rows = preview.getByRole("button", { name: /^Actions for row/ });
  expect(await names()).toEqual(["王小样", "李小样", "赵小样", "钱小样", "约翰·范例"]);
  await expect(rows).toHaveCount(7);
  await menu(6).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Merge with the row above" }).press("Enter");
  await expect(rows).toHaveCount(6);
  await expect(preview.getByRole("textbox", { name: "Name (English), row 5" })).toHaveValue("John Sample");
  await preview.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(rows).toHaveCount(7);
  await menu(6).press("Enter");
  await page.getByRole("menuitem", { name: "Merge with the row above" }).press("Enter");

  // Arrows go from row to row; what is typed is what is added.
  await cell("Name", 3).focus();
  await page.keyboard.press("ArrowDown");
  await expect(cell("Name", 4)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.insertText("子");
  await expect(cell("Name", 4)).toHaveValue("钱小样子");

  // What was not understood is placed by hand, here left out.
  await preview.getByRole("button", { name: "Actions for row 6" }).press("Enter");
  await page.getByRole("menuitem", { name: "Remove row" }).press("Enter");

  await page.keyboard.press("Tab");
  await preview.getByRole("button", { name: "Add 5 people" }).press("Enter");
  const added = page.locator('[data-column="name-zh"]');
  await expect(added).toHaveCount(5);
  await expect(added.nth(3)).toHaveValue("钱小样子");
  await expect(page.getByText("5 people were added.")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(added).toHaveCount(0);
});

test("people of the directory are recognized with the reason, and can be refused", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Recognizer", ["staff"]);
  const api = await apiAs(staff);
  const id = await newEvent(api, "Event with known people", {
    participants: [
      {
        key: "sun",
        person: { name: { zh: "孙样本" } },
        side: "guest",
        posts: [{ title: { zh: "会长" }, organization: { name: { zh: "识别商会" } } }],
      },
    ],
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit?fields=zh&article=zh`);
  await page.getByRole("button", { name: /^Add to directory/ }).click();
  await expect(page.getByText(/entries were added to the directory/)).toBeVisible();

  await page.goto("/events/new?fields=zh&article=zh");
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page.getByRole("textbox", { name: /^Paste names with titles/ }).fill("孙样本 识别商会\nSun Yangben");
  const preview = page.getByRole("region", { name: "Preview of the list" });
  const known = preview.getByRole("checkbox", { name: /^In the directory: 孙样本/ });
  await expect(known.first()).toBeChecked();
  await expect(preview.getByText(/same name and organization/)).toBeVisible();
  await known.first().uncheck();
  await expect(known.first()).not.toBeChecked();
});

test("the organizations of a group are corrected in the preview", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Corrector", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting with a pasted group", { participants: [] });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}/edit?fields=zh&article=zh`);
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page
    .getByRole("textbox", { name: /^Paste names with titles/ })
    .fill("样例市商务局、虚构市商务局有关负责人");
  const preview = page.getByRole("region", { name: "Preview of the list" });
  const organization = (n: number) =>
    preview.getByRole("combobox", { name: new RegExp(`^Organization ${n}, row 1( |$)`) });
  await expect(organization(1)).toHaveValue("样例市商务局");
  await organization(2).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("虚构市外事办");
  await preview.getByRole("button", { name: /^Add / }).press("Enter");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.goto(`/events/${id}`);
  await expect(page.getByText("虚构市外事办").first()).toBeVisible();
  await expect(page.getByText("虚构市商务局")).toHaveCount(0);
});
