import { expect, it } from "vitest";
import type { Scene } from "../../content/message";
import { mayAddTo } from "./further-activity";

const scene = (item: object, more: object = {}): Scene =>
  ({ item, visitors: [], whole: false, told: "main", ...more }) as unknown as Scene;

it("reports a Chinese tour as one more activity only behind one in which the visitors took part", () => {
  expect(mayAddTo(scene({ activity: "talks" }, { visitors: ["a"] }))).toBe(true);
  expect(mayAddTo(scene({ activity: "talks" }))).toBe(true);
  expect(mayAddTo(scene({ activity: "ceremony", people: [{ key: "host" }] }))).toBe(false);
  expect(mayAddTo(scene({ activity: "meal" }, { visitors: ["a"] }))).toBe(false);
  expect(mayAddTo(scene({ activity: "tour" }, { visitors: ["a"] }))).toBe(false);
});
