import { expect, test } from "./fixtures";

test("removed and moved rows come back by Ctrl+Z, and typing removes none", async ({ people, pageOf }) => {
  const page = await pageOf(await people.named("Invented Undoer", ["staff"]));
  await page.goto("/events/new");
  await page.getByRole("button", { name: "Add participant" }).click();
  for (const name of ["Ann Example", "Ben Example"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("Cy Example");
  const names = page.getByRole("combobox", { name: "Name (English)" });
  const order = () => names.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect(await order()).toEqual(["Ann Example", "Ben Example", "Cy Example"]);

  // From the last field of a row, Tab and Space remove nothing.
  const remove = page.getByRole("button", { name: "Remove row 3" });
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press("Tab");
    await expect(remove).not.toBeFocused();
  }

  await names.nth(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+Delete");
  expect(await order()).toEqual(["Ann Example", "Cy Example"]);
  await expect(names.first()).toBeFocused();
  await page.getByRole("button", { name: "Remove row 2" }).click();
  expect(await order()).toEqual(["Ann Example"]);
  await expect(names.first()).toBeFocused();

  // The row that comes back has the focus.
  await page.keyboard.press("Control+z");
  expect(await order()).toEqual(["Ann Example", "Cy Example"]);
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press("Control+z");
  expect(await order()).toEqual(["Ben Example", "Ann Example", "Cy Example"]);
  await page.keyboard.press("Control+z");
  expect(await order()).toEqual(["Ann Example", "Ben Example", "Cy Example"]);
  await page.keyboard.press("Control+Shift+z");
  expect(await order()).toEqual(["Ben Example", "Ann Example", "Cy Example"]);
});

test("one Ctrl+Z takes back a title and the activity that followed it", async ({ people, pageOf }) => {
  const page = await pageOf(await people.named("Invented Planner", ["staff"]));
  await page.goto("/events/new");
  await page.locator("[data-section=course]").click();
  await page.getByRole("button", { name: "Add an item" }).click();
  const title = page.locator('[data-path="agenda[t1].title.en"]');
  const activity = page.locator('[data-path="agenda[t1].activity"]');
  const before = await activity.inputValue();
  await title.fill("Signing ceremony");
  await expect(activity).toHaveValue("signing");
  expect(before).not.toBe("signing");
  await page.keyboard.press("Control+z");
  await expect(title).toHaveValue("");
  await expect(activity).toHaveValue(before);
});
