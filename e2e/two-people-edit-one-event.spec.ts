import type { Page } from "@playwright/test";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

const basics = (page: Page) => page.getByRole("region", { name: "Event details" });

test("the second of two users to save sees both versions and merges them without loss", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const [one, two] = await Promise.all([
    people.named("Invented Early Saver", ["staff"]),
    people.named("Invented Late Saver", ["staff"]),
  ]);
  const api = await apiAs(one);
  const id = await newEvent(api, "Meeting that two people edit");
  const [early, late] = [await pageOf(one), await pageOf(two)];
  for (const page of [early, late]) {
    await page.goto(`/events/${id}/edit`);
    await page.getByRole("button", { name: /^1 Event details/ }).click();
  }

  await basics(early).getByLabel("Title (English)").fill("Meeting as the early one calls it");
  await early.getByRole("button", { name: "Save", exact: true }).click();
  await expect(early.getByText("Saved", { exact: true })).toBeVisible();

  await basics(late).getByLabel("Title (English)").fill("Meeting as the late one calls it");
  await basics(late).getByLabel("City (English)").fill("Sampletown");
  await late.getByRole("button", { name: "Save", exact: true }).click();
  const panel = late.getByRole("dialog", { name: "Edited by Invented Early Saver" });
  await expect(panel).toContainText("Invented Early Saver");
  await expect(panel).toContainText("Meeting as the early one calls it");
  await expect(panel).toContainText("Meeting as the late one calls it");
  await panel.getByRole("button", { name: "Keep all of theirs" }).click();
  await panel.getByRole("button", { name: "Merge and save" }).click();
  await expect(late.getByText("Saved", { exact: true })).toBeVisible();

  const now = await callQuery<{ record: object; version: number }>(api, "events.get", { id });
  expect(now).toMatchObject({
    version: 3,
    record: { title: { en: "Meeting as the early one calls it" }, city: { en: "Sampletown" } },
  });
  await expect(callProcedure(api, "events.save", { id, version: 1, record: now.record })).rejects.toThrow(
    "STALE",
  );
});

test("a conflict with the reader's own other tab is called that", async ({ people, pageOf, apiAs }) => {
  const one = await people.named("Invented Early Saver", ["staff"]);
  const api = await apiAs(one);
  const id = await newEvent(api, "Meeting in two tabs");
  const tabs = [await pageOf(one), await pageOf(one)] as const;
  for (const page of tabs) {
    await page.goto(`/events/${id}/edit`);
    await page.getByRole("button", { name: /^1 Event details/ }).click();
  }
  const [first, second] = tabs;
  const titles = ["Meeting as the first tab calls it", "Meeting as the second tab calls it"] as const;
  await basics(first).getByLabel("Title (English)").fill(titles[0]);
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(first.getByText("Saved", { exact: true })).toBeVisible();
  await basics(second).getByLabel("Title (English)").fill(titles[1]);
  await second.keyboard.press("Control+s");
  const panel = second.getByRole("dialog", { name: "Edited in another tab" });
  await expect(panel).toContainText("You saved version 2 in another tab.");
  await expect(panel).not.toContainText("Invented Early Saver");
  await panel.getByRole("radio", { name: /^Other tab/ }).check();
  await panel.getByRole("button", { name: "Merge and save" }).click();
  await expect(second.getByText("Saved", { exact: true })).toBeVisible();
  const now = await callQuery<{ record: object }>(api, "events.get", { id });
  expect(now.record).toMatchObject({ title: { en: titles[0] } });
});
