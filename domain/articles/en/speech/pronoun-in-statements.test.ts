import { describe, expect, it } from "vitest";
import { lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const lead = personOf("a", "Ann Exemplar", "Head", "Reed Port Office");
const dayOf = (...remarks: object[]): string => lakeDay([lead], remarks);

const growth = [
  "Reedham aims at a port where ships from all towns of the lake can moor at any time of the day and be repaired",
  "Reed Port is expanding four quays for ships of the lake, with the goal of adding another six quays and a yard",
  "it is building a hall of glass, a road for lorries and a railway that will open in stages before the summer of 2030",
];

describe("a speaker without a recorded pronoun", () => {
  it("continues about the subject of a statement without being named again", () => {
    const text = dayOf(said("a", "say", ...growth));
    expect(text).toContain(". It is building a hall of glass");
    expect(text).not.toContain("added that it is");
  });

  it("is named before a sentence about what nobody has named", () => {
    const text = dayOf(said("a", "say", growth[0] ?? "", "it is important that ships of all towns come"));
    expect(text).not.toMatch(/\. It is important/);
  });

  it("has an adverb beside its verb", () => {
    const text = dayOf(
      said(
        "a",
        "say",
        ...growth,
        "the town always keeps its quays and its two yards open for ships from every lake",
      ),
      said("a", "praise", "the dockers"),
    );
    expect(text).not.toMatch(/always, \S+ (?:said|added),/);
    expect(text).toMatch(/The town, Exemplar \S+, always keeps its quays and its two yards open/);
  });

  it("hopes after a last short statement", () => {
    const text = dayOf(
      said("a", "say", ...growth, "the town always keeps its quays open"),
      said("a", "hope", "ships would come"),
    );
    expect(text).toMatch(
      /Exemplar also said that the town always keeps its quays open, and expressed the hope that ships/,
    );
  });

  it("says first that a list is a statement", () => {
    const text = dayOf(
      said("a", "praise", "the dockers of Reedham and the masters of all the ships that moor at its quays"),
      said("a", "stress", "the town has three quays: North, South and West", "it is a port of the lake"),
    );
    expect(text).not.toContain("West, Exemplar stressed");
  });

  it("does no third thing in a sentence", () => {
    const text = dayOf(
      said("a", "hope", "the town would keep its quays open to the ships of the lake"),
      said("a", "introduce", "the new hall"),
      said("a", "propose", "meet every spring"),
    );
    expect(text).toContain("described the new hall. Exemplar also proposed meeting every spring");
  });

  it("invites in a sentence behind a long statement", () => {
    const text = dayOf(
      said(
        "a",
        "stress",
        "it is important that more ships of the town moor there and that the port help them to do so",
      ),
      { ...said("a", "invite", "visit the fair in May"), whom: { en: "the head of the port" } },
    );
    expect(text).toContain("do so. Exemplar also invited the head of the port");
  });
});

describe("a speaker with a pronoun", () => {
  it("says in the same paragraph what continues about a subject", () => {
    const she = { ...lead, person: { ...lead.person, pronoun: "she" } };
    const text = lakeDay([she], [said("a", "say", ...growth)]);
    expect(text).toMatch(/a yard\. She also said that it is building/);
  });
});

describe("its, behind a group that ends the statement before", () => {
  it("is of that group, where the subject of the statement is named again", () => {
    const text = dayOf(
      said(
        "a",
        "say",
        "Reed Port is glad to have the Lake team",
        "its advice will help the quays of Reed Port",
      ),
    );
    expect(text).toContain(
      "Reed Port is glad to have the Lake team, whose advice will help the quays of Reed Port",
    );
    expect(text).not.toContain("its advice");
  });

  it("may be of the subject otherwise", () => {
    const text = dayOf(
      said("a", "say", "Reed Port is glad to have the Lake team", "its quays are open to all ships"),
    );
    expect(text).toContain("its quays are open");
  });
});
