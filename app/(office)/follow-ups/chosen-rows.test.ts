import { describe, expect, it } from "vitest";
import { chosenAfter } from "./chosen-rows";

describe("choosing rows", () => {
  const ids = ["a", "b", "c", "d"];

  it("toggles one", () => {
    expect([...chosenAfter(new Set(["a"]), ids, { id: "c", last: "a", range: false })]).toEqual(["a", "c"]);
    expect([...chosenAfter(new Set(["a"]), ids, { id: "a", last: "a", range: false })]).toEqual([]);
  });

  it("adds a range in both directions", () => {
    const chosenTo = (id: string, last: string | undefined) =>
      [...chosenAfter(new Set(last ? [last] : []), ids, { id, last, range: true })].sort();
    expect(chosenTo("d", "b")).toEqual(["b", "c", "d"]);
    expect(chosenTo("a", "c")).toEqual(["a", "b", "c"]);
    expect(chosenTo("b", undefined)).toEqual(["b"]);
    expect(chosenTo("b", "gone")).toEqual(["b", "gone"]);
  });
});
