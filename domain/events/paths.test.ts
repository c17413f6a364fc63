import { describe, expect, it } from "vitest";
import { pathOf, stepsOf, valueAt } from "./paths";

const record = {
  title: { en: "A" },
  participants: [
    { key: "zhou", posts: [{ title: { en: "president" } }, { title: { en: "director" } }] },
    { key: "a.b[c]", posts: [] },
    { key: "same" },
    { key: "same" },
  ],
  agenda: [{ key: "talks", remarks: [{ key: "r1", points: [{ en: "x" }] }] }],
};

describe("paths", () => {
  const cases: [(string | number)[], string][] = [
    [["title", "en"], "title.en"],
    [["participants", 0, "posts", 1, "title", "en"], "participants[zhou].posts[1].title.en"],
    [["agenda", 0, "remarks", 0, "points", 0, "en"], "agenda[talks].remarks[r1].points[0].en"],
    [["participants", 1, "posts"], "participants[a.b[c]].posts"],
    [["participants", 3], "participants[3]"],
    [[], ""],
  ];
  it.each(cases)("%j is %s, and back", (steps, path) => {
    expect(pathOf(record, steps)).toBe(path);
    expect(stepsOf(record, path)).toEqual(steps);
  });

  it("a path with an unknown key does not resolve", () => {
    expect(stepsOf(record, "participants[nobody].posts")).toBeUndefined();
  });

  it("values are found, and missing ones are undefined", () => {
    expect(valueAt(record, ["participants", 0, "posts", 1, "title", "en"])).toBe("director");
    expect(valueAt(record, ["participants", 9, "posts"])).toBeUndefined();
  });
});
