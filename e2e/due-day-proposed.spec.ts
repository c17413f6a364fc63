import { violationsOn } from "./axe";
import { callQuery, expect, newEvent, test } from "./fixtures";

test("staff proposes a due day and a leader grants it, by keyboard", async ({ people, pageOf, apiAs }) => {
  const clerk = await people.named("Invented Clerk", ["staff"]);
  const api = await apiAs(clerk);
  const event = await newEvent(api, "Talks without a date", {
    followUps: [{ key: "f", force: "wish", text: { en: "hold a joint forum", zh: "共同举办论坛" } }],
  });
  const { rows } = await callQuery<{ rows: { id: string }[] }>(api, "followUps.list", { event });
  const address = `/follow-ups/${rows[0]?.id}`;

  const staff = await pageOf(clerk);
  await staff.goto(address);
  await expect(staff.getByRole("button", { name: /^Propose due date/ })).toBeVisible();
  await expect(staff.getByRole("button", { name: /^Request extension/ })).toBeHidden();
  await staff.keyboard.press("x");
  await expect(staff.getByLabel("Due date", { exact: true })).toBeFocused();
  await staff.getByLabel("Due date", { exact: true }).fill("2099-03-15");
  await staff.keyboard.press("Control+Enter");
  await expect(
    staff.getByText("Invented Clerk proposed 15 March 2099 as the due date").first(),
  ).toBeVisible();
  expect(await violationsOn(staff)).toEqual([]);

  const leader = await pageOf(await people.named("Invented Head", ["leader"]));
  await leader.goto("/follow-ups?awaitingDecision=yes");
  await expect(leader.getByRole("row", { name: /hold a joint forum/ })).toContainText("Due date proposed");
  await leader.getByRole("link", { name: "hold a joint forum" }).focus();
  await leader.keyboard.press("Enter");
  // The panel is there once the page is interactive.
  const panel = leader.getByRole("dialog");
  await panel.getByRole("button", { name: /^Approve due date/ }).focus();
  await leader.keyboard.press("Enter");
  await expect(panel.getByLabel("Due date", { exact: true })).toHaveValue("2099-03-15");
  await leader.keyboard.press("Control+Enter");
  await expect(panel.getByText("Invented Head set the due date to 15 March 2099")).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Extend/ })).toBeVisible();
});
