import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  expect,
  type Page,
} from "@playwright/test";

type SignedIn = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** A page of a context of its own, which a later test may use again. */
interface Tab {
  page: Page;
  storage: CDPSession;
  /** Whether the test has changed what cannot be reset. */
  isChanged: boolean;
}

const VIEWPORT = { width: 1280, height: 900 };
/** A small file of the office: the renderer keeps what it has compiled while the page stays in the office. */
const NEUTRAL = "/robots.txt";

/**
 * Makes `goto` and `reload` wait for hydration, as users wait for enabled controls. Tests of earlier input choose what to wait for with
 * `waitUntil`.
 */
export function waitForHydration(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const hydrated = () => expect(page.locator("fieldset[role=none]:disabled")).toHaveCount(0);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (!options?.waitUntil) await hydrated();
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (!options?.waitUntil) await hydrated();
    return response;
  };
  return page;
}

/** Calls `changed` before each of these methods. */
function watch<Of extends object>(of: Of, methods: readonly (keyof Of)[], changed: () => void) {
  for (const name of methods) {
    const method = of[name] as (...args: unknown[]) => unknown;
    of[name] = ((...args: unknown[]) => {
      changed();
      return method.apply(of, args);
    }) as Of[keyof Of];
  }
}

async function newTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = waitForHydration(await context.newPage());
  const tab = { page, storage: await context.newCDPSession(page), isChanged: false };
  const changed = () => {
    tab.isChanged = true;
  };
  watch(page, ["addInitScript", "exposeBinding", "exposeFunction", "route"], changed);
  watch(context, ["addInitScript", "exposeBinding", "exposeFunction", "route"], changed);
  watch(page.clock, ["install"], changed);
  watch(
    context,
    ["grantPermissions", "newCDPSession", "newPage", "setExtraHTTPHeaders", "setOffline"],
    changed,
  );
  return tab;
}

/** Signs out, leaves the office's pages, and removes all that they have stored. */
async function reset({ page, storage }: Tab, office: string) {
  const context = page.context();
  await page.removeAllListeners();
  // First, so that what the page sends on leaving changes nothing in the office.
  await context.clearCookies();
  await page.goto(NEUTRAL, { waitUntil: "load" });
  await storage.send("Storage.clearDataForOrigin", { origin: office, storageTypes: "all" });
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.mouse.move(0, 0);
}

/**
 * Pages of tests that have ended, for later ones of the same worker: a page in a new context fetches and compiles all scripts again, more
 * than half of its processor time. Pages of phones or other languages, and those whose context a test has changed, are not used again.
 */
export function reusedPages(browser: Browser, office: string) {
  const idle: Tab[] = [];
  const inUse = new Map<Page, Tab>();
  return {
    open: async (who: SignedIn, options: BrowserContextOptions): Promise<Page> => {
      const { viewport = VIEWPORT, ...others } = options;
      const known = Object.keys(others).length === 0 && who.origins.length === 0 ? idle.pop() : undefined;
      const tab = known ?? (await newTab(browser, { baseURL: office, storageState: who, ...options }));
      if (Object.keys(others).length > 0) tab.isChanged = true;
      if (known) {
        await known.page.context().addCookies(who.cookies);
        if (viewport) await known.page.setViewportSize(viewport);
      }
      inUse.set(tab.page, tab);
      return tab.page;
    },
    /** Gives a page back at the end of a test; it is closed where it cannot be reset. */
    release: async (page: Page, mayBeReused: boolean) => {
      const tab = inUse.get(page);
      inUse.delete(page);
      const isAlone = !page.isClosed() && page.context().pages().length === 1;
      if (tab && mayBeReused && !tab.isChanged && isAlone) {
        const isReset = await reset(tab, office).then(
          () => true,
          () => false,
        );
        if (isReset) return idle.push(tab);
      }
      await page.context().close();
    },
  };
}
