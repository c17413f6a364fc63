import { expect, newEvent, test } from "./fixtures";

test("the checklist of a visit is filled, given to somebody and ticked by keyboard", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Preparer", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Invented visit to prepare", {
    kind: "reception",
    status: "planned",
    when: { start: "2099-06-10" },
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}?tab=checklist`);
  await page.getByRole("button", { name: /^Add standard list/ }).press("Enter");
  const list = page.getByRole("list", { name: "Checklist" });
  const interpreter = list.getByRole("listitem").filter({ hasText: "Book the interpreter" });
  await expect(interpreter).toContainText("2099-06-03");

  // The item is saved before the users' names have arrived.
  let release = () => {};
  const submitted = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/users\.names/, async (route) => {
    await submitted;
    await route.continue();
  });
  await interpreter.getByRole("button", { name: /^Edit/ }).press("Enter");
  const panel = page.getByRole("dialog");
  await panel.getByRole("combobox", { name: "Assignee" }).fill("Invented Preparer");
  await panel.getByRole("textbox", { name: "Due date" }).fill("2099-06-01");
  await page.keyboard.press("Enter");
  release();
  await expect(interpreter).toContainText("Invented Preparer");
  await expect(interpreter).toContainText("2099-06-01");

  await page.goto("/");
  const waiting = page.getByRole("table", { name: "To prepare" });
  await waiting.getByRole("link", { name: "Book the interpreter" }).press("Enter");
  await page.waitForURL(`**/events/${id}?tab=checklist`);
  await interpreter.getByRole("checkbox").press("Space");
  await expect(page.getByText("Marked as done.")).toBeVisible();
  await expect(interpreter.getByRole("checkbox")).toBeChecked();
});

test("the office's list for a kind of event is changed in the settings", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const page = await pageOf(people.admin);
  await page.goto("/settings/checklists?kind=other");
  await page.getByRole("button", { name: "Add line" }).press("Enter");
  await page
    .getByRole("textbox", { name: /^English, line/ })
    .last()
    .fill("Invented preparation");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("List saved.")).toBeVisible();
  const api = await apiAs(people.admin);
  const id = await newEvent(api, "Invented other event", { kind: "other", status: "planned" });
  await page.goto(`/events/${id}?tab=checklist`);
  await page.getByRole("button", { name: /^Add standard list/ }).press("Enter");
  await expect(page.getByRole("list", { name: "Checklist" })).toContainText("Invented preparation");
});
