import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const NAMED = [personOf("a", "Ann Exemplar", "mayor", "Reedham")];
const HE = [
  {
    key: "b",
    person: { name: en("Bo Sample"), later: en("Sample"), pronoun: "he" },
    posts: [{ title: en("chairman"), organization: { name: en("Reed Lake Trust"), the: true } }],
  },
];
const thanked = (by: string, whom: string, ...points: string[]) => ({
  key: `thanks ${whom}`,
  by: [by],
  act: "thank",
  whom: en(whom),
  points: points.map(en),
});

describe("the acts of one speaker", () => {
  it("begin with 'also' where a further one follows, with a pronoun too", () => {
    const ships = said(
      "b",
      "say",
      "the ferry is the largest one of the lake and carries the pupils of both of its towns",
      "it needs a longer pier for the many boats that come in summer",
    );
    expect(lakeDay(HE, [ships, thanked("b", "the harbor office", "its help")])).toContain(
      "He also thanked the harbor office",
    );
  });

  it("share a sentence where a statement follows thanks", () => {
    const text = lakeDay(HE, [
      thanked("b", "the harbor office", "the boats"),
      said(
        "b",
        "say",
        "the piers will be used by the pupils of all of the schools in the four towns of the lake",
      ),
    ]);
    expect(text).toContain("thanked the harbor office for the boats and said that the piers will be used");
  });

  it("name the verb of two thanks once", () => {
    const text = lakeDay(HE, [
      thanked("b", "the harbor office and the town", "the boats"),
      thanked("b", "the divers", "their work"),
    ]);
    expect(text).toContain("for the boats, and the divers for their work");
  });

  it("follow a quotation as participles", () => {
    const quoted = { ...said("b", "say", "the lake is deep"), quote: en("It is ours.") };
    const text = lakeDay(HE, [quoted, said("b", "stress", "the boats must be kept clean")]);
    expect(text).not.toContain("He stressed");
  });
});

describe("a point with two clauses beside another point", () => {
  it("is two of three clauses with 'that'", () => {
    const text = lakeDay(NAMED, [
      said(
        "a",
        "say",
        "the visit was a success",
        "the towns are building a pier, and the exchange gave them a chance to see the boats",
      ),
    ]);
    expect(text).toContain(
      "that the visit was a success, that the towns are building a pier, and that the exchange gave them",
    );
  });
});
