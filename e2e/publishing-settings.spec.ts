import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";

test("an administrator adds a webhook, sees its secret once, and a WordPress site", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(people.admin);
  await page.goto("/settings/publishing");
  await page.getByRole("button", { name: "Add site" }).press("Enter");
  const panel = page.getByRole("dialog");
  await panel.getByRole("textbox", { name: "Name", exact: true }).fill("Invented portal");
  await panel.getByLabel("Address").fill("example.org");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect(panel.getByText("Enter a web address that begins with https://.")).toBeVisible();
  await panel.getByLabel("Address").fill("https://example.org/hook");
  await expect(panel.getByLabel("Send articles")).toBeChecked();
  await panel.getByLabel("English").uncheck();
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  const secret = (await panel.getByRole("status").textContent()) ?? "";
  expect(secret).toMatch(/^whsec_\S{44}$/);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await page.reload();
  const row = page.getByRole("row", { name: /Invented portal/ });
  await expect(row).toContainText("Chinese");
  await expect(row).not.toContainText("English");
  expect(await page.content()).not.toContain(secret);

  await page.getByRole("button", { name: "Add site" }).press("Enter");
  await panel.getByLabel("Type").selectOption("WordPress");
  await panel.getByRole("textbox", { name: "Name", exact: true }).fill("Invented blog");
  await panel.getByLabel("Address").fill("https://blog.example.org");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("Enter the user name and the application password")).toBeVisible();
  await panel.getByLabel("User name").fill("editor");
  await panel.locator("input[type=password]").fill("abcd efgh");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect(panel).toBeHidden();
  await expect(page.getByRole("row", { name: /Invented blog/ })).toContainText("WordPress");
  expect(await page.content()).not.toContain("abcd efgh");

  for (const name of ["Invented portal", "Invented blog"]) {
    await page.getByRole("button", { name: `Remove ${name}` }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).press("Enter");
    await expect(page.getByRole("row", { name: new RegExp(name) })).toHaveCount(0);
  }
});
