import { v7 as newId } from "uuid";
import { violationsOn } from "./axe";
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

test("the form of a planned event names who and what is needed elsewhere at that time", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Planner", ["staff"]);
  const api = await apiAs(staff);
  const [ann, hall] = [newId(), newId()];
  const name = { en: "Ann Doublebooked", zh: "双订例" };
  const venue = { id: hall, name: { en: "Doublebooked Hall", zh: "双订馆" } };
  await callProcedure(api, "people.save", { id: ann, version: 0, person: { name }, posts: [] });
  await callProcedure(api, "venues.save", { id: hall, version: 0, venue: { name: venue.name } });
  const when = { start: "2097-03-11", time: "14:00", endTime: "15:30" };
  const participants = [{ key: "ann", side: "host", person: { id: ann, name } }];
  const talks = await newEvent(api, "Invented talks elsewhere", { status: "planned", when, participants });
  await newEvent(api, "Invented rehearsal", {
    status: "planned",
    when: { ...when, time: "15:00", endTime: "16:00" },
    participants: [],
    venue,
  });
  const own = await newEvent(api, "Invented visit being planned", {
    status: "planned",
    when: { ...when, time: "15:00", endTime: "17:00" },
    participants: [{ key: "p", side: "host", person: { name: {} } }],
  });
  // What nobody else may read is not named.
  await newEvent(
    await apiAs(people.admin),
    "Invented secret talks",
    { status: "planned", when, participants, venue },
    true,
  );

  const page = await pageOf(staff, { viewport: { width: 1360, height: 900 } });
  await page.goto(`/events/${own}/edit?fields=en&article=en`);
  await page.locator("[data-column=name-en]").fill("Ann Double");
  await expect(page.getByRole("option", { name: "Ann Doublebooked" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const row = page.getByRole("list", { name: "Participants" }).getByRole("listitem");
  await expect(row).toContainText("Also at Invented talks elsewhere 14:00–15:30");
  await expect(row.getByRole("link", { name: "Invented talks elsewhere" })).toHaveAttribute(
    "href",
    `/events/${talks}`,
  );
  expect(await violationsOn(page)).toEqual([]);

  // The room, and other times, at which nobody is needed twice.
  const basics = page.getByRole("region", { name: "Event details" });
  if ((await basics.getByRole("button", { expanded: true }).count()) === 0)
    await basics.getByRole("button", { name: /Event details/ }).press("Enter");
  await basics.getByRole("combobox", { name: "Venue" }).fill("Doublebooked");
  await page.getByRole("option", { name: "Doublebooked Hall" }).click();
  await expect(basics).toContainText("Venue also used for Invented rehearsal 15:00–16:00");
  await expect(page.getByText("Invented secret talks")).toHaveCount(0);
  await basics.getByRole("button", { name: "Time, text" }).press("Enter");
  await page.locator('[data-path="when.time"]').fill("16:00");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Also at Invented")).toHaveCount(0);
  await expect(page.getByText("Venue also used for Invented")).toHaveCount(0);
});
