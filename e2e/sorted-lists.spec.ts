import { callProcedure, expect, newEvent, test } from "./fixtures";

test("lists are sorted by their heads, in the address, and exported to Excel as shown", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  await newEvent(api, "A restricted talk nobody exports", {}, true);
  for (const name of ["Zora Sortable", "Anna Sortable", "Mona Sortable"])
    await callProcedure(api, "people.save", {
      id: crypto.randomUUID(),
      version: 0,
      person: { name: { en: name } },
      posts: [],
    });
  const page = await pageOf(people.admin);
  await page.goto("/people?q=sortable");
  const table = page.getByRole("table", { name: "People" });
  const names = () => table.getByRole("row").getByRole("link", { name: /^[A-Z]\w+ / });
  await expect(names().first()).toHaveText(/^Anna Sortable/);
  const name = table.getByRole("columnheader", { name: "Name" });
  await expect(name).not.toHaveAttribute("aria-sort");
  await name.getByRole("link").press("Enter");
  await expect(name).toHaveAttribute("aria-sort", "ascending");
  await name.getByRole("link").press("Enter");
  await expect(page).toHaveURL(/sort=-name/);
  await expect(name).toHaveAttribute("aria-sort", "descending");
  await expect(names().first()).toHaveText(/^Zora Sortable/);
  await page.reload();
  await expect(names().first()).toHaveText(/^Zora Sortable/);

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
