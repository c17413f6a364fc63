import { describe, expect, it } from "vitest";
import { withArticlesOfNouns, withDefinite, withDefiniteObject } from "./defined-nouns";

describe("articles of nouns", () => {
  it("stand before what belongs to somebody", () => {
    expect(withDefinite("research and technical strengths of LU")).toBe(
      "the research and technical strengths of LU",
    );
    expect(withDefinite("history, current status and campus of the university")).toBe(
      "the history, current status and campus of the university",
    );
    expect(withDefiniteObject("promote tourism potential of the State")).toBe(
      "promote the tourism potential of the State",
    );
  });

  it("do not stand before people, amounts and clauses", () => {
    for (const text of [
      "members of the club",
      "its role of the year",
      "cooperation of the two ports",
      "strengthening ties of the two cities",
      "boats of this kind are old",
      "the port is part of the lake",
      "development of ports",
    ])
      expect(withDefinite(text)).toBe(text);
    for (const text of ["take advantage of the lake", "raise awareness of the lake", "promote trade"])
      expect(withDefiniteObject(text)).toBe(text);
  });

  it("stand before one thing", () => {
    expect(withArticlesOfNouns("cooperation agreement")).toBe("a cooperation agreement");
    expect(withArticlesOfNouns("role of sister-city relationship in trade")).toBe(
      "the role of the sister-city relationship in trade",
    );
    expect(withArticlesOfNouns("efforts of State Government to build quays")).toBe(
      "the efforts of the State Government to build quays",
    );
    expect(withArticlesOfNouns("cooperation agreements")).toBe("cooperation agreements");
  });
});
