import type { APIRequestContext, Page } from "@playwright/test";
import type { DraftRecord } from "@/domain/events/shape";
import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { choose, chooserOf, photoOf } from "./photos";

const ROWS = "ul[aria-label=Photos] > li";
const COLOURS = ["#aa0000", "#00aa00", "#0000aa", "#aaaa00"];
const AGENDA = [
  { key: "talks", activity: "talks", title: { en: "Talks", zh: "会谈" } },
  { key: "tour", activity: "tour", title: { en: "Tour of the port", zh: "参观港口" } },
];

const photosOf = (count: number) =>
  Promise.all(COLOURS.slice(0, count).map((colour, at) => photoOf(`port-${at + 1}.jpg`, colour)));

const recordOf = async (api: APIRequestContext, id: string) =>
  callQuery<{ version: number; record: DraftRecord }>(api, "events.get", { id });

const filesOf = async (api: APIRequestContext, id: string) =>
  ((await recordOf(api, id)).record.photos ?? []).map(({ file = "" }) => /^port-\d/.exec(file)?.[0]);

const editing = (page: Page) => page.getByRole("link", { name: "Edit photos" });
const captionOf = (page: Page, at: number) =>
  page.locator(ROWS).nth(at).getByRole("textbox", { name: "Caption (English)" });

test("photos are ordered and described on the event's page by keyboard, and saved at once", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const user = await people.named("Invented Photo Keeper", ["staff"]);
  const api = await apiAs(user);
  const id = await newEvent(api, "Visit to a port", { agenda: AGENDA });
  const page = await pageOf(user);
  await page.goto(`/events/${id}`);
  await expect(editing(page)).toHaveCount(0);
  await choose(chooserOf(page), await photosOf(3));
  await expect.poll(() => filesOf(api, id)).toEqual(["port-1", "port-2", "port-3"]);
  const { version } = await recordOf(api, id);

  await editing(page).click();
  await expect(captionOf(page, 0)).toBeFocused();
  await expect(page.locator(ROWS)).toHaveCount(3);
  await captionOf(page, 2).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.type("Cranes at the quay");
  await page.keyboard.press("Enter");
  await expect(captionOf(page, 0)).not.toBeFocused();
  await expect(captionOf(page, 0)).toHaveValue("Cranes at the quay");
  const first = page.locator(ROWS).first();
  await first.getByRole("combobox", { name: "People in the picture" }).focus();
  for (const name of ["Ben", "Ann"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await first.getByRole("combobox", { name: "Place in the article" }).selectOption("After: Tour of the port");

  // What was moved or removed comes back.
  await first.getByRole("combobox", { name: "Position" }).selectOption("3 of 3");
  await expect(captionOf(page, 2)).toHaveValue("Cranes at the quay");
  await expect(page.locator(ROWS).nth(2).getByRole("combobox", { name: "Position" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(captionOf(page, 0)).toHaveValue("Cranes at the quay");
  await captionOf(page, 1).focus();
  await page.keyboard.press("Alt+Delete");
  await expect(page.locator(ROWS)).toHaveCount(2);
  await page.getByText("Row removed.").locator("..").getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(ROWS)).toHaveCount(3);
  expect(await violationsOn(page)).toEqual([]);

  // Nothing is saved until then; then all at once.
  expect((await recordOf(api, id)).version).toBe(version);
  await page.keyboard.press("Control+s");
  await expect(editing(page)).toBeFocused();
  const saved = await recordOf(api, id);
  expect(saved.version).toBe(version + 1);
  expect(await filesOf(api, id)).toEqual(["port-3", "port-1", "port-2"]);
  expect(saved.record.photos?.[0]).toMatchObject({
    ...{ caption: { en: "Cranes at the quay" }, people: ["ben", "ann"], leftToRight: true, after: "tour" },
  });
  await expect(page.locator("main").getByText("Cranes at the quay")).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(3);
});

test("photos that are on their way are described at once, and one that is removed does not come back", async ({
  people,
  office,
  apiAs,
  browser,
}) => {
  const storageState = await people.named("Invented Photo Keeper", ["staff"]);
  const api = await apiAs(storageState);
  const id = await newEvent(api, "Visit without a network");
  const context = await browser.newContext({ baseURL: office.url, storageState });
  const page = await context.newPage();
  const uploads = "**/api/uploads?*";
  await page.route(uploads, (route) => route.abort("connectionfailed"));
  await page.goto(`/events/${id}`);
  await choose(chooserOf(page), await photosOf(3));
  await editing(page).click();
  await expect(page.locator(ROWS)).toHaveCount(3);
  await expect(page.locator(ROWS).getByText("Waiting for the network")).toHaveCount(3);
  await captionOf(page, 1).fill("At the gate");
  await captionOf(page, 2).focus();
  await page.keyboard.press("Alt+Delete");
  await expect(page.locator(ROWS)).toHaveCount(2);

  // The office gets the photos, and adds them to the record, while they are still being described.
  await page.unroute(uploads);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => filesOf(api, id)).toEqual(["port-1", "port-2", "port-3"]);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editing(page)).toBeVisible();
  expect(await filesOf(api, id)).toEqual(["port-1", "port-2"]);
  expect((await recordOf(api, id)).record.photos?.[1]?.caption).toEqual({ en: "At the gate" });
  await context.close();
});

test("what others save meanwhile is kept, and a choice is asked for where both changed the same", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const user = await people.named("Invented Photo Keeper", ["staff"]);
  const other = await apiAs(await people.named("Invented Colleague", ["staff"]));
  const photos = [
    { key: "one", caption: { en: "First" } },
    { key: "two", caption: { en: "Second" } },
  ];
  const id = await newEvent(other, "Visit of two editors", { photos });
  const save = async (change: (record: DraftRecord) => DraftRecord) => {
    const { version, record } = await recordOf(other, id);
    await callProcedure(other, "events.save", { id, version, record: change(record) });
  };
  const page = await pageOf(user);
  await page.goto(`/events/${id}?photos=edit`);
  await captionOf(page, 0).fill("First, described");
  await save((record) => ({ ...record, title: { en: "Visit, corrected" } }));
  await page.keyboard.press("Control+s");
  await expect(editing(page)).toBeVisible();
  const { record } = await recordOf(other, id);
  expect([record.title, record.photos?.[0]?.caption]).toEqual([
    { en: "Visit, corrected" },
    { en: "First, described" },
  ]);

  await editing(page).click();
  await captionOf(page, 1).fill("Second, mine");
  await save((now) => ({
    ...now,
    photos: (now.photos ?? []).map((photo) =>
      photo.key === "two" ? { ...photo, caption: { en: "Second, theirs" } } : photo,
    ),
  }));
  await page.keyboard.press("Control+s");
  const choice = page.getByRole("dialog", { name: /Invented Colleague/ });
  await expect(choice.getByText("Second, theirs")).toBeVisible();
  await choice.getByRole("button", { name: "Merge and save" }).click();
  await expect(editing(page)).toBeVisible();
  expect((await recordOf(other, id)).record.photos?.[1]?.caption).toEqual({ en: "Second, mine" });
});

