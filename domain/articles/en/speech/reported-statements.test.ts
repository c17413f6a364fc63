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

  it("says both by 'that' where the first has a clause in it", () => {
    expect(words("he is confident that trade will grow, and the towns will profit")).toEqual([
      "said that he was confident that trade would grow, and that the towns would profit",
    ]);
    expect(words("he was told that the port was old, and the quay was closed")).toEqual([
      "said that he was told that the port was old, and that the quay was closed",
    ]);
    for (const one of [
      "he would come back if the port was open, and the ferry was free",
      "she was sure the mill would open, and the lake was clean",
    ])
      expect(words(one).join()).not.toContain("adding that");
  });
});
