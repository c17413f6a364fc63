import { expect, newEvent, test } from "./fixtures";

test("lists are sorted by their heads, in the address, and exported to Excel as shown", async ({
  people,
  pageOf,
  apiAs,
}) => {
  await newEvent(await apiAs(people.admin), "A restricted talk nobody exports", {}, true);
  const page = await pageOf(people.admin);
  await page.goto("/people");
  const table = page.getByRole("table", { name: "People" });
  const names = () => table.getByRole("row").getByRole("link", { name: /^[A-Z]\w+ / });
  await expect(names().first()).toHaveText(/^Ai He/);
  const name = table.getByRole("columnheader", { name: "Name" });
  await expect(name).not.toHaveAttribute("aria-sort");
  await name.getByRole("link").press("Enter");
  await expect(name).toHaveAttribute("aria-sort", "ascending");
  await name.getByRole("link").press("Enter");
  await expect(page).toHaveURL(/sort=-name/);
  await expect(name).toHaveAttribute("aria-sort", "descending");
  await expect(names().first()).toHaveText(/^Zou Guochun/);
  await page.reload();
  await expect(names().first()).toHaveText(/^Zou Guochun/);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export to Excel" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^People \d{4}-\d{2}-\d{2}\.xlsx$/);

  await page.goto("/follow-ups?sort=-responsible");
  await expect(page.getByRole("columnheader", { name: "Assignee" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.goto("/agreements");
  await page.getByRole("columnheader", { name: "Signed" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=signed/);
});
