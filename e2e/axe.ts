import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA on a page as it stands: each rule with the places that break it. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const places = (nodes: { target: unknown[] }[]) => nodes.map((node) => node.target.join(" ")).join(", ");
  return violations.map((each) => `${each.id} at ${places(each.nodes)}`);
}
