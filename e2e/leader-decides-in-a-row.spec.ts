import type { APIRequestContext } from "@playwright/test";
import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

interface Row {
  id: string;
  version: number;
  text: { en: string };
}

const WAITING = ["name a contact person", "send the list of projects", "invite the delegation back"];

/** Three follow-ups of one event: the first reported as done, the others with a request for an extension. */
async function threeWaiting(staff: APIRequestContext) {
  const event = await newEvent(staff, "Talks with three decisions", {
    followUps: WAITING.map((en, at) => ({
      key: `f${at}`,
      force: "commitment",
      text: { en, zh: ["指定联系人", "寄送项目清单", "邀请代表团回访"][at] },
      due: { on: `2099-0${at + 1}-15` },
    })),
  });
  const { rows } = await callQuery<{ rows: Row[] }>(staff, "followUps.list", { event });
  for (const { id, version, text } of rows)
    await callProcedure(staff, "followUps.performAction", {
      id,
      version,
      actionId: crypto.randomUUID(),
      note: "Ms Example is the contact.",
      ...(text.en === WAITING[0] ? { action: "report" } : { action: "askExtension", day: "2099-12-31" }),
    });
}

test("a leader decides on one follow-up after the other by keyboard", async ({ people, pageOf, apiAs }) => {
  await threeWaiting(await apiAs(await people.named("Invented Clerk", ["staff"])));
  const page = await pageOf(await people.named("Invented Head", ["leader"]));
  const { keyboard } = page;
  await page.goto("/follow-ups?awaitingDecision=yes");
  await page.getByRole("link", { name: "name a contact person" }).focus();
  await keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("button", { name: /^Verify/ })).toBeVisible();
  await keyboard.press("v");
  await expect(panel.getByLabel("Note (optional)")).toBeFocused();
  await keyboard.press("Control+Enter");

  const next = (name: string) => panel.getByRole("status").getByRole("link", { name });
  await expect(panel.getByText("2 more follow-ups await your approval")).toBeVisible();
  await expect(next("send the list of projects")).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: /^Approve extension/ })).toBeFocused();
  await keyboard.press("f");
  await expect(panel.getByLabel("Reason for declining")).toBeFocused();
  await keyboard.insertText("The date stands.");
  await keyboard.press("Control+Enter");
  await expect(next("invite the delegation back")).toBeFocused();

  await keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: /^Approve extension/ })).toBeFocused();
  await panel.getByRole("link", { name: "Open in new page" }).click();
  await page.waitForURL(/\/follow-ups\/[0-9a-f-]+$/);
  await page.getByRole("button", { name: /^Approve extension/ }).click();
  await expect(page.getByRole("textbox", { name: "Note (optional)" })).toBeVisible();
  await keyboard.press("Control+Enter");
  await expect(page.getByText("Nothing else awaits your approval.")).toBeVisible();
});
