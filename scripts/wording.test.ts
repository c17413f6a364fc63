import { describe, expect, it } from "vitest";
import { wordingDifferences } from "./wording";

const pairs = (count: number, ours: string, theirs: string) =>
  Array.from({ length: count }, () => ({ ours, theirs }));

describe("differences of wording between two versions of texts", () => {
  it("are the sequences of words that one side has in more texts, the clearest first", () => {
    const found = wordingDifferences(
      [
        ...pairs(10, "Lee said that it grows.", "Lee said it grows."),
        ...pairs(4, "It grows.", "It grows that."),
      ],
      "en",
    );
    expect(found.find(({ words }) => words === "that")).toEqual({ words: "that", ours: 10, theirs: 4 });
    expect(found.find(({ words }) => words === "said that")).toMatchObject({ ours: 10, theirs: 0 });
    const places = ["said that", "that"].map((words) => found.findIndex((one) => one.words === words));
    expect(places[0]).toBeLessThan(places[1] ?? 0);
  });

  it("leave out what differs in few texts or in none", () => {
    expect(wordingDifferences(pairs(9, "one", "two"), "en")).toEqual([]);
    expect(wordingDifferences(pairs(20, "one two", "one two"), "en")).toEqual([]);
  });

  it("take names and figures for one kind each", () => {
    const found = wordingDifferences(pairs(10, "on March 5", "on 5 March"), "en");
    expect(found.map(({ words }) => words)).toEqual(expect.arrayContaining(["on X #", "on # X"]));
  });

  it("count Chinese by characters and paragraphs", () => {
    const found = wordingDifferences(pairs(10, "会谈。\n\n随后", "会谈。随后"), "zh");
    expect(found.map(({ words }) => words)).toEqual(expect.arrayContaining(["。¶随", "。随"]));
  });
});