test("unsaved work on the rest of the event is kept where editing its photos is cancelled", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const user = await people.named("Invented Photo Keeper", ["staff"]);
  const photos = [{ key: "one", caption: { en: "First" } }];
  const id = await newEvent(await apiAs(user), "Visit half described", { photos });
  const page = await pageOf(user);
  const title = page.locator('[data-path="title.en"]');
  await page.goto(`/events/${id}/edit?field=title`);
  await title.fill("Visit described");
  await expect(page.getByText("Draft saved", { exact: false }).first()).toBeVisible();
  await page.goto(`/events/${id}?photos=edit`);
  await expect(page.getByText(/Your unsaved draft of .* was restored\./)).toBeVisible();
  await page.locator('[data-path="photos[one].caption.en"]').fill("Cancelled");
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Cancelled");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(editing(page)).toBeVisible();
  await page.goto(`/events/${id}/edit?field=title`);
  await expect(title).toHaveValue("Visit described");
  await page.goto(`/events/${id}?photos=edit`);
  await expect(page.locator('[data-path="photos[one].caption.en"]')).toHaveValue("First");
});

test("only who may save the event edits its photos", async ({ people, pageOf, apiAs }) => {
  const photos = [{ key: "one", caption: { en: "First" } }];
  const id = await newEvent(await apiAs(people.admin), "Visit to look at", { photos });
  const page = await pageOf(await people.named("Invented Reviewer", ["reviewer"]));
  await page.goto(`/events/${id}?photos=edit`);
  await expect(page.getByRole("heading", { name: "First" })).toBeVisible();
  await expect(page.locator(ROWS)).toHaveCount(0);
  await expect(editing(page)).toHaveCount(0);
});

test("on a phone photos are moved by touch, and work survives a closed page and a mistaken cancel", async ({
  people,
  office,
  apiAs,
  browser,
}) => {
  const storageState = await people.named("Invented Photo Keeper", ["staff"]);
  const api = await apiAs(storageState);
  const id = await newEvent(api, "Visit with a phone", { agenda: AGENDA });
  const context = await browser.newContext({
    ...{ baseURL: office.url, storageState, viewport: { width: 390, height: 844 } },
    ...{ hasTouch: true, isMobile: true },
  });
  const page = await context.newPage();
  await page.goto(`/events/${id}`);
  await choose(chooserOf(page), await photosOf(4));
  await expect.poll(async () => (await filesOf(api, id)).length).toBe(4);
  await editing(page).tap();
  await expect(page.locator(ROWS)).toHaveCount(4);
  const last = page.locator(ROWS).nth(3);
  await last.getByRole("combobox", { name: "Position" }).selectOption("1 of 4");
  const caption = page.locator(ROWS).first().getByRole("textbox", { name: "Caption" });
  await caption.fill("Both sides on the quay");
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(390);
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeInViewport();

  await page.reload();
  await expect(caption).toHaveValue("Both sides on the quay");
  await expect(page.getByText(/Your unsaved draft of .* was restored\./)).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).tap();
  await expect(editing(page)).toBeVisible();
  await page.getByText("Draft discarded").locator("..").getByRole("button", { name: "Undo" }).tap();
  await expect(caption).toHaveValue("Both sides on the quay");
  await page.getByRole("button", { name: "Save", exact: true }).tap();
  await expect(editing(page)).toBeVisible();
  expect(await filesOf(api, id)).toEqual(["port-4", "port-1", "port-2", "port-3"]);
  expect((await recordOf(api, id)).record.photos?.[0]?.caption).toEqual({ en: "Both sides on the quay" });
  await context.close();
});
