import { linksByColourAlone, violationsOn } from "./axe";
import { expect, newEvent, test } from "./fixtures";
import { everyRoom } from "./rooms";

const doors = ["/sign-in", "/invitation", "/reset", "/unsubscribe"];
for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({
    people,
    pageOf,
    apiAs,
    browser,
    office,
  }) => {
    test.setTimeout(300_000);
    const api = await apiAs(people.admin);
    const rooms = await everyRoom(api, await newEvent(api, `Meeting seen in the ${colorScheme}`));
    const inside = await pageOf(people.admin, { colorScheme, reducedMotion: "reduce" });
    const context = await browser.newContext({ baseURL: office.url, colorScheme, reducedMotion: "reduce" });
    const outside = await context.newPage();
    const found: string[] = [];
    for (const [page, addresses] of [
      [outside, doors],
      [inside, rooms],
    ] as const)
      for (const address of addresses) {
        await page.goto(address, { waitUntil: "networkidle" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        for (const each of await violationsOn(page)) found.push(`${address}: ${each}`);
        for (const each of await linksByColourAlone(page)) found.push(`${address}: by colour alone: ${each}`);
      }
    await context.close();
    expect(found).toEqual([]);
  });
