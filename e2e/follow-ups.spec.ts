import type { APIRequestContext, Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";

const PROMISE = {
  key: "f",
  force: "commitment",
  by: { participants: ["ann"] },
  to: { participants: ["ben"] },
};
const FAR = { on: "2099-09-30" };

interface Detail {
  id: string;
  version: number;
  actions: string[];
  state: string;
  history: { action: string; note: string | null }[];
}

/** A meeting at which one thing was promised; gives the follow-up's id. */
async function promised(api: APIRequestContext, text: { en: string; zh?: string }, more: object = {}) {
  const event = await newEvent(api, `Meeting about ${text.en}`, {
    followUps: [{ ...PROMISE, text, ...more }],
  });
  const { rows } = await callQuery<{ rows: { id: string }[] }>(api, "followUps.list", { event });
  return rows[0]?.id ?? "";
}

const detailOf = (api: APIRequestContext, id: string) => callQuery<Detail>(api, "followUps.get", { id });

async function act(api: APIRequestContext, id: string, action: string, more: object = {}) {
  const { version } = await detailOf(api, id);
  await callProcedure(api, "followUps.performAction", {
    id,
    version,
    actionId: crypto.randomUUID(),
    action,
    ...more,
  });
}

const userId = async (api: APIRequestContext) =>
  (await callQuery<{ user: { id: string } }>(api, "session.me", undefined)).user.id;

const opened = (page: Page) => page.getByRole("dialog");

test("a follow-up goes from accepted to verified by keyboard, by staff and leader", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const [anna, leo] = [
    await people.named("Invented Anna", ["staff"]),
    await people.named("Invented Leo", ["leader"]),
  ];
  const api = await apiAs(anna);
  const id = await promised(api, { en: "send the invented list" }, { due: FAR });

  const staff = await pageOf(anna);
  await staff.goto("/follow-ups");
  await staff.keyboard.press("/");
  await staff.keyboard.type("invented list");
  await staff.waitForURL(/q=invented/);
  const row = staff.getByRole("link", { name: "send the invented list" });
  await expect(staff.getByRole("row", { name: /On track send the invented list Ann Example/ })).toBeVisible();
  await row.focus();
  await staff.keyboard.press("Enter");
  await staff.waitForURL(/open=/);
  await expect(opened(staff).getByText("Original wording", { exact: true })).toBeVisible();
  await expect(opened(staff).getByText("Ben Sample").first()).toBeVisible();

  await staff.keyboard.press("a");
  await expect(opened(staff).getByText("Invented Anna accepted it")).toBeVisible();
  await staff.keyboard.press("d");
  await expect(opened(staff).getByLabel("What was done")).toBeFocused();
  await staff.keyboard.press("Control+Enter");
  await expect(opened(staff).getByText("Enter a short note")).toBeVisible();
  await staff.keyboard.type("The list went out by mail.");
  await staff.keyboard.press("Control+Enter");
  await expect(opened(staff).getByText("Invented Anna reported it as done")).toBeVisible();
  await staff.keyboard.press("Escape");
  await expect(opened(staff)).toBeHidden();
  await staff.waitForURL((address) => address.search === "?q=invented+list");

  const leader = await pageOf(leo);
  await leader.goto("/follow-ups?awaitingDecision=yes");
  await leader.getByRole("link", { name: "send the invented list" }).click();
  await expect(opened(leader).getByRole("button", { name: "Verify" })).toBeVisible();
  await leader.keyboard.press("r");
  await leader.keyboard.type("Two members are missing.");
  await leader.keyboard.press("Control+Enter");
  await expect(opened(leader).getByText("Invented Leo returned it")).toBeVisible();

  await act(api, id, "report", { note: "With all members." });
  await leader.goto(`/follow-ups/${id}`);
  await leader.keyboard.press("v");
  // The button that opens the form has the same name, and a click on it closes the form.
  await expect(leader.getByRole("button", { name: "Cancel", exact: true })).toBeVisible();
  await leader.getByRole("button", { name: "Verify" }).last().click();
  await expect(leader.getByText("Invented Leo verified it")).toBeVisible();
  await leader.goto("/follow-ups?closed=only&q=invented+list");
  await expect(leader.getByRole("row", { name: /Done send the invented list/i })).toBeVisible();
});

