import type { Page } from "@playwright/test";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

/** Tables of a page that are wider than their frame. */
const cutTables = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("table")]
      .filter((table) => {
        const frame = table.parentElement;
        return table.checkVisibility() && frame !== null && frame.scrollWidth > frame.clientWidth + 1;
      })
      .map((table) => table.getAttribute("aria-label") ?? "unnamed"),
  );

const LISTS = [
  "/",
  "/events",
  "/follow-ups",
  "/follow-ups/figures",
  "/agreements",
  "/people",
  "/organizations",
  "/settings/users",
];

const LONG = "Kraftfahrzeughaftpflichtversicherungsabkommen";
const organization = { name: { en: LONG } };

const SIZES = [
  { width: 1360, height: 900 },
  { width: 1025, height: 768 },
  { width: 1024, height: 768 },
  { width: 794, height: 900 },
  { width: 390, height: 800 },
];

// Styles alone decide how wide a table is, so each list is loaded once and then made narrower.
test("no table is cut, from the width of a screen to that of a phone", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  await newEvent(api, "Meeting without an article in Chinese, so that it needs attention", {
    participants: [
      { key: "a", person: { name: {} }, side: "host" },
      { key: "b", person: { name: { en: LONG } }, posts: [{ title: { en: LONG }, organization }] },
    ],
    venue: { name: { en: LONG } },
    followUps: [{ key: "f", text: { en: LONG }, force: "task", by: { participants: ["b"] } }],
    agreements: [
      {
        key: "long",
        title: { en: LONG },
        reference: "Invented/Register/Of/Agreements/2025-000001-B",
        status: "signed",
        signedOn: "2025-05-20",
        expiresOn: "2030-05-19",
        parties: [{ organization }],
      },
    ],
  });
  const page = await pageOf(people.admin, { viewport: SIZES[0] });
  for (const address of LISTS) {
    await page.goto(address);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect(page.getByRole("table").first()).toBeVisible();
      if (address === "/follow-ups/figures")
        await expect(page.getByRole("table", { name: "By partner" })).toBeVisible();
      expect(await cutTables(page), `${address} at ${size.width} px`).toEqual([]);
    }
  }
});

test("columns of the start page stand under each other, and marks beside titles", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  await newEvent(api, "A planned seminar", {
    kind: "seminar",
    status: "planned",
    when: { start: "2099-11-26" },
  });
  for (const title of ["A marked visit", "A marked and longer visit"]) await newEvent(api, title, {}, true);
  const page = await pageOf(people.admin, { viewport: { width: 1360, height: 900 } });
  await page.goto("/");
  const tables = ["Upcoming", "Recent events", "Needs attention"].map((name) =>
    page.getByRole("table", { name }),
  );
  for (const head of ["Event", "Type", "Venue"]) {
    const [first, second, third] = await Promise.all(
      tables.map(
        async (table) =>
          (await table.getByRole("columnheader", { name: head, exact: true }).boundingBox())?.x,
      ),
    );
    expect(first, head).toBeCloseTo(second ?? 0, 0);
    expect(first, head).toBeCloseTo(third ?? 0, 0);
  }
  await page.goto("/events?q=marked");
  const rows = page.getByRole("row").filter({ hasText: "Restricted" });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) {
    const [title, mark] = await Promise.all([
      row.getByRole("link").boundingBox(),
      row.getByText("Restricted", { exact: true }).boundingBox(),
    ]);
    expect(mark?.x).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0));
  }
});

test("on a phone, marks follow titles and filters are folded", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  await newEvent(api, "A short talk", { title: { en: "A short talk", zh: "会谈" } }, true);
  const page = await pageOf(people.admin, { viewport: { width: 390, height: 844 } });
  await page.goto("/events?q=short+talk");
  const row = page.getByRole("row").filter({ hasText: "Restricted" });
  const [title, mark] = await Promise.all([
    row.getByRole("link").boundingBox(),
    row.getByText("Restricted", { exact: true }).boundingBox(),
  ]);
  expect(mark?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0) / 2);
  expect(mark?.x).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0));
  const kind = page.getByRole("combobox", { name: "Type" });
  await expect(kind).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).press("Enter");
  await kind.selectOption("meeting");
  await expect(page).toHaveURL(/kind=meeting/);
  await page.reload();
  await expect(kind).toBeVisible();
});

