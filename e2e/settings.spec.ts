import { expect, passwordOf, test } from "./fixtures";

test("an administrator invites a colleague, who joins by the copied link and cannot see users", async ({
  people,
  pageOf,
  browser,
  office,
}) => {
  const page = await pageOf(people.admin);
  await page.goto("/settings/users");
  await page.getByRole("button", { name: "Invite user" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByLabel("Name").fill("Invented Colleague");
  await panel.getByLabel("E-mail").fill("no address");
  await panel.getByRole("button", { name: "Create invitation link" }).click();
  await expect(panel.getByText("Not a valid e-mail address.")).toBeVisible();
  await panel.getByLabel("E-mail").fill("colleague@example.org");
  await panel.getByRole("button", { name: "Create invitation link" }).click();
  const link = await panel.getByRole("status").innerText();
  expect(link.startsWith(office.url)).toBe(true);

  const context = await browser.newContext({ baseURL: office.url, locale: "en-GB" });
  const theirs = await context.newPage();
  await theirs.goto(link);
  await passwordOf(theirs).fill("another sentence nobody guesses");
  await theirs.getByRole("button", { name: "Join" }).click();
  await theirs.waitForURL(`${office.url}/`);
  await theirs.goto("/settings");
  await expect(theirs.getByRole("heading", { name: "Settings" })).toBeVisible();
  await expect(theirs.getByRole("link", { name: "Users" })).toHaveCount(0);
  await expect(theirs.getByRole("button", { name: "Save" })).toHaveCount(0);
  await theirs.goto(link);
  await expect(theirs.getByRole("button", { name: "Join" })).toHaveCount(0);
  await context.close();
});

test("the organization name is saved and undone; the language follows the account", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(people.admin);
  await page.goto("/settings");
  const name = page.getByLabel("Organization name in English");
  const before = "Invented Chamber of Commerce";
  await expect(name).toHaveValue(before);
  await name.fill("Invented Chamber, Renamed");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(name).toHaveValue(before);

  const staff = await people.named("Invented Linguist", ["staff"]);
  const own = await pageOf(staff);
  await own.goto("/settings/account");
  await own.getByLabel("Language").selectOption("zh");
  await expect(own.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await (await own.context().newPage()).goto("/");
  await own.reload();
  await expect(own.locator("html")).toHaveAttribute("lang", "zh-CN");
});
