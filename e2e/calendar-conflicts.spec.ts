import { v7 as newId } from "uuid";
import { callProcedure, expect, newEvent, test } from "./fixtures";

test("the calendar names who is in two planned events at once, in both languages, and links the events", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Scheduler", ["staff"]);
  const api = await apiAs(staff);
  const name = { en: "Ann Overlapping", zh: "重样例" };
  const id = newId();
  await callProcedure(api, "people.save", { id, version: 0, person: { name }, posts: [] });
  const participants = [{ key: "ann", side: "host", person: { id, name } }];
  const plan = (title: string, day: string, time: string) =>
    newEvent(api, title, { status: "planned", when: { start: day, time }, participants });
  const talks = await plan("Invented overlapping talks", "2098-03-11", "09:30");
  await plan("Invented overlapping tour", "2098-03-11", "09:30");
  await plan("Invented talks on another day", "2098-03-12", "09:30");
  const page = await pageOf(staff);
  await page.goto("/events?view=month&month=2098-03");
  const list = page.getByRole("list", { name: "Overlapping events" });
  const ann = list.getByRole("listitem").filter({ hasText: "Ann Overlapping" });
  await expect(ann).toHaveText(
    "Ann Overlapping has overlapping planned events: Invented overlapping talks · Invented overlapping tour",
  );
  await expect(list).not.toContainText("on another day");
  await ann.getByRole("link", { name: "Invented overlapping talks" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`/events/${talks}`));

  await page.goto("/events?view=month&month=2098-03");
  await page.getByRole("button", { name: "中文" }).press("Enter");
  await expect(page.getByRole("list", { name: "时间冲突" }).getByRole("listitem")).toHaveText([
    /^重样例有时间重叠的拟举行活动：Invented overlapping talks · /,
  ]);
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  const empty = page.getByTitle("新建2098年3月20日的活动");
  const { width = 0, height = 0 } = (await empty.locator("xpath=ancestor::td").boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await empty.click();
  await expect(page).toHaveURL("/events/new?day=2098-03-20");
});
