import AxeBuilder from "@axe-core/playwright";
import { expect, newEvent, test } from "./fixtures";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const doors = ["/sign-in", "/invitation", "/reset"];
const rooms = (id: string) => [
  "/",
  "/events",
  "/events/new",
  `/events/${id}`,
  `/events/${id}?tab=article&lang=both`,
  `/events/${id}?tab=history`,
  `/events/${id}/edit`,
  "/people",
  "/organizations",
  "/venues",
  "/settings",
  "/settings/users",
  "/settings/account",
];

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({
    people,
    pageOf,
    apiAs,
    browser,
    office,
  }) => {
    test.setTimeout(180_000);
    const id = await newEvent(await apiAs(people.admin), `Meeting seen in the ${colorScheme}`);
    const inside = await pageOf(people.admin, { colorScheme, reducedMotion: "reduce" });
    const context = await browser.newContext({ baseURL: office.url, colorScheme, reducedMotion: "reduce" });
    const outside = await context.newPage();
    const found: string[] = [];
    for (const [page, addresses] of [
      [outside, doors],
      [inside, rooms(id)],
    ] as const)
      for (const address of addresses) {
        await page.goto(address, { waitUntil: "networkidle" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        for (const each of violations)
          found.push(
            `${address}: ${each.id} at ${each.nodes.map((node) => node.target.join(" ")).join(", ")}`,
          );
      }
    await context.close();
    expect(found).toEqual([]);
  });