test("Save keeps its line on a phone, whatever the state says", async ({ people, pageOf, apiAs }) => {
  const id = await newEvent(await apiAs(people.admin), "A talk edited on a phone");
  const page = await pageOf(people.admin, { viewport: { width: 390, height: 844 } });
  await page.goto(`/events/${id}/edit`);
  const bottomOf = async (name: string) => {
    const box = await page.getByRole("button", { name, exact: true }).first().boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const before = await bottomOf("Save");
  expect(before).toBeLessThan(await bottomOf("Bilingual"));
  await page.locator("[data-column=name-en]").first().fill("Ann Instance");
  await expect(page.getByText("Draft saved", { exact: false })).toBeVisible();
  expect(await bottomOf("Save")).toBe(before);
});

test("figures take the whole width", async ({ people, pageOf }) => {
  const page = await pageOf(people.admin, { viewport: { width: 1440, height: 900 } });
  await page.goto("/follow-ups/figures");
  const [all, last] = await Promise.all([
    page.getByRole("main").getByRole("heading", { level: 1 }).locator("xpath=ancestor::header").boundingBox(),
    page.getByRole("link", { name: /No due date$/ }).boundingBox(),
  ]);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo((all?.x ?? 0) + (all?.width ?? 0), 0);
});

test("users have one button each, and their panel does the rest", async ({ people, pageOf }) => {
  await people.named("Invented Ulla", ["staff"]);
  const page = await pageOf(people.admin, { viewport: { width: 1360, height: 900 } });
  await page.goto("/settings/users");
  const row = page.getByRole("row", { name: /Invented Ulla/ });
  await expect(row.getByRole("button")).toHaveCount(1);
  expect((await row.boundingBox())?.height).toBeLessThan(52);
  await row.getByRole("button", { name: "Edit Invented Ulla" }).press("Enter");
  const panel = page.getByRole("dialog");
  await panel.getByRole("checkbox", { name: /^Reviewer/ }).check();
  await panel.getByRole("button", { name: "Save roles" }).click();
  await expect(row).toContainText("Staff, Reviewer");
  await row.getByRole("button").click();
  await panel.getByRole("button", { name: "Password reset link" }).click();
  await expect(panel.getByText("This link works once")).toBeVisible();
});

test("a deactivated user who holds a follow-up keeps to one line", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  await people.named("Invented Leaver", ["staff"]);
  const listed = async () => {
    const { users } = await callQuery<{ users: { id: string; version: number; name: string }[] }>(
      api,
      "users.list",
      undefined,
    );
    const user = users.find(({ name }) => name === "Invented Leaver");
    if (!user) throw new Error("not listed");
    return user;
  };
  const followUps = [
    { key: "f", text: { en: "Layout of a task to hand over" }, force: "task", by: { participants: ["ann"] } },
  ];
  const event = await newEvent(api, "Meeting that gives a leaver a task", { followUps });
  const { rows } = await callQuery<{ rows: { id: string; version: number }[] }>(api, "followUps.list", {
    event,
  });
  const { id, version } = await listed();
  await callProcedure(api, "followUps.performAction", {
    id: rows[0]?.id,
    version: rows[0]?.version,
    actionId: crypto.randomUUID(),
    action: "reassign",
    userId: id,
  });
  await callProcedure(api, "users.deactivate", { id, version });
  const page = await pageOf(people.admin, { viewport: { width: 1360, height: 900 } });
  await page.goto("/settings/users");
  const row = page.getByRole("row", { name: /Invented Leaver/ });
  await expect(row.getByRole("button")).toHaveText(["Hand over", "Activate"]);
  await expect(row).toContainText("Invented Leaver Deactivated");
  expect((await row.boundingBox())?.height).toBeLessThan(52);
});

