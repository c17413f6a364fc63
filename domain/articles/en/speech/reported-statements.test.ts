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

describe("points about one subject and about the present", () => {
  it("are no chain of verbs", () => {
    const [first = "", second = ""] = words(
      "the guild works as an engine for the building of boats on the lake",
      "the guild is one of the oldest guilds of the region and has played a part in the saving of the old yards for sixty years",
    );
    expect(first).toBe("said that the guild works as an engine for the building of boats on the lake");
    expect(second).toMatch(/^added that (?:the guild|it) is one of the oldest guilds/u);
    expect(words("the guild is old", "the guild is open and has a quay")).toHaveLength(1);
  });

  it("are in one tense", () => {
    expect(words("the town is our partner", "this was a special week for the lake")).toEqual([
      "said that the town is our partner and that this is a special week for the lake",
    ]);
    expect(words("the town was poor", "this was a hard year for the lake")).toEqual([
      "said that the town was poor and that this was a hard year for the lake",
    ]);
    expect(words("the town has built a crane", "this was the largest project of 2023")).toEqual([
      "said that the town has built a crane and that this was the largest project of 2023",
    ]);
  });
});

describe("three points of which two share their names", () => {
  it("are reported in two sentences, the two together", () => {
    const all = words(
      "trade will help the towns on the lake to build more boats",
      "the songs of Lakeland and Norland are much alike in their tunes",
      "Lakelandic songs are sung by many people at all fairs in Norland",
    );
    expect(all).toHaveLength(2);
    expect(all[0]).toBe("said that trade will help the towns on the lake to build more boats");
  });
});
