import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./scripts/test-browser.mjs";

// Workers read this file too: the variable saves them the search.
process.env.CHROMIUM ??= await findBrowser(import.meta.dirname);

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/built.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 900 },
    video: "off",
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM, args: BROWSER_FLAGS },
  },
});
