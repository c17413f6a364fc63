import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const LEE = [personOf("a", "Ann Lee", "engineer", "Lake Affairs Office")];
const SHE = LEE.map((one) => ({ ...one, person: { ...one.person, pronoun: "she" } }));
const LONG =
  "the northern pier of the town has been rebuilt over three years with the help of all of the guilds and schools of the lake";
const SECOND = "the southern quay belongs to the fishers and their families";

describe("the second of two points of one speaker", () => {
  it("has a sentence of its own, which its speaker ends, behind a long first one with another verb", () => {
    expect(lakeDay(SHE, [said("a", "point_out", LONG, SECOND)])).toContain(
      `noted that ${LONG}. The southern quay belongs to the fishers and their families, she said.`,
    );
  });

  it("has one behind what somebody said who is named there, but not behind 'she said'", () => {
    expect(lakeDay(SHE, [said("a", "say", LONG, SECOND)])).toContain(`said that ${LONG}. The southern quay`);
    const welcome = { key: "w", by: ["a"], act: "welcome", whom: en("the guests of the lake") };
    expect(lakeDay(SHE, [welcome, said("a", "say", LONG, SECOND)])).toContain(
      `She said that ${LONG}, and that ${SECOND}.`,
    );
  });

  it("shares the sentence of the first where an addition would keep its speaker away", () => {
    const late = "the southern quay belongs to the fishers, after a vote of the guilds";
    expect(lakeDay(SHE, [said("a", "point_out", LONG, late)])).toContain(`, and that ${late}`);
  });

  it("names a speaker without a pronoun only where nothing else of theirs follows", () => {
    expect(lakeDay(LEE, [said("a", "point_out", LONG, SECOND)])).toMatch(
      /families, (?:Lee|the engineer) said\./,
    );
    const hope = { ...said("a", "hope", "more guests come to the lake in the summer"), key: "h" };
    expect(lakeDay(LEE, [said("a", "point_out", LONG, SECOND), hope])).toContain(
      `the lake, and that ${SECOND}`,
    );
  });

  it("shares the sentence of the first where both are short, or where it refers to the first", () => {
    const short = "the northern pier of the town has been rebuilt over the past three years";
    expect(lakeDay(SHE, [said("a", "point_out", short, SECOND)])).toContain(`years, and that ${SECOND}`);
    const refers = "these have given it two cranes for large boats";
    expect(lakeDay(SHE, [said("a", "point_out", LONG, refers)])).toContain(`, and that ${refers}`);
  });

  it("leaves the first one apart from a welcome", () => {
    const welcome = { key: "w", by: ["a"], act: "welcome", whom: en("the guests of the lake") };
    expect(lakeDay(SHE, [welcome, said("a", "say", LONG, SECOND)])).toContain(
      "welcomed the guests of the lake. She said that",
    );
  });
});

describe("points and acts of one speaker", () => {
  it("are two sentences where the first point has two clauses", () => {
    const two = "the pier of the town is new, and networking is easier than before";
    const text = lakeDay(SHE, [said("a", "say", two, "the guilds of the lake need to help each other")]);
    expect(text).toContain(
      "said that the pier of the town is new, and that networking is easier than before.",
    );
    expect(text).toMatch(/\. (?:She \p{Ll}+ that the|The) guilds of the lake need to help each other/u);
  });

  it("are a presentation and, in a sentence of its own, a statement", () => {
    const shown = said("a", "introduce", "the work of the office and its boats");
    expect(lakeDay(SHE, [shown, said("a", "say", LONG)])).not.toMatch(/boats,? and said/);
  });

  it("are a presentation and, in a sentence of its own, a long invitation", () => {
    const shown = said(
      "a",
      "introduce",
      "the work of the office over the past year, especially that of its boats",
    );
    const invited = (whom: string) => ({ ...said("a", "invite", "come to the lake"), whom: en(whom) });
    expect(lakeDay(SHE, [shown, invited("the guests")])).toContain("boats, and invited the guests");
    const long = "the pupils of all of the schools in the four towns of the lake and the guilds";
    expect(lakeDay(SHE, [shown, invited(long)])).toContain("boats. She also invited the pupils");
  });

  it("call an abbreviated organization 'it' in the second point", () => {
    const text = lakeDay(SHE, [
      said("a", "say", "RLT is interested in new piers", "RLT signed a memorandum with the guild last year"),
    ]);
    expect(text).toContain("and that it signed a memorandum");
  });

  it("are two sentences behind a welcome, where they are long", () => {
    const welcome = { key: "w", by: ["a"], act: "welcome", whom: en("the guests") };
    const point =
      "the visit is an opportunity for both of the towns to learn from each other and to find new ways of working together on the lake";
    const text = lakeDay(SHE, [
      welcome,
      said("a", "point_out", point, "the council has prepared a plan for the shore"),
    ]);
    expect(text).toMatch(
      /welcomed the guests\. She noted that the visit [^.]*\. The council has [^.]*, she said\./,
    );
  });

  it("keep praise out of the sentence of a statement that its speaker ends", () => {
    const text = lakeDay(LEE, [
      said("a", "say", "the lake has a long tradition of fishing, and research is important for its harbors"),
      {
        ...said("a", "point_out", "boats built of wood in the old yards of the lake are again in demand"),
        key: "p",
      },
      said("a", "praise", "the skill of the builders"),
    ]);
    expect(text).toContain("fishing, and that research is important");
    expect(text).not.toMatch(/(?:said|added|noted), and praised/);
  });
});
