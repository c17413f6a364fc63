import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./scripts/test-browser.mjs";

// Workers read this file too: the variable saves them the search.
process.env.CHROMIUM ??= await findBrowser(import.meta.dirname);

export default defineConfig({
  testDir: "e2e",
  // The duration of a start is measured, so nothing else may run beside it: `npm test` runs it alone, at the end.
  projects: [
    { name: "start", testMatch: "start.spec.ts", workers: 1 },
    { name: "stories", testIgnore: ["start.spec.ts", "article-in-word.spec.ts", "editor-speed.spec.ts"] },
    // It needs LibreOffice, which `npm test` does not install: `npm run test:word`.
    { name: "word", testMatch: "article-in-word.spec.ts" },
    // It measures times, which other tests beside it would change: `npm run test:speed`.
    { name: "speed", testMatch: "editor-speed.spec.ts", workers: 1 },
  ],
  globalSetup: "./e2e/built.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A slow machine is no failure: the slowest story takes two minutes on one.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 900 },
    video: "off",
    // Recording every page took a quarter of the processor time; `npm run test:e2e -- --trace on e2e/FILE` records one.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM, args: BROWSER_FLAGS },
  },
});
