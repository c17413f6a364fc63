import { expect, it } from "vitest";
import { firstOpen } from "./disclosure";

it("opens nothing but what a field needs where one was asked for", () => {
  expect(firstOpen(false, undefined)).toEqual(["people"]);
  expect(firstOpen(true, undefined)).toEqual(["basics", "people"]);
  expect(firstOpen(false, "photos[ph1].caption.en")).toEqual([]);
});