test("a follow-up with a deadline without a date requires a review date on acceptance", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const anna = await people.named("Invented Anna", ["staff"]);
  const words = { en: "in the near future" };
  const id = await promised(await apiAs(anna), { en: "return the invented visit" }, { due: { words } });
  const page = await pageOf(anna);
  await page.goto(`/follow-ups/${id}`);
  await expect(page.getByText("“in the near future”")).toBeVisible();
  await page.keyboard.press("a");
  const form = page.getByRole("form", { name: "Accept" });
  await expect(form.getByText("The record has no due date.")).toBeVisible();
  await form.getByRole("button", { name: "Accept" }).click();
  await expect(form.getByText("Enter a review date.")).toBeVisible();
  await form.getByRole("button", { name: "in a month" }).click();
  await form.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText(/Invented Anna accepted it, review date/)).toBeVisible();
});

test("after a concurrent change the user sees it and continues with their input", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const [anna, leo] = [
    await people.named("Invented Anna", ["staff"]),
    await people.named("Invented Leo", ["leader"]),
  ];
  const api = await apiAs(anna);
  const id = await promised(api, { en: "book the invented hall" }, { due: FAR });
  await act(api, id, "accept");
  const page = await pageOf(anna);
  await page.goto(`/follow-ups/${id}`);
  await page.keyboard.press("p");
  const form = page.getByRole("form", { name: "Report progress" });
  await form.getByLabel("Progress").fill("The hall is free.");
  await act(await apiAs(leo), id, "urge", { note: "The zone asks." });
  await form.getByRole("button", { name: "Report progress" }).click();
  await expect(form.getByRole("alert")).toContainText("Invented Leo requested progress");
  await expect(form.getByRole("alert")).toContainText("The zone asks.");
  await form.getByRole("button", { name: "Continue from here" }).click();
  await expect(form.getByRole("alert")).toBeHidden();
  await expect(form.getByLabel("Progress")).toHaveValue("The hall is free.");
  await form.getByRole("button", { name: "Report progress" }).click();
  await expect(page.getByText("Invented Anna reported progress")).toBeVisible();
  const { history } = await detailOf(api, id);
  expect(history.filter(({ action }) => action === "progress")).toMatchObject([
    { note: "The hall is free." },
  ]);
});

test("an instruction is highlighted and answered, and a transition is undone", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const [anna, leo] = [
    await people.named("Invented Anna", ["staff"]),
    await people.named("Invented Leo", ["leader"]),
  ];
  const api = await apiAs(anna);
  const id = await promised(api, { en: "name an invented contact" }, { due: FAR });
  await act(api, id, "accept");
  const leader = await pageOf(leo);
  await leader.goto(`/follow-ups/${id}`);
  await leader.keyboard.press("c");
  await leader.getByLabel("Your instruction").fill("Speak with the zone first.");
  await leader.keyboard.press("Control+Enter");
  await expect(leader.getByText("not answered yet")).toBeVisible();
  await leader.keyboard.press("s");
  const form = leader.getByRole("form", { name: "Suspend" });
  await form.getByLabel("Suspended until").fill("2099-01-01");
  await form.getByLabel("Reason for the suspension").fill("The fair is put off.");
  await form.getByRole("button", { name: "Suspend" }).click();
  await leader.getByRole("button", { name: "Undo" }).click();
  await expect(leader.getByText("Invented Leo resumed it")).toBeVisible();
  expect((await detailOf(api, id)).state).toBe("underway");

  const staff = await pageOf(anna);
  await staff.goto(`/follow-ups/${id}`);
  await staff.keyboard.press("w");
  await staff.getByLabel("Your answer").fill("We spoke with them.");
  await staff.keyboard.press("Control+Enter");
  await expect(staff.getByText("We spoke with them.")).toBeVisible();
  await expect(staff.getByText("not answered yet")).toBeHidden();
});

