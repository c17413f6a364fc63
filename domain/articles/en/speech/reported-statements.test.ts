import { describe, expect, it } from "vitest";
import { textOf } from "../../phrase";
import { clauseActs } from "./statements";

const words = (...points: string[]): string[] =>
  clauseActs(
    "say",
    points.map((text, at) => ({ text, path: `points[${at}].en` })),
    false,
    "r",
  ).map((one) => textOf(one.words));

describe("a statement about what somebody else has said", () => {
  it("is not continued by 'and that'", () => {
    expect(words("the mayor has stressed on many days that the lake is deep", "the boats are old")).toEqual([
      "said that the mayor has stressed on many days that the lake is deep",
      "added that the boats are old",
    ]);
    expect(words("the lake that Reedham has is deep", "the boats are old")).toHaveLength(1);
  });
});

describe("a point about the speaker and about something else", () => {
  it("adds the second by a participle", () => {
    expect(
      words("she is optimistic about the lake, and ferries and canoes are the pride of the town"),
    ).toEqual([
      "said she was optimistic about the lake, adding that ferries and canoes are the pride of the town",
    ]);
  });
});
