import { expect, it } from "vitest";
import { isAnnounced } from "./announced";

it("publishes commitments and intentions unless the record says otherwise", () => {
  expect(isAnnounced({ force: "commitment" })).toBe(true);
  expect(isAnnounced({ force: "intention" })).toBe(true);
  expect(isAnnounced({ force: "wish" })).toBe(false);
  expect(isAnnounced({ force: "commitment", announce: false })).toBe(false);
  expect(isAnnounced({ force: "task", announce: true })).toBe(true);
});
