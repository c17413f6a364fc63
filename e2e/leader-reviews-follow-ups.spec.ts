import { readFileSync } from "node:fs";
import { v7 as newId } from "uuid";
import { textOfDocx } from "@/server/exports/test-docx";
import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Row {
  id: string;
  version: number;
  text: { en: string };
}

const promises = [
  {
    key: "late",
    force: "commitment",
    text: { en: "send the list of projects", zh: "寄送项目清单" },
    by: { participants: ["ben"] },
    due: { on: "2025-06-30" },
  },
  { key: "done", force: "commitment", text: { en: "name a contact person", zh: "指定联系人" } },
];

test("a leader reads the figures, opens a list, verifies a follow-up and exports the report", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await apiAs(await people.named("Invented Clerk", ["staff"]));
  const leader = await people.named("Invented Head", ["leader"]);
  const event = await newEvent(staff, "Talks on projects", { followUps: promises });
  const { rows } = await callQuery<{ rows: Row[] }>(staff, "followUps.list", { event });
  const done = rows.find((row) => row.text.en === "name a contact person");
  const report = { action: "report", note: "Ms Example is the contact.", actionId: newId() };
  await callProcedure(staff, "followUps.performAction", { id: done?.id, version: done?.version, ...report });

  const page = await pageOf(leader);
  await page.goto("/follow-ups/figures");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  const mine = page.getByRole("table", { name: "Awaiting my approval" });
  await expect(mine.getByRole("link", { name: "name a contact person" })).toBeVisible();
  await expect(page.getByRole("table", { name: "By partner" })).toContainText("Sample Chamber");
  expect(await violationsOn(page)).toEqual([]);

  const late = page.getByRole("navigation", { name: "Overview" }).getByRole("link", { name: /Overdue/ });
  const number = Number((await late.innerText()).match(/\d+/)?.[0]);
  await late.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/follow-ups\?dueStatus=late/);
  await expect(page.getByRole("link", { name: "send the list of projects" })).toBeVisible();
  await expect(page.locator("tbody tr")).toHaveCount(number);
  await page.goBack();

  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("combobox", { name: "Owed by" }).selectOption("us");
  await expect(page).toHaveURL(/owed=us/);
  await expect(page.getByRole("table", { name: "Overdue", exact: true })).toBeHidden();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Owed by" })).toHaveValue("us");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByRole("table", { name: "Overdue", exact: true })).toBeVisible();

  const asked = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export report (Word)" }).click();
  const words = textOfDocx(readFileSync(await (await asked).path()));
  expect(words).toMatch(new RegExp(`${number} of them \\(\\d+%\\) (is|are) overdue`));
  expect(words).toContain("send the list of projects");

  await mine.getByRole("link", { name: "name a contact person" }).click();
  await page.getByRole("button", { name: /^Verify/i }).click();
  await page
    .getByRole("button", { name: /^Verify/i })
    .last()
    .click();
  await expect(page.getByText("Invented Head verified it")).toBeVisible();
  await page.goto("/follow-ups/figures");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(mine.getByRole("link", { name: "name a contact person" })).toBeHidden();
});

test("the figures in Chinese on the width of a phone", async ({ people, pageOf, apiAs }) => {
  const staff = await apiAs(await people.named("Invented Clerk", ["staff"]));
  await newEvent(staff, "Talks read on a phone", { followUps: promises });
  const leader = await people.named("Invented Chinese Head", ["leader"]);
  await callProcedure(await apiAs(leader), "session.setLanguage", { lang: "zh" });
  const page = await pageOf(leader, { ...PHONE, locale: "zh-CN" });
  await page.goto("/follow-ups/figures");
  await expect(page.getByRole("heading", { level: 1, name: "总览" })).toBeVisible();
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.getByRole("navigation", { name: "总览" }).getByRole("link", { name: /逾期/ }).click();
  await expect(page.getByRole("link", { name: "寄送项目清单" }).first()).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
});
