import { describe, expect, it, test } from "vitest";
import { plain, textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { oneClause, subjectRuns, thatClauses, verbList, withAttribution, withPronouns } from "./clauses";

const said = (...texts: string[]): Said[] => texts.map((text, at) => ({ text, path: `points[${at}].en` }));
const merged = (...texts: string[]): string[] =>
  subjectRuns(said(...texts)).map((run) => textOf(oneClause(run)));

test("what the subject of the clause before has is its own, unless another has it too", () => {
  const again = (second: string): string | undefined =>
    withPronouns([plain("the chamber has grown"), plain(second)]).map((one) => textOf(one))[1];
  expect(again("the programs of the chamber earn more")).toBe("its programs earn more");
  expect(again("the programs of the chamber and of the port earn more")).toBe(
    "the programs of the chamber and of the port earn more",
  );
});

test("another thing whose name begins with that of the subject is no pronoun", () => {
  const [, second] = withPronouns([
    plain("the district used the engine"),
    plain("the district board of directors approved its sale"),
  ]);
  expect(second && textOf(second)).toBe("the district board of directors approved its sale");
});

describe("clauses of one subject", () => {
  it("are separated by commas where only one contains a series", () => {
    expect(
      merged(
        "the zone will build a park, a road and a bridge",
        "the zone will train staff",
        "the zone will buy ships",
      ),
    ).toEqual(["the zone will build a park, a road and a bridge, train staff, and buy ships"]);
  });
  it("are separated by semicolons where two contain a series", () => {
    expect(
      merged(
        "the zone will build a park, a road and a bridge",
        "the zone will train cooks, nurses and pilots",
        "the zone will buy ships",
      ),
    ).toEqual([
      "the zone will build a park, a road and a bridge; train cooks, nurses and pilots; and buy ships",
    ]);
  });
  it("say the subject once", () => {
    expect(merged("the zone is growing", "the zone has two parks")).toEqual([
      "the zone is growing and has two parks",
    ]);
  });
  it("stay apart where the first contains a clause of another subject", () => {
    expect(
      merged("small towns could not pay guards, so that few boats came", "small towns were often flooded"),
    ).toEqual(["small towns could not pay guards, so that few boats came", "small towns were often flooded"]);
  });
  it("say a shared modal verb once", () => {
    expect(merged("the zone is willing to build a park", "the zone is willing to train staff")).toEqual([
      "the zone is willing to build a park and train staff",
    ]);
  });
  it("stay separate where the words they share are not a subject", () => {
    expect(merged("the zone is growing", "the zone's parks are full")).toHaveLength(2);
    expect(merged("the market is growing", "the bridge is old")).toHaveLength(2);
  });
  it("are apart behind 'there'", () => {
    expect(subjectRuns(said("there are nine docks", "there is room for more"))).toHaveLength(2);
  });

  it("have the paths of all of them", () => {
    const [run = []] = subjectRuns(said("A would come", "A would stay"));
    expect(new Set(oneClause(run).paths)).toEqual(new Set(["points[0].en", "points[1].en"]));
  });
});

describe("attribution", () => {
  it("follows a verb of a few words in front of a further clause", () => {
    const words = withAttribution(
      plain("the strains between the towns are easing, which will help the ferries"),
      plain("she said"),
    );
    expect(textOf(words)).toBe(
      "the strains between the towns are easing, she said, which will help the ferries",
    );
  });

  it("follows the subject", () => {
    expect(textOf(withAttribution(plain("a new bridge will open in May"), plain("he added")))).toBe(
      "a new bridge, he added, will open in May",
    );
  });
  it("comes between two short statements", () => {
    expect(
      textOf(withAttribution(plain("the quay is open"), plain("he said"), plain("the ferries are full"))),
    ).toBe("the quay is open, he said, and the ferries are full");
  });
  it("follows a subject of one noun too", () => {
    const said = (text: string): string => textOf(withAttribution(plain(text), plain("he said")));
    expect(said("the two towns will build boats for the islands of the lake")).toBe(
      "the two towns, he said, will build boats for the islands of the lake",
    );
  });
  it("follows a clause whose subject has no certain end", () => {
    expect(textOf(withAttribution(plain("trade grows"), plain("he added")))).toBe("trade grows, he added");
  });
});

describe("verb phrases", () => {
  it("say “to” once where they are short", () => {
    expect(textOf(verbList(said("build a park", "train staff")))).toBe("to build a park and train staff");
    expect(textOf(verbList(said("build a park", "build a harbour school")))).toBe(
      "to build a park and a harbour school",
    );
    expect(textOf(verbList(said("build a park and garden", "build a school")))).not.toContain("and a school");
  });
  it("need no semicolon where there are two and only the first is a list", () => {
    expect(textOf(verbList(said("build a park, a road and a bridge", "train staff")))).toBe(
      "to build a park, a road and a bridge, and to train staff",
    );
  });
  it("are separated by semicolons where others contain commas", () => {
    expect(textOf(verbList(said("build a park, a road and a bridge", "train staff", "buy ships")))).toBe(
      "to build a park, a road and a bridge; to train staff; and to buy ships",
    );
  });
});

describe("a clause that begins with a place", () => {
  const that = (text: string): string => textOf(thatClauses([plain(text)]));
  it("has commas on both sides of it, where a subject follows it", () => {
    expect(that("in Lakeland, the pilots swim")).toBe("that, in Lakeland, the pilots swim");
    expect(that("in Lakeland all pilots, from the first to the last, swim")).toBe(
      "that in Lakeland all pilots, from the first to the last, swim",
    );
  });
});
