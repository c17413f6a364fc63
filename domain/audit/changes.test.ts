import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes";

describe("changesBetween", () => {
  it("names a changed field by its path of keys", () => {
    const before = { participants: [{ key: "a", posts: [{ title: { en: "x" } }] }, { key: "b" }] };
    const after = { participants: [{ key: "a", posts: [{ title: { en: "y" } }] }, { key: "b" }] };
    expect(changesBetween(before, after)).toEqual([
      { path: "participants[a].posts[0].title.en", before: "x", after: "y" },
    ]);
  });

  it("distinguishes a move from a change", () => {
    const [a, b] = [{ key: "a" }, { key: "b" }];
    expect(changesBetween({ agenda: [a, b] }, { agenda: [b, a] })).toEqual([
      { path: "agenda", before: ["a", "b"], after: ["b", "a"] },
    ]);
  });

  it("reports added and removed members only", () => {
    const [a, b, c] = [{ key: "a" }, { key: "b" }, { key: "c" }];
    expect(changesBetween({ agenda: [a, b] }, { agenda: [a, c] })).toEqual([
      { path: "agenda[b]", before: b },
      { path: "agenda[c]", after: c },
    ]);
  });

  it("compares lists without keys by position", () => {
    expect(changesBetween({ areas: ["x"] }, { areas: ["x", "y"] })).toEqual([
      { path: "areas[1]", after: "y" },
    ]);
  });

  it("finds nothing between equal values, and the whole where one side is missing", () => {
    expect(changesBetween({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
    expect(changesBetween(undefined, { a: 1 })).toEqual([{ path: "", after: { a: 1 } }]);
  });
});
