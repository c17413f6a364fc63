import type { Page } from "@playwright/test";
import { ADMIN, expect, newEvent, passwordOf, test } from "./fixtures";
import { everyScreen } from "./screens";

/** Delays the scripts of a page, as on a slow connection. */
async function holdScripts(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const CONTROLS = "button, input:not([type=hidden]), select, textarea";

/** The controls of a page that take input at this moment. */
const enabled = (page: Page) =>
  page
    .locator(CONTROLS)
    .and(page.locator(":enabled"))
    .evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 160)));

test("no control is enabled before hydration, on any page", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  const addresses = await everyScreen(api, await newEvent(api, "Meeting on a slow line"));
  const page = await pageOf(people.admin);
  await holdScripts(page);
  for (const address of addresses) {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect([address, await enabled(page)]).toEqual([address, []]);
  }
});

test("the controls of a tab wait for its own scripts", async ({ people, pageOf, apiAs }) => {
  const event = await newEvent(await apiAs(people.admin), "Meeting with files on a slow line");
  const page = await pageOf(people.admin);
  const seen = new Set<string>();
  page.on("request", (request) => seen.add(request.url()));
  await page.goto(`/events/${event}?tab=history`);
  const ofPage = new Set(seen);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    if (!ofPage.has(route.request().url())) await released;
    await route.continue();
  });
  await page.goto(`/events/${event}?tab=files`, { waitUntil: "domcontentloaded" });
  await expect(page.locator("fieldset[role=none]").first()).toBeEnabled();
  const choose = page.locator("input[type=file]");
  await expect(choose).toBeDisabled();
  release();
  await expect(choose).toBeEnabled();
});

test("input before hydration is kept", async ({ people, pageOf }) => {
  const page = await pageOf(await people.named("Invented Early Riser", ["staff"]));
  const release = await holdScripts(page);
  await page.goto("/settings/account", { waitUntil: "domcontentloaded" });
  const language = page.getByLabel("Language");
  await expect(language).toBeDisabled();
  const chosen = language.selectOption("zh");
  release();
  await chosen;
  await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await page.unroute("**/_next/static/**/*.js*");

  const again = await holdScripts(page);
  await page.goto("/follow-ups", { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("nothing like it");
  again();
  await expect(page).toHaveURL(/q=nothing\+like\+it/);
  await expect(page.getByRole("search").getByRole("textbox")).toHaveValue("nothing like it");
});

test("signing in before hydration works, without the password in the address", async ({
  office,
  people,
  page,
}) => {
  expect(people.admin.cookies.length).toBeGreaterThan(0);
  const release = await holdScripts(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${office.url}/sign-in`, { waitUntil: "domcontentloaded" });
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await page.keyboard.type(ADMIN.email);
  await passwordOf(page).fill(ADMIN.password);
  await page.keyboard.press("Enter");
  release();
  await page.waitForURL(`${office.url}/`);
  expect(asked.filter((url) => /password=/.test(url))).toEqual([]);
});
