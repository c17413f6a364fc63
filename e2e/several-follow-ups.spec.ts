import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

interface Row {
  id: string;
  version: number;
  text: { en: string };
  dueOn: string | null;
  responsible: { name: string } | null;
}

const TEXTS = ["book the invented hall", "call the invented sponsor", "draft the invented letter"];

test("several follow-ups are assigned and dated at once, by keyboard", async ({ people, pageOf, apiAs }) => {
  const leader = await people.named("Invented Head", ["leader"]);
  const api = await apiAs(leader);
  const staff = await apiAs(await people.named("Invented Clerk", ["staff"]));
  const event = await newEvent(staff, "Talks with three tasks", {
    followUps: TEXTS.map((en, at) => ({ key: `f${at}`, force: "task", text: { en } })),
  });
  const rows = async () => (await callQuery<{ rows: Row[] }>(api, "followUps.list", { event })).rows;
  const page = await pageOf(leader);
  const { keyboard } = page;
  await page.goto(`/follow-ups?event=${event}`);
  const boxes = page.getByRole("checkbox", { name: /^Select: / });
  await expect(boxes).toHaveCount(3);
  const bar = page.getByRole("region", { name: "Selected follow-ups" });
  await page.getByRole("checkbox", { name: "Select all on this page" }).click();
  await expect(bar).toContainText("3 selected");
  await keyboard.press("Escape");
  await expect(bar).toBeHidden();

  await boxes.first().focus();
  await keyboard.press("Space");
  await expect(bar).toContainText("1 selected");
  await keyboard.press("Shift+ArrowDown");
  await expect(bar).toContainText("2 selected");
  await boxes.nth(2).focus();
  await keyboard.press("Shift+Space");
  await expect(bar).toContainText("3 selected");
  expect(await violationsOn(page)).toEqual([]);
  await keyboard.press("h");
  await expect(bar.getByLabel("Assignee")).toBeFocused();
  await bar.getByLabel("Assignee").selectOption({ label: "Invented Clerk" });
  await keyboard.press("Control+Enter");
  await expect(page.getByText("3 follow-ups assigned. Due dates do not change.")).toBeVisible();
  expect((await rows()).map(({ responsible }) => responsible?.name)).toEqual(Array(3).fill("Invented Clerk"));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("3 follow-ups were restored.")).toBeVisible();
  expect((await rows()).map(({ responsible }) => responsible)).toEqual([null, null, null]);

  // They stay chosen, so that another change follows without choosing them again.
  await expect(bar).toContainText("3 selected");
  await keyboard.press("d");
  await bar.getByLabel("Due date", { exact: true }).fill("2099-04-20");
  await keyboard.press("Control+Enter");
  await expect(page.getByText("Due date set for 3 follow-ups.")).toBeVisible();
  expect((await rows()).map(({ dueOn }) => dueOn)).toEqual(Array(3).fill("2099-04-20"));
  // The notification before may still fade out.
  const dated = page.getByText("Due date set for 3 follow-ups.").locator("..");
  await dated.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await rows()).map(({ dueOn }) => dueOn)).toEqual([null, null, null]);

  // Somebody else changes one of them meanwhile: it alone is refused, with the reason.
  await page.reload();
  await expect(boxes).toHaveCount(3);
  const last = (await rows()).find(({ text }) => text.en === TEXTS[2]);
  await callProcedure(staff, "followUps.performAction", {
    id: last?.id,
    version: last?.version,
    actionId: crypto.randomUUID(),
    action: "reassign",
    userId: null,
  });
  await boxes.first().click();
  await boxes.last().click({ modifiers: ["Shift"] });
  await expect(bar).toContainText("3 selected");
  await keyboard.press("d");
  await bar.getByLabel("Due date", { exact: true }).fill("2099-05-20");
  await keyboard.press("Control+Enter");
  await expect(page.getByText("Due date set for 2 follow-ups.")).toBeVisible();
  await expect(bar.getByRole("alert")).toContainText("1 follow-up was not changed");
  await expect(bar.getByRole("alert")).toContainText("draft the invented letter");
  await expect(bar).toContainText("1 selected");
  const days = Object.fromEntries((await rows()).map(({ text, dueOn }) => [text.en, dueOn]));
  expect(days).toEqual({
    [TEXTS[0] ?? ""]: "2099-05-20",
    [TEXTS[1] ?? ""]: "2099-05-20",
    [TEXTS[2] ?? ""]: null,
  });
});
