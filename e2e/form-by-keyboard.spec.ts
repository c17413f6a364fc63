import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Presses Tab until the named field has the focus; fails if it is unreachable. */
async function tabTo(page: Page, name: string, back = false) {
  for (let tries = 0; tries < 80; tries += 1) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (here.trim() === name) return;
  }
  throw new Error(`No Tab reaches ${name}`);
}

test("an event is created by keyboard only", async ({ people, pageOf }) => {
  const page = await pageOf(await people.named("Invented Typist", ["staff"]));
  await page.goto("/events/new");
  await expect(page.getByText("No preview yet")).toBeVisible();
  // A new event begins at its title.
  await expect(page.getByRole("textbox", { name: "Title (English)" }).first()).toBeFocused();
  await page.keyboard.type("A visit by keyboard");
  await tabTo(page, "Start date");
  await page.keyboard.type("2026-05-20");
  await tabTo(page, "Add participant");
  await page.keyboard.press("Enter");
  for (const name of ["Ann Example", "Ben Example", "Cy Example"]) {
    await page.keyboard.type(name);
    if (name !== "Cy Example") await page.keyboard.press("Enter");
  }
  const names = page.getByRole("combobox", { name: "Name (English)" });
  const order = () => names.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect(await order()).toEqual(["Ann Example", "Ben Example", "Cy Example"]);

  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  expect(await order()).toEqual(["Cy Example", "Ann Example", "Ben Example"]);
  await expect(names.first()).toBeFocused();

  await page.keyboard.press("/");
  await expect(page.locator("[role=menu]:focus-within").getByText("head")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitemcheckbox", { name: "head" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(names.first()).toBeFocused();
  await expect(page.getByRole("button", { name: "Roles of Cy Example: Head" })).toBeVisible();

  await tabTo(page, "Title (English)");
  await page.keyboard.type("chair");
  await tabTo(page, "Organization (English)");
  await page.keyboard.type("Example Office");
  // The same organization for the next person, from the list.
  await tabTo(page, "Organization (English)");
  await page.keyboard.type("Exam");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Organization (English)" }).nth(1)).toHaveValue(
    "Example Office",
  );

  // A speaker typed in full is chosen by Tab, which goes on to what they did; a new point begins with its first language.
  await tabTo(page, "3AgendaStops, talks, remarks");
  await page.keyboard.press("Enter");
  await tabTo(page, "Add an item");
  await page.keyboard.press("Enter");
  await tabTo(page, "Add a remark");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ann Example");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Reporting verb", { exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Remove Ann Example" })).toBeVisible();
  await tabTo(page, "Add: Points");
  await page.keyboard.press("Enter");
  await page.keyboard.type("the market");
  await page.keyboard.press("Tab");
  await page.keyboard.type("市场情况");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-path="agenda[t1].remarks[r1].points[1].en"]')).toBeFocused();

  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect.poll(order).toEqual(["Cy Example", "Ann Example", "Ben Example"]);
});
