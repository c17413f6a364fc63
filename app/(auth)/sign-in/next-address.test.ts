import { expect, it } from "vitest";
import { nextAddress } from "./next-address";

it.each([
  ["/events?kind=meeting&page=2#top", "/events?kind=meeting&page=2#top"],
  ["/events?q=医学会", "/events?q=%E5%8C%BB%E5%AD%A6%E4%BC%9A"],
  ["/会议", "/%E4%BC%9A%E8%AE%AE"],
])("%s is an address of the office, in ASCII", (next, address) => {
  expect(nextAddress(next)).toBe(address);
});

it.each([
  "//evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "https://evil.example/events",
  "javascript:alert(1)",
  "http://[",
  "//",
  "events",
  "",
])("%j leads to the first page", (next) => {
  expect(nextAddress(next)).toBe("/");
});

it("a missing or repeated address leads to the start page", () => {
  expect(nextAddress(undefined)).toBe("/");
  expect(nextAddress(["/events", "//evil.example"])).toBe("/");
});
