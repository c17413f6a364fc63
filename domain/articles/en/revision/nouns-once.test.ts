import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const day = (...points: string[]): string =>
  lakeDay(
    [personOf("a", "Ann Exemplar", "head", "Reedham Port Guild", { roles: ["speaker"] })],
    [said("a", "say", ...points)],
    {},
  );

/** What somebody praised and said, in one sentence. */
const praised = (praise: string, point: string): string =>
  lakeDay(
    [personOf("a", "Ann Exemplar", "head", "Reedham Port Guild", { roles: ["speaker"] })],
    [{ key: "p", by: ["a"], act: "praise", points: [en(praise)] }, said("a", "stress", point)],
    {},
  );

describe("a thing that a sentence has just named", () => {
  it("is a pronoun as the subject of a statement", () => {
    expect(praised("the patience of the scholars", "the scholars will help the lake")).toContain(
      "praised the patience of the scholars and stressed that they will help",
    );
    expect(day("the boats need a quay to land", "the boats are old")).toContain("and that they are old");
  });

  it("keeps its noun where several others could be meant", () => {
    expect(praised("the scholars who came with their teachers", "the scholars will help")).toContain(
      "that the scholars will help",
    );
    expect(day("the plan is due to the quarrel", "the quarrel is old")).toContain("that the quarrel is old");
    expect(day("years of ties have joined Chile and Peru", "Chile has helped Peru")).not.toContain(
      "that it has",
    );
  });

  it("keeps its noun behind another subject of the statement", () => {
    expect(day("the workers have asked for boats", "the boats are old")).toContain("that the boats are old");
    expect(day("Osk has a school", "the school is free")).toContain("that the school is free");
    expect(day("the guild has asked for boats", "the boats are old")).toContain("that they are old");
  });

  it("has its things by a pronoun", () => {
    expect(praised("the calm of the pond", "the whole depth of the pond is clear")).toContain(
      "that its whole depth is clear",
    );
    expect(praised("the calm of the pond in the park", "the whole depth of the pond is clear")).toContain(
      "depth of the pond",
    );
  });

  it("keeps the name of an organization that only the speaker's post has named", () => {
    expect(day("the Reedham Port Guild will build a quay")).not.toContain("said that it");
    const post = personOf("a", "Ann Exemplar", "head", "Reedham Port Guild", { roles: ["speaker"] });
    const described = { key: "d", by: ["a"], act: "introduce", points: [en("the history of the guild")] };
    expect(lakeDay([post], [described], {})).not.toContain("its history");
  });

  it.each([
    ["depth of the pond, the largest in Lakeland", "depth of the pond, the largest"],
    ["depth of the pond, which is old", "depth of the pond, which is old"],
  ])("keeps its noun before what explains it: %s", (thing, expected) => {
    expect(praised("the calm of the pond", `the lake gives the ${thing}`)).toContain(expected);
  });

  it("keeps its noun behind two subjects", () => {
    expect(
      day("the ferry between the two ports is small, but the need is great", "the two ports are old"),
    ).toContain("that the two ports are old");
  });
});