test("the top bar keeps its line, and a breadcrumb never ends in its sign", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const id = await newEvent(await apiAs(people.admin), "An invented event with a title of many, many words");
  const narrow = await pageOf(people.admin, { viewport: { width: 794, height: 900 } });
  await narrow.goto(`/events/${id}`);
  const search = narrow.getByRole("button", { name: /^Search/ });
  expect((await search.boundingBox())?.height).toBeLessThan(32);
  expect(await search.evaluate((button) => button.scrollHeight <= button.clientHeight)).toBe(true);

  const phone = await pageOf(people.admin, { viewport: { width: 390, height: 800 } });
  await phone.goto(`/events/${id}`);
  await expect(phone.locator("header").getByText("›")).toBeHidden();
  await expect(phone.locator("header").getByRole("link", { name: "Events" })).toBeVisible();
});

test("days have one form, and a label in sight", async ({ people, pageOf }) => {
  const page = await pageOf(people.admin);
  await page.goto("/follow-ups/figures");
  await expect(page.getByText("From", { exact: true })).toBeVisible();
  await expect(page.getByLabel("From", { exact: true })).toHaveValue(/^\d{4}-\d{2}-01$/);
  await expect(page.getByRole("combobox")).toHaveCount(1);
  await page.goto("/events");
  await page.getByLabel("From", { exact: true }).fill("2022-05");
  await expect(page).toHaveURL(/\/events$/);
  await page.getByLabel("From", { exact: true }).fill("2022.5.25");
  await page.getByLabel("Until", { exact: true }).fill("2022-05-25");
  await expect(page).toHaveURL(/from=2022-05-25&to=2022-05-25/);
  await expect(page.getByRole("table", { name: "Events" }).getByRole("row")).toHaveCount(2);
  const [search, clear] = await Promise.all([
    page.getByLabel("Title, person").boundingBox(),
    page.getByRole("button", { name: "Clear" }).boundingBox(),
  ]);
  expect(clear?.y).toBeCloseTo(search?.y ?? 0, 0);
});

test("a broken link leads to the sign-in", async ({ office, browser }) => {
  const context = await browser.newContext({ baseURL: office.url });
  const page = await context.newPage();
  for (const address of ["/invitation?token=broken", "/reset?token=broken"]) {
    await page.goto(address);
    const link = page.getByRole("link", { name: "Go to sign-in" });
    await expect(link).toHaveAttribute("href", "/sign-in");
    const [text, button] = await Promise.all([
      page.getByText(/^This link is incomplete/).boundingBox(),
      link.boundingBox(),
    ]);
    expect(button?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) + 8);
  }
  // A page that is not there has one ground down to its end.
  await page.goto("/no-such-page");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { height = 0 } = (await page.locator("body").boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(page.viewportSize()?.height ?? 0);
  await context.close();
});