test("accepting and reporting on a phone, in Chinese", async ({ people, pageOf, apiAs }) => {
  const bea = await people.named("Invented Bea", ["staff"]);
  const leo = await apiAs(await people.named("Invented Leo", ["leader"]));
  const api = await apiAs(bea);
  const text = { en: "send invented photographs", zh: "寄送虚构照片" };
  const id = await promised(api, text, { due: FAR });
  await act(leo, id, "reassign", { userId: await userId(api) });
  await callProcedure(api, "session.setLanguage", { lang: "zh" });

  const page = await pageOf(bea, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto("/follow-ups/mine");
  const card = page.getByRole("listitem").filter({ hasText: "寄送虚构照片" });
  await expect(page.getByRole("region", { name: /待签收/ })).toContainText("寄送虚构照片");
  const target = await card.getByRole("button", { name: "签收" }).boundingBox();
  expect(target?.height).toBeGreaterThanOrEqual(44);
  await card.getByRole("button", { name: "签收" }).tap();
  await expect(page.getByRole("region", { name: /其他/ })).toContainText("寄送虚构照片");

  await card.getByRole("button", { name: "填报进展" }).tap();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("进展情况").fill("已选出二十张。");
  expect(await violationsOn(page)).toEqual([]);
  const send = sheet.getByRole("button", { name: "填报进展" });
  const place = await send.boundingBox();
  expect(place?.y).toBeGreaterThan(370);
  expect(place?.height).toBeGreaterThanOrEqual(44);
  await send.tap();
  await expect(page.getByText("进展已填报。")).toBeVisible();
  expect((await detailOf(api, id)).history.at(-1)).toMatchObject({
    action: "progress",
    note: "已选出二十张。",
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  for (const address of ["/follow-ups", "/follow-ups?view=board", `/follow-ups/${id}`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
      address,
      360,
    ]);
  }
});

test("filters are stored in the address, chosen columns in the browser", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const anna = await people.named("Invented Anna", ["staff"]);
  const api = await apiAs(anna);
  await promised(api, { en: "find an invented sponsor" }, { due: FAR, force: "wish" });
  const page = await pageOf(anna);
  await page.goto("/follow-ups");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("combobox", { name: "Type" }).selectOption("wish");
  await page.waitForURL(/force=wish/);
  await page.getByRole("combobox", { name: "Group by" }).selectOption("event");
  await page.waitForURL(/group=event/);
  await expect(
    page.getByRole("rowheader", { name: /Meeting about find an invented sponsor 1/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Type" }).check();
  await expect(page.getByRole("columnheader", { name: "Type" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Type" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Type" })).toHaveValue("wish");

  await page.goto("/follow-ups?view=board&q=invented+sponsor");
  await expect(page.getByRole("region", { name: "Not accepted" })).toContainText("find an invented sponsor");
  expect(await violationsOn(page)).toEqual([]);
  await page.goto("/follow-ups?q=nothing+like+it");
  await expect(page.getByText("No matches")).toBeVisible();
});

test("an administrator sets a unit and hands over the follow-ups of a user", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const carl = await apiAs(await people.named("Invented Carl", ["staff"]));
  const leo = await apiAs(await people.named("Invented Leo", ["leader"]));
  const id = await promised(carl, { en: "translate the invented leaflet" }, { due: FAR });
  await act(leo, id, "reassign", { userId: await userId(carl) });

  const page = await pageOf(people.admin);
  await page.goto("/settings/users");
  const row = page.getByRole("row", { name: /Invented Carl/ });
  await row.getByRole("button", { name: "Edit Invented Carl" }).click();
  await page.getByRole("dialog").getByLabel("Unit").fill("Invented Exchange Unit");
  await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
  await expect(row).toContainText("Invented Exchange Unit");
  await page.goto("/follow-ups?unit=Invented+Exchange+Unit");
  await expect(page.getByRole("link", { name: "translate the invented leaflet" })).toBeVisible();

  await page.goto("/settings/users");
  await row.getByRole("button", { name: "Edit Invented Carl" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByRole("dialog")).toContainText("Invented Carl is assigned 1 open follow-up");
  await page.getByRole("dialog").getByLabel("To").selectOption({ label: "Invented Administrator" });
  await page.getByRole("button", { name: "Hand over and deactivate" }).click();
  await expect(page.getByText("1 follow-up was handed over. Invented Carl was deactivated")).toBeVisible();
  await page.goto("/follow-ups/mine");
  await expect(page.getByRole("link", { name: "translate the invented leaflet" })).toBeVisible();
});
