import ICAL from "ical.js";
import { expect, newEvent, test } from "./fixtures";

test("a calendar feed is created, renewed and revoked in the account settings, in both languages", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Subscriber", ["staff"]);
  const api = await apiAs(staff);
  await newEvent(api, "Invented talks to come", {
    status: "planned",
    when: { start: "2099-05-20", time: "09:30" },
  });
  const page = await pageOf(staff);
  await page.goto("/settings/account");
  const part = page.getByRole("region", { name: "Calendar subscription" });
  const create = part.getByRole("button", { name: "Create link" });
  await expect(create).toBeEnabled();
  await create.press("Enter");
  const address = (await part.locator("output").textContent()) ?? "";
  expect(new URL(address).pathname).toMatch(/^\/api\/calendar\/[\w-]{43}\.ics$/);
  await expect(part.getByRole("button", { name: "Copy link" })).toBeVisible();
  await expect(part.getByRole("link", { name: "Open in calendar app" })).toHaveAttribute(
    "href",
    address.replace(/^http:/, "webcal:"),
  );
  const answer = await fetch(address);
  const entries = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents("vevent");
  const talks = entries
    .map((each) => new ICAL.Event(each))
    .find(({ summary }) => summary === "Invented talks to come");
  expect(talks?.startDate.toString()).toBe("2099-05-20T01:30:00Z");

  // It is shown once.
  await page.reload();
  await expect(part.getByText(/^Link created on /)).toBeVisible();
  await expect(part.locator("output")).toHaveCount(0);
  const replace = part.getByRole("button", { name: "Replace link" });
  await expect(replace).toBeEnabled();
  await replace.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Replace link" }).press("Enter");
  await expect(part.locator("output")).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
  const second = (await part.locator("output").textContent()) ?? "";
  expect((await fetch(second)).status).toBe(200);

  await page.getByRole("combobox", { name: "Language" }).selectOption("zh");
  const chinese = page.getByRole("region", { name: "日历订阅" });
  await chinese.getByRole("button", { name: "撤销链接" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "撤销链接" }).press("Enter");
  await expect(chinese.getByRole("button", { name: "生成链接" })).toBeVisible();
  expect((await fetch(second)).status).toBe(404);
});
