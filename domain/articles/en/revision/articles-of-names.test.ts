import { describe, expect, it } from "vitest";
import { takesTheInText } from "./articles-of-names";

describe("the article of a name in a sentence", () => {
  it("is there by the noun of the name", () => {
    for (const name of [
      "Lake Council for Trade",
      "Reed Indo-Lakish Institute",
      "Library of Lindow",
      "Lakish Chambers of Commerce",
      "Second Affiliated Hospital of Reed University",
      "Reed Culture Center",
    ])
      expect(takesTheInText(name)).toBe(true);
  });

  it("is not there before names of places, and of people's or others' things", () => {
    for (const name of [
      "Reed City Council",
      "Reed Institute of Technology",
      "Reed University",
      "Reed University Library",
      "Lake Center",
      "Reed's Lake Council",
      "Marling Hospital",
      "The Lake Council",
    ])
      expect(takesTheInText(name)).toBe(false);
  });
});
