import type { Page } from "@playwright/test";
import { linksByColourAlone, violationsOn } from "./axe";
import { expect, newEvent, test } from "./fixtures";
import { everyScreen } from "./screens";

/** Accessibility violations at these addresses. */
async function problemsAt(page: Page, addresses: readonly string[]) {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const each of await violationsOn(page)) found.push(`${address}: ${each}`);
    for (const each of await linksByColourAlone(page)) found.push(`${address}: by colour alone: ${each}`);
  }
  return found;
}

const isOfEvents = (address: string) => address.startsWith("/events");
const isOfFollowUps = (address: string) => address.startsWith("/follow-ups");
const PARTS = {
  "of events": isOfEvents,
  "of follow-ups": isOfFollowUps,
  "of all else": (address: string) => !isOfEvents(address) && !isOfFollowUps(address),
};

for (const colorScheme of ["light", "dark"] as const) {
  const look = { colorScheme, reducedMotion: "reduce" } as const;
  test(`axe finds nothing on the sign-in pages, ${colorScheme}`, async ({ people, browser, office }) => {
    expect(people.admin.cookies.length).toBeGreaterThan(0);
    const context = await browser.newContext({ baseURL: office.url, ...look });
    const addresses = ["/sign-in", "/invitation", "/reset", "/unsubscribe"];
    expect(await problemsAt(await context.newPage(), addresses)).toEqual([]);
    await context.close();
  });
  for (const [part, isOfPart] of Object.entries(PARTS))
    test(`axe finds nothing on any screen ${part}, ${colorScheme}`, async ({ people, pageOf, apiAs }) => {
      test.setTimeout(300_000);
      const api = await apiAs(people.admin);
      const addresses = await everyScreen(api, await newEvent(api, `Meeting seen in the ${colorScheme}`));
      expect(await problemsAt(await pageOf(people.admin, look), addresses.filter(isOfPart))).toEqual([]);
    });
}
