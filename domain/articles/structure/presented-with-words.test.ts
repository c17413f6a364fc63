import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../en/whole-articles/lake-town.test-data";

const ann = personOf("a", "Ann Exemplar", "president", "Lakeside Port Union");
const bob = personOf("b", "Bob Sample", "mayor", "Reedham");

/** A day of two speeches and a presentation by the first speaker. */
const day = (presentation: object): string => {
  const remarks = [said("a", "say", "the lake needed care"), said("b", "say", "the quay was new")];
  return lakeDay([ann, bob], remarks, {
    agenda: [
      { key: "s", activity: "speeches", remarks },
      {
        key: "p",
        activity: "presentation",
        remarks: [said("a", "introduce", "the work of the union")],
        ...presentation,
      },
    ],
  });
};

describe("a presentation by somebody who also spoke", () => {
  it("comes before that person's statements", () => {
    const text = day({});
    expect(text.indexOf("the work of the union")).toBeLessThan(text.indexOf("the lake needed care"));
    expect(text.indexOf("the lake needed care")).toBeLessThan(text.indexOf("Sample"));
  });

  it("stays an item of its own with a title, a time or more of it", () => {
    for (const more of [
      { title: en("film show") },
      { when: { part: "afternoon" } },
      { topics: [en("nets")] },
    ])
      expect(day(more).indexOf("the work of the union")).toBeGreaterThan(day(more).indexOf("Sample"));
  });

  it("stays an item of its own beside a tour, and where another item comes between", () => {
    const remarks = [said("a", "say", "the lake needed care"), said("b", "say", "the quay was new")];
    const shown = {
      key: "p",
      activity: "presentation",
      remarks: [said("a", "introduce", "the work of the union")],
    };
    for (const agenda of [
      [{ key: "s", activity: "tour", saw: [en("the quay")], remarks }, shown],
      [
        { key: "s", activity: "speeches", remarks },
        { key: "u", activity: "tour", saw: [en("the quay")] },
        shown,
      ],
    ]) {
      const text = lakeDay([ann, bob], remarks, { agenda });
      expect(text.indexOf("work")).toBeGreaterThan(text.indexOf("Sample"));
    }
  });
});
