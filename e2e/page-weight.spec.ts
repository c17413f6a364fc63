import { expect, newEvent, test } from "./fixtures";
import { compressedSize, filesIn } from "./page-weight";

/** The aims of docs/performance.md; HTML as it is, styles compressed. */
const HTML = 60_000;
const STYLE = 40_000;

test("lists of 50 rows keep to their weight", async ({ people, apiAs }) => {
  const api = await apiAs(people.admin);
  const id = await newEvent(api, "Talks with many results", {
    followUps: Array.from({ length: 50 }, (_, at) => ({
      key: `f${at}`,
      text: { en: `Send the plan of part ${at}`, zh: `\u9001\u4ea4\u7b2c${at}\u90e8\u5206\u65b9\u6848` },
      due: { on: `2025-07-${10 + (at % 20)}` },
    })),
  });
  const bytesOf = async (path: string) => Buffer.from(await (await api.get(path)).body());
  const rows = `/follow-ups?event=${id}`;
  expect((await bytesOf(rows)).toString()).toContain("Send the plan of part 19");
  for (const path of [rows, "/follow-ups/figures", "/events", "/agreements", "/people", "/reminders"]) {
    const html = await bytesOf(path);
    expect(html.length, `HTML of ${path}`).toBeLessThanOrEqual(HTML);
    const styles = await Promise.all(filesIn(html.toString(), "css").map(bytesOf));
    expect(styles.length, `styles of ${path}`).toBeGreaterThan(0);
    expect(compressedSize(styles), `style of ${path}`).toBeLessThanOrEqual(STYLE);
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
