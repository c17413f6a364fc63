import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reported } from "./second-clauses";

const said = (point: string): string => textOf(reported(plain(point, ["p"])));

describe("a point with a second main clause", () => {
  it("is reported with a second that, whatever its verb or subject", () => {
    expect(said("the needs of the port remained high, and Lakeland was committed to it")).toBe(
      "the needs of the port remained high, and that Lakeland was committed to it",
    );
    expect(
      said(
        "the two towns had enjoyed a long, calm friendship, and the opening of the new quay had raised it",
      ),
    ).toBe(
      "the two towns had enjoyed a long, calm friendship, and that the opening of the new quay had raised it",
    );
    expect(said("the school believes in sport, and 20 of its teachers have joined a club")).toBe(
      "the school believes in sport, and that 20 of its teachers have joined a club",
    );
  });

  it("is reported so behind two plural nouns and behind a place in the subject", () => {
    expect(said("the lake is deep, and ferries and canoes are the pride of the town")).toBe(
      "the lake is deep, and that ferries and canoes are the pride of the town",
    );
    expect(said("the lake is deep, and the number of ferries to Reedham reflects it")).toBe(
      "the lake is deep, and that the number of ferries to Reedham reflects it",
    );
  });

  it("is reported so where its subject is an activity", () => {
    expect(said("the town still ranks fortieth, and starting a company there takes three months")).toBe(
      "the town still ranks fortieth, and that starting a company there takes three months",
    );
    expect(said("the guild is mending boats, and building a quay that will last")).toBe(
      "the guild is mending boats, and building a quay that will last",
    );
  });

  it("is reported so with a past verb, and with a name that begins to look forward", () => {
    expect(said("the mill is old, and Lakeland engineers contributed to its roof")).toBe(
      "the mill is old, and that Lakeland engineers contributed to its roof",
    );
    expect(said("the ports have much to learn and Port of Reedham looks forward to it")).toBe(
      "the ports have much to learn and that Port of Reedham looks forward to it",
    );
    expect(said("the town sells coal, timber, and the goods delivered to the port")).not.toContain("that");
  });

  it("is none where a list or a relative clause goes on", () => {
    for (const one of [
      "the mayor, the council, and the people of the town will come",
      "the quay, which is new, and the lock behind it are open",
      "the town has good yards, and the boats exported to Lakeland",
      "the town has two schools, and many teachers trained in the port",
      "the town has given land to the port, and will go on doing so",
      "the town is known for its boats, and for the lock that was built there",
    ])
      expect(said(one)).toBe(one);
  });
});

describe("a second clause about nothing in particular", () => {
  it("is reported like the first", () => {
    expect(textOf(reported(plain("the work was new and it was an honour to see it")))).toBe(
      "the work was new and that it was an honour to see it",
    );
    expect(textOf(reported(plain("the lake is large and it")))).toBe("the lake is large and it");
    const hoped = "the crew hoped the boats were safe and they were ready";
    expect(textOf(reported(plain(hoped)))).toBe(hoped);
  });
});

describe("a second clause behind one without commas", () => {
  it("is reported with a second that, whatever its verb", () => {
    expect(said("the two towns have close ties, and trade between them grew by a tenth")).toBe(
      "the two towns have close ties, and that trade between them grew by a tenth",
    );
    expect(
      said("reed boats carried salt across the lake, and many boats in the Reed Hall show the old trade"),
    ).toBe(
      "reed boats carried salt across the lake, and that many boats in the Reed Hall show the old trade",
    );
    expect(said("the two guilds discussed rowing, and the Lake Warden presented Mr Sample with an oar")).toBe(
      "the two guilds discussed rowing, and that the Lake Warden presented Mr Sample with an oar",
    );
  });

  it("is none where a noun only has a participle or a list goes on", () => {
    for (const point of [
      "the port exports reeds and oil, and the goods delivered to the lake",
      "the guild trains rowers, divers, and many boats in the Reed Hall show it",
      "the fair shows tools, and many products for play and work of children",
      "the gardens have tall trees, and a wild rose in front of them",
    ])
      expect(said(point)).toBe(point);
  });
});
