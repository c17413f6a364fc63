import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Violations of WCAG 2.2 AA on the current page: each rule with its elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  // A page that is refreshed has no title for a moment, until its new one has arrived.
  await expect(page).toHaveTitle(/\S/);
  // Without the collection of what passed, and without a second page, which only frames of other origins need.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await builder.withTags(WCAG).analyze();
  const places = (nodes: { target: unknown[] }[]) => nodes.map((node) => node.target.join(" ")).join(", ");
  return violations.map((each) => `${each.id} at ${places(each.nodes)}`);
}

/** Links amid other words that their colour alone sets off (WCAG 1.4.1). axe asks this of long blocks of text only. */
export const linksByColourAlone = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInline = (node: Element) => ["inline", "contents"].includes(getComputedStyle(node).display);
    const blockOf = (node: Element): Element =>
      node.parentElement && isInline(node) ? blockOf(node.parentElement) : node;
    const hasWordsBeside = (block: Element) => {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const [words, holder] = [texts.currentNode.textContent ?? "", texts.currentNode.parentElement];
        if (
          holder &&
          /[\p{L}\p{N}]/u.test(words) &&
          !holder.closest("a, button") &&
          blockOf(holder) === block
        )
          return true;
      }
      return false;
    };
    const looksAlike = (link: Element, block: Element) => {
      const [own, around] = [getComputedStyle(link), getComputedStyle(block)];
      return (
        own.color !== around.color &&
        !own.textDecorationLine.includes("underline") &&
        own.borderBottomWidth === "0px" &&
        own.fontWeight === around.fontWeight &&
        own.fontSize === around.fontSize
      );
    };
    return [...document.querySelectorAll("a[href]")]
      .filter((link) => link.checkVisibility() && isInline(link))
      .filter((link) => looksAlike(link, blockOf(link)) && hasWordsBeside(blockOf(link)))
      .map((link) => `${link.textContent} in “${blockOf(link).textContent}”`.slice(0, 120));
  });
