import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const ann = personOf("a", "Ann Exemplar", "president", "Lakeside Port Union");
const bob = personOf("b", "Bob Sample", "mayor", "Reedham");

/** A day on which the president and the mayor spoke, with sentences of the office. */
const day = (...narrative: string[]): string => {
  const remarks = [
    said("a", "say", "the lake needed care"),
    said("b", "say", "the quay was new", "its lamps were bright", "all boats had room"),
  ];
  return lakeDay([ann, bob], remarks, {
    agenda: [{ key: "s", activity: "speeches", remarks, narrative: narrative.map(en) }],
  });
};

describe("what the office's own sentence says that a speaker said", () => {
  it("belongs to that speaker's words", () => {
    const text = day("Exemplar encouraged all skippers to join.");
    expect(text).toMatch(
      /the lake needed care,? and encouraged all skippers to join\. .*Sample.* the quay was new/u,
    );
    expect(text.match(/Exemplar/gu)).toHaveLength(1);
  });

  it("stays where it is no word, or where the next sentence needs it", () => {
    expect(day("Exemplar planted a tree.")).toMatch(/boats had room\. Exemplar planted a tree\./u);
    expect(day("Exemplar encouraged all skippers.", "They joined at once.")).toContain(
      "Exemplar encouraged all skippers. They joined at once.",
    );
  });

  it("stays where it answers somebody, has a time or follows something else", () => {
    for (const texts of [
      ["Exemplar welcomed the mayor's words on the quay."],
      ["Exemplar thanked Sample."],
      ["Exemplar asked how many boats used the quay."],
      ["The skippers asked for a crane.", "Exemplar promised to build it."],
      ["Exemplar congratulated the winners of the race.", "The winners were Team Reed and Team Marsh."],
    ])
      expect(day(...texts)).toMatch(/the lake needed care\. /u);
  });

  it("stays where two people have the name", () => {
    const remarks = [said("a", "say", "the lake needed care"), said("b", "say", "the quay was new")];
    const text = lakeDay([ann, personOf("b", "Bob Exemplar", "mayor", "Reedham")], remarks, {
      agenda: [
        { key: "s", activity: "speeches", remarks, narrative: [en("Exemplar encouraged all skippers.")] },
      ],
    });
    expect(text.match(/encouraged all skippers/gu)).toHaveLength(1);
  });

  it("names two who were congratulated once", () => {
    const remarks = [
      { key: "r", by: ["b"], act: "congratulate", whom: en("both schools"), points: [en("the new quay")] },
    ];
    const text = lakeDay([ann, bob], remarks, {
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks,
          narrative: [en("Sample urged the two schools to sail more.")],
        },
      ],
    });
    expect(text).toContain("congratulated both schools on the new quay and urged them to sail more.");
  });
});
