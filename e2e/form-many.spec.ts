import { violationsOn } from "./axe";
import { expect, newEvent, test } from "./fixtures";

const participants = ["Ann", "Ben", "Cy", "Di"].map((name) => ({
  key: name.toLowerCase(),
  side: "host",
  person: { name: { en: `${name} Example` } },
  posts: [{ title: { en: "director" } }],
}));

test("several participants are changed together, and the rest of one is beside the form", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Grouper", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Meeting of groups", {
    participants,
    delegations: [{ key: "d", name: { en: "Example Delegation" }, side: "guest" }],
  });
  const page = await pageOf(staff, { viewport: { width: 1360, height: 900 } });
  await page.goto(`/events/${id}/edit?fields=en&article=en`);
  const names = page.locator('[data-column="name-en"]');
  const order = () =>
    names.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value.split(" ")[0]));
  const heads = () => page.locator("[data-row-head]").allInnerTexts();
  await expect.poll(heads).toEqual(["Host 4"]);

  // Shift+↓ selects rows; their side is set with one key, and undone as one step.
  await expect(names.nth(1)).toBeEnabled();
  await names.nth(1).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const bar = page.getByRole("toolbar", { name: "3 selected" });
  await expect(bar).toBeVisible();
  await expect(names.nth(3)).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Alt+2");
  await expect.poll(heads).toEqual(["Host 1", "Guest 3"]);
  await page.keyboard.press("Control+z");
  await expect.poll(heads).toEqual(["Host 4"]);

  // The first delegation, which sets its side; a role for all; and the order.
  await page.keyboard.press("Alt+Shift+1");
  await expect.poll(heads).toEqual(["Host 1", "Guest 3"]);
  await page.keyboard.press("/");
  await expect(page.locator("[role=menu]:focus-within").getByText("head")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Roles of (Ben|Cy|Di) Example: / })).toHaveCount(3);
  await expect(names.nth(3)).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  expect(await order()).toEqual(["Ben", "Cy", "Di", "Ann"]);
  await expect(names.nth(2)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);

  // Alt+Enter opens the rest of a participant beside the form, Escape leads back.
  await names.nth(3).focus();
  await page.keyboard.press("Alt+Enter");
  const panel = page.getByRole("region", { name: "Ann Example" });
  await expect(panel.getByRole("combobox", { name: "Side" })).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await panel.getByRole("combobox", { name: "Delegation", exact: true }).selectOption("d");
  await expect.poll(heads).toEqual(["Guest 4"]);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More about Ann Example" })).toBeFocused();

  // The outline leads to a person; all is closed and opened at once; saving stays in sight.
  const outline = page.getByRole("navigation", { name: "Outline" });
  await outline.getByRole("button", { name: "Collapse all" }).click();
  await expect(names).toHaveCount(0);
  await outline.getByRole("link", { name: "Event details" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(names.first()).toBeFocused();
  await outline.getByRole("button", { name: "Collapse all" }).click();
  await outline.getByRole("button", { name: "Expand all" }).click();
  await page.mouse.wheel(0, 5000);
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeInViewport();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
});
