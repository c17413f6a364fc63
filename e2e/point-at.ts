import type { Locator, Request } from "@playwright/test";

/** Points at a link whose page is loaded then, and waits until its data are there; `address` is a part of its address. */
export const pointAt = async (link: Locator, address: string): Promise<void> => {
  const page = link.page();
  // What the link leads to is asked before, without data.
  const isData = (request: Request) =>
    request.url().includes(address) && !("next-router-prefetch" in request.headers());
  await page.mouse.move(0, 0);
  // Next.js ends the connection by itself once it has read the data.
  const ended = Promise.race([
    page.waitForEvent("requestfinished", isData),
    page.waitForEvent("requestfailed", isData),
  ]);
  await Promise.all([ended, link.hover()]);
};
