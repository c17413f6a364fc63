import type { APIRequestContext } from "@playwright/test";
import { expect, newEvent, test } from "./fixtures";
import { compressedSize, filesIn } from "./page-weight";

/** The aims of docs/performance.md; HTML as it is, scripts and styles compressed. */
const HTML = 60_000;
const STYLE = 40_000;
const SCRIPT = { list: 200_000, form: 300_000 };

const LISTS = [
  "/",
  "/events",
  "/follow-ups",
  "/follow-ups?view=board",
  "/follow-ups/figures",
  "/agreements",
  "/people",
  "/organizations",
  "/venues",
  "/reminders",
];

// What other tests leave in an office is part of its pages.
test.use({ sharedBy: "page weight" });

/** An event with 50 follow-ups and an agreement, so that each list has rows. */
const manyRows = (api: APIRequestContext) =>
  newEvent(api, "Talks with many results", {
    agreements: [
      { key: "pact", title: { en: "Example pact" }, type: "framework", status: "signed", parties: [] },
    ],
    followUps: Array.from({ length: 50 }, (_, at) => ({
      key: `f${at}`,
      text: { en: `Send the plan of part ${at}`, zh: `\u9001\u4ea4\u7b2c${at}\u90e8\u5206\u65b9\u6848` },
      due: { on: `2025-07-${10 + (at % 20)}` },
    })),
  });

test("lists of 50 rows and the form keep to their weight", async ({ people, apiAs }) => {
  const api = await apiAs(people.admin);
  const id = await manyRows(api);
  const bytesOf = async (path: string) => Buffer.from(await (await api.get(path)).body());
  // Most pages name the same files.
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? bytesOf(file).then((bytes) => compressedSize([bytes]));
    sizes.set(file, size);
    return size;
  };
  const weigh = async (path: string, kind: keyof typeof SCRIPT) => {
    const html = await bytesOf(path);
    if (kind === "list") expect(html.length, `HTML of ${path}`).toBeLessThanOrEqual(HTML);
    for (const [ending, most] of [["css", STYLE] as const, ["js", SCRIPT[kind]] as const]) {
      const files = await Promise.all(filesIn(html.toString(), ending).map(sizeOf));
      expect(files.length, `${ending} of ${path}`).toBeGreaterThan(0);
      const all = files.reduce((sum, size) => sum + size, 0);
      expect(all, `${ending} of ${path}`).toBeLessThanOrEqual(most);
    }
  };
  const rows = `/follow-ups?event=${id}`;
  expect((await bytesOf(rows)).toString()).toContain("Send the plan of part 19");
  for (const path of [rows, ...LISTS]) await weigh(path, "list");
  for (const path of ["/events/new", `/events/${id}/edit`]) await weigh(path, "form");
});

test("lists and the form are ready before any script arrives that their HTML does not name", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const id = await manyRows(await apiAs(people.admin));
  const page = await pageOf(people.admin);
  for (const path of [...LISTS, "/events/new", `/events/${id}/edit`]) {
    const named = new Set(filesIn(await (await page.request.get(path)).text(), "js"));
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/_next/static/**/*.js", async (route) => {
      if (!named.has(new URL(route.request().url()).pathname)) await released;
      await route.continue();
    });
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    await expect(page.locator("fieldset[role=none]:disabled"), path).toHaveCount(0);
    release();
    await page.waitForLoadState("load");
    await page.unroute("**/_next/static/**/*.js");
  }
});

test("Chinese fonts are fetched only where the system has none", async ({ people, pageOf }) => {
  for (const isInstalled of [true, false]) {
    const page = await pageOf(people.admin, { locale: "zh-CN" });
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.addInitScript((wider) => {
      CanvasRenderingContext2D.prototype.measureText = function () {
        const width = wider && this.font.includes("Microsoft YaHei") ? 20 : 10;
        return { width } as TextMetrics;
      };
    }, isInstalled);
    await page.goto("/events");
    const sheets = fetched.filter((path) => path.endsWith("/index.css"));
    const both = ["/api/fonts/noto-sans-sc/index.css", "/api/fonts/noto-serif-sc/index.css"];
    expect(sheets.sort()).toEqual(isInstalled ? [] : both);
    const known = await page.evaluate(() =>
      [...document.fonts].some(({ family }) => /Noto Sans SC/.test(family)),
    );
    expect(known).toBe(!isInstalled);
  }
});
