import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const OFFICE = { name: en("Lake Health Office"), the: true, kind: "government" };
const given = (...things: string[]): string =>
  textOfEvent({
    kind: "other",
    title: en("Northland hands over boats and medical supplies"),
    news: "gift",
    city: en("Reedham"),
    participants: [
      personOfSide("a", "Ann Exemplar", "Ambassador of Northland", "guest"),
      personOfSide("m", "Bo Sample", "Minister of Health", "host"),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("boats and medical supplies"),
        people: [
          { key: "a", as: "head" },
          { key: "m", as: "receiver" },
        ],
        outcomes: ["gift"],
      },
    ],
    outcomes: [
      { key: "gift", type: "gift", by: ["a"], to: { organizations: [OFFICE] }, points: things.map(en) },
    ],
  });

describe("a gift whose handover is an item of its own", () => {
  it("is handed over once", () => {
    const text = given("12 boats", "40 beds");
    expect(text).toContain("presented the Lake Health Office with 12 boats and 40 beds");
    expect(text).toContain("The gift was received by Bo Sample, Minister of Health.");
    expect(text).not.toContain("handed over boats");
  });

  it("is in the news with its first thing and its title where it has many", () => {
    const text = given("12 boats", "40 beds", "300 masks", "9 tents", "20 lamps");
    expect(text).toContain("with 12 boats and medical supplies");
    expect(text).toContain("The gift also included 40 beds, 300 masks, 9 tents and 20 lamps.");
  });
});
