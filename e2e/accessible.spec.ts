import type { Page } from "@playwright/test";
import { linksByColourAlone, structureOf, violationsOn } from "./axe";
import { expect, newEvent, test } from "./fixtures";
import { everyScreen } from "./screens";

test.describe.configure({ mode: "parallel" });

const SCHEMES = ["light", "dark"] as const;

/**
 * Accessibility violations at these addresses, each loaded once and checked in both color schemes. Where all but the colors is the same in
 * the second, only the rules of color are checked again.
 */
async function problemsAt(page: Page, addresses: readonly string[]) {
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of addresses) {
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    let checked = "";
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
      const at = `${address}, ${colorScheme}`;
      const structure = await structureOf(page);
      const only = structure === checked ? "color" : undefined;
      for (const each of await violationsOn(page, only)) found.push(`${at}: ${each}`);
      checked = structure;
      for (const each of await linksByColourAlone(page)) found.push(`${at}: by colour alone: ${each}`);
    }
  }
  return found;
}

type IsOfPart = (address: string, own: string) => boolean;
const startsWith =
  (...starts: string[]): IsOfPart =>
  (address) =>
    starts.some((start) => address.startsWith(start));
const isOfEvents = startsWith("/events");
const isOfOneEvent: IsOfPart = (address) => /^\/events\/[0-9a-f-]{36}/.test(address);
const isOfOwnEvent: IsOfPart = (address, own) => address.startsWith(`/events/${own}`);
const PARTS: Record<string, IsOfPart> = {
  "of a new event": isOfOwnEvent,
  "of a sample event": (address, own) => isOfOneEvent(address, own) && !isOfOwnEvent(address, own),
  "of all events": (address, own) => isOfEvents(address, own) && !isOfOneEvent(address, own),
  "of follow-ups": startsWith("/follow-ups"),
  "of agreements and reminders": startsWith("/agreements", "/reminders"),
  "of people, organizations and venues": startsWith("/people", "/organizations", "/venues"),
};
const isOfAnyPart: IsOfPart = (address, own) =>
  Object.values(PARTS).some((isOfPart) => isOfPart(address, own));

test("axe finds nothing on the sign-in pages", async ({ people, browser, office }) => {
  expect(people.admin.cookies.length).toBeGreaterThan(0);
  const context = await browser.newContext({ baseURL: office.url });
  const addresses = ["/sign-in", "/invitation", "/reset", "/unsubscribe"];
  expect(await problemsAt(await context.newPage(), addresses)).toEqual([]);
  await context.close();
});

for (const [part, isOfPart] of Object.entries({
  ...PARTS,
  "of all else": (address: string, own: string) => !isOfAnyPart(address, own),
}))
  test(`axe finds nothing on any screen ${part}`, async ({ people, pageOf, apiAs }) => {
    test.setTimeout(300_000);
    const api = await apiAs(people.admin);
    const own = await newEvent(api, "Meeting seen in light and dark");
    const addresses = (await everyScreen(api, own)).filter((address) => isOfPart(address, own));
    expect(addresses.length).toBeGreaterThan(0);
    expect(await problemsAt(await pageOf(people.admin), addresses)).toEqual([]);
  });