test("people of an event lead to their entries", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  const { rows } = await callQuery<{ rows: { id: string }[] }>(api, "people.list", { q: "Bu Wei" });
  const person = rows[0]?.id ?? "";
  const id = await newEvent(api, "Meeting with somebody of the directory", {
    participants: [
      { key: "bu", side: "host", person: { id: person, name: { en: "Bu Wei", zh: "卜威" } } },
      { key: "new", side: "guest", person: { name: { en: "Nobody Known" } } },
    ],
  });
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}`);
  await expect(page.getByText("Nobody Known")).toBeVisible();
  await expect(page.getByRole("link", { name: "Nobody Known" })).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Bu Wei 卜威" }).click();
  await expect(page).toHaveURL(`/people/${person}`);
});

test("due dates keep to two lines, urgent differs from important, and missing items hang beside their mark", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  const followUps = ["urgent", "high"].map((key) => ({
    key,
    text: { en: `Layout of what is ${key}, in two lines` },
    force: "task",
    by: { participants: ["ann"] },
    due: { on: "2018-03-01" },
  }));
  const id = await newEvent(api, "Meeting that gives the layout two tasks", { followUps });
  const { rows } = await callQuery<{ rows: { id: string; version: number; text: { en: string } }[] }>(
    api,
    "followUps.list",
    { event: id },
  );
  for (const row of rows) {
    const priority = row.text.en.includes("urgent") ? "urgent" : "high";
    const action = {
      id: row.id,
      version: row.version,
      actionId: crypto.randomUUID(),
      action: "plan",
      priority,
    };
    await callProcedure(api, "followUps.performAction", action);
  }
  const { users } = await callQuery<{ users: { id: string; name: string }[] }>(api, "users.list", undefined);
  const { rows: planned } = await callQuery<{ rows: { id: string; version: number }[] }>(
    api,
    "followUps.list",
    { event: id },
  );
  await callProcedure(api, "followUps.performAction", {
    id: planned[0]?.id,
    version: planned[0]?.version,
    actionId: crypto.randomUUID(),
    action: "reassign",
    userId: users.find(({ name }) => name === "Invented Administrator")?.id,
  });
  const page = await pageOf(people.admin, { viewport: { width: 1360, height: 900 } });
  await page.goto(`/follow-ups?event=${id}`);
  const shown = page.getByRole("row").filter({ hasText: "Layout of what is" });
  await expect(shown).toHaveCount(2);
  for (const row of await shown.all()) {
    // Two lines: the mark is in the last one of the text, and the name of the event is whole.
    expect((await row.boundingBox())?.height).toBeLessThan(52);
    const event = row.getByText("Meeting that gives the layout two tasks");
    expect(await event.evaluate((name) => name.scrollHeight <= name.clientHeight)).toBe(true);
    const due = row.getByRole("cell", { name: /days overdue$/ });
    const lines = await due.evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const tops = [...range.getClientRects()].map(({ top }) => top).sort((a, b) => a - b);
      // Parts of one line differ by less than half its height.
      return tops.filter((top, i) => i === 0 || top - (tops[i - 1] ?? top) > 8).length;
    });
    expect(lines).toBeLessThanOrEqual(2);
  }
  const coloursOf = (mark: string) =>
    page
      .getByText(mark, { exact: true })
      .first()
      .evaluate((badge) => {
        const { color, backgroundColor } = getComputedStyle(badge);
        return `${color} on ${backgroundColor}`;
      });
  expect(await coloursOf("Urgent")).not.toBe(await coloursOf("High"));

  await page.goto("/");
  const tables = ["Assigned to me", "Overdue"].map((name) => page.getByRole("table", { name }));
  for (const head of ["Follow-up", "Owed by", "Due date"]) {
    const [first, second] = await Promise.all(
      tables.map(
        async (table) =>
          (await table.getByRole("columnheader", { name: head, exact: true }).boundingBox())?.x,
      ),
    );
    expect(first, head).toBeCloseTo(second ?? 0, 0);
  }
  // As the days in the tables are written.
  await expect(page.getByText(/^\d{4}-\d{2}-\d{2} · Invented Chamber/)).toBeVisible();

  await page.goto(`/events/${id}?tab=article&lang=zh`);
  const gap = page.locator("li[data-severity]").first();
  const [mark, words, hint] = await Promise.all([
    gap.locator("span").first().boundingBox(),
    gap.getByRole("link").boundingBox(),
    gap.locator("span").nth(1).boundingBox(),
  ]);
  expect(words?.x).toBeGreaterThanOrEqual((mark?.x ?? 0) + (mark?.width ?? 0));
  expect(hint?.x).toBeCloseTo(words?.x ?? 0, 0);
});
