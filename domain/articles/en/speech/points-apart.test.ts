import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const LEE = [personOf("a", "Ann Lee", "engineer", "Lake Affairs Office")];
const SHE = LEE.map((one) => ({ ...one, person: { ...one.person, pronoun: "she" } }));
const LONG =
  "the northern pier of the town has been rebuilt over three years with the help of all of the guilds and schools of the lake";
const SECOND = "the southern quay belongs to the fishers and their families";

describe("the second of two points of one speaker", () => {
  it("has a sentence of its own, which its speaker ends, behind a long first one", () => {
    expect(lakeDay(SHE, [said("a", "say", LONG, SECOND)])).toContain(
      `said that ${LONG}. The southern quay belongs to the fishers and their families, she said.`,
    );
  });

  it("names a speaker without a pronoun only where nothing else of theirs follows", () => {
    expect(lakeDay(LEE, [said("a", "say", LONG, SECOND)])).toMatch(/families, (?:Lee|the engineer) said\./);
    const hope = { ...said("a", "hope", "more guests come to the lake in the summer"), key: "h" };
    expect(lakeDay(LEE, [said("a", "say", LONG, SECOND), hope])).toContain(`the lake, and that ${SECOND}`);
  });

  it("shares the sentence of the first where both are short, or where it refers to the first", () => {
    const short = "the northern pier of the town has been rebuilt over the past three years";
    expect(lakeDay(SHE, [said("a", "say", short, SECOND)])).toContain(`years, and that ${SECOND}`);
    const refers = "these have given it two cranes for large boats";
    expect(lakeDay(SHE, [said("a", "say", LONG, refers)])).toContain(`, and that ${refers}`);
  });

  it("leaves the first one apart from a welcome", () => {
    const welcome = { key: "w", by: ["a"], act: "welcome", whom: en("the guests of the lake") };
    expect(lakeDay(SHE, [welcome, said("a", "say", LONG, SECOND)])).toContain(
      "welcomed the guests of the lake. She said that",
    );
  });
});
