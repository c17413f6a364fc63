import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes";

describe("changesBetween", () => {
  it("names the place of a changed field by the keys on the way to it", () => {
    const before = { participants: [{ key: "a", posts: [{ title: { en: "x" } }] }, { key: "b" }] };
    const after = { participants: [{ key: "a", posts: [{ title: { en: "y" } }] }, { key: "b" }] };
    expect(changesBetween(before, after)).toEqual([
      { path: "participants[a].posts[0].title.en", before: "x", after: "y" },
    ]);
  });

  it("tells a move apart from a change", () => {
    const [a, b] = [{ key: "a" }, { key: "b" }];
    expect(changesBetween({ agenda: [a, b] }, { agenda: [b, a] })).toEqual([
      { path: "agenda", before: ["a", "b"], after: ["b", "a"] },
    ]);
  });

  it("names members that came and went, and nothing else", () => {
    const [a, b, c] = [{ key: "a" }, { key: "b" }, { key: "c" }];
    expect(changesBetween({ agenda: [a, b] }, { agenda: [a, c] })).toEqual([
      { path: "agenda[b]", before: b },
      { path: "agenda[c]", after: c },
    ]);
  });

  it("compares lists without keys place by place", () => {
    expect(changesBetween({ areas: ["x"] }, { areas: ["x", "y"] })).toEqual([
      { path: "areas[1]", after: "y" },
    ]);
  });

  it("finds nothing between equals, and the whole where one side is lacking", () => {
    expect(changesBetween({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
    expect(changesBetween(undefined, { a: 1 })).toEqual([{ path: "", after: { a: 1 } }]);
  });
});
