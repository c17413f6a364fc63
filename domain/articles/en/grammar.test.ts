import { describe, expect, it } from "vitest";
import { vowelSound, withArticle } from "./grammar";

describe("the article of a title", () => {
  it("is indefinite for a kind of document, definite for a name", () => {
    expect(withArticle("Memorandum of Cooperation")).toBe("a Memorandum of Cooperation");
    expect(withArticle("Framework Agreement")).toBe("a Framework Agreement");
    expect(withArticle("Harbor Convention")).toBe("the Harbor Convention");
    expect(withArticle("memorandum of cooperation")).toBe("a memorandum of cooperation");
    expect(["first session", "second working session"].map(withArticle)).toEqual([
      "the first session",
      "the second working session",
    ]);
  });
});

describe("the indefinite article", () => {
  it("follows the sound of the word", () => {
    expect(["Uzbekistan", "industrial", "hour"].map(vowelSound)).toEqual([true, true, true]);
    expect(["Ugandan", "Ukrainian", "university", "port"].map(vowelSound)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
