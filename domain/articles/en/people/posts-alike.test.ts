import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { withSharedWordsOnce } from "./posts-alike";

const posts = (...titles: string[]): string[] =>
  withSharedWordsOnce(titles.map((one) => plain(one))).map(textOf);

describe("several posts of one person", () => {
  it("name once what they end with", () => {
    expect(posts("deputy mayor of Reedham", "head of boats of Reedham")).toEqual([
      "deputy mayor",
      "head of boats of Reedham",
    ]);
    expect(posts("Chair of the Lake Club", "Editor of the Lake Club", "Bosun of the Lake Club")).toEqual([
      "Chair",
      "Editor",
      "Bosun of the Lake Club",
    ]);
  });

  it("name once what they begin with", () => {
    expect(
      posts("Ambassador of Hilland to Lakeland", "concurrently Ambassador of Hilland to Fenland"),
    ).toEqual(["Ambassador of Hilland to Lakeland", "concurrently to Fenland"]);
  });

  it("keep what only one of them has, and what would be read with both", () => {
    for (const two of [
      ["mayor of Reedham", "chair of the Lake Club"],
      ["former mayor of Reedham", "chair of boats of Reedham"],
      ["envoy of Hilland to Lakeland", "consul of Hilland to Fenland"],
      ["mayor of Great Reedham", "bosun of Reedham"],
    ])
      expect(posts(...two)).toEqual(two);
  });
});
