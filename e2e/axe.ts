import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const WCAG: axe.RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
/** The rules whose result may differ where nothing but colors does. */
const OF_COLOR: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/**
 * Violations of WCAG 2.2 AA on the current page: each rule with its elements. With `only`, of the rules of color alone: for a page of which
 * all else has been checked. axe's own adapter for Playwright loads it twice for each check.
 */
export async function violationsOn(page: Page, only?: "color"): Promise<string[]> {
  // A page that is refreshed has no title for a moment, until its new one has arrived.
  await expect(page).toHaveTitle(/\S/);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      // Without the collection of what passed.
      const { violations } = await loaded.run(document, { runOnly, resultTypes: ["violations"] });
      const places = (nodes: { target: unknown[] }[]) =>
        nodes.map((node) => node.target.join(" ")).join(", ");
      return violations.map((each) => `${each.id} at ${places(each.nodes)}`);
    },
    only ? OF_COLOR : WCAG,
  );
}

/** What the current page consists of, apart from colors: its elements, what of them is seen, and where. */
export const structureOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const places = [...document.body.querySelectorAll("*")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return [x, y, width, height, isSeen];
    });
    const text = new TextEncoder().encode(JSON.stringify([document.body.outerHTML, places]));
    return [...new Uint8Array(await crypto.subtle.digest("SHA-256", text))].join();
  });

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
