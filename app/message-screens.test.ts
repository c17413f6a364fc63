import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGES } from "@/messages/first/pages.mjs";
import { screensAt } from "./message-screens";

const EVENT = "01900000-0000-7000-8000-000000000000";

test.each([
  "/sign-in",
  "/settings/account",
  `/events/${EVENT}`,
  `/events/${EVENT}/edit/more`,
  `/follow-ups/${EVENT}`,
  "/events-of-another-kind",
  "",
])("%s gets all texts at once", (address) => {
  expect(screensAt(address)).toBeUndefined();
});

test.each([
  ["/", "lists"],
  ["/events?kind=visit", "lists"],
  ["/follow-ups/figures", "lists"],
  ["/events/new", "form"],
  [`/events/${EVENT}/edit?from=plan`, "form"],
])("%s gets at first the texts of %s", (address, screens) => {
  expect(screensAt(address)).toBe(screens);
});

test.each(Object.values(PAGES).flat())("%s exists", (page) => {
  expect(existsSync(join(import.meta.dirname, "..", page))).toBe(true);
});
