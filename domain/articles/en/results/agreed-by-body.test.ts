import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const assembly = (points: string[], more: object = {}): string =>
  text({
    kind: "meeting",
    title: en("Lake growers meet in Reedham"),
    officialName: en("the 12th General Assembly of the Lake Growers"),
    city: en("Reedham"),
    news: "o",
    purpose: en("review the work of the year"),
    organizers: [
      { organization: { name: en("Reedham Chamber"), the: true, kind: "association" }, tier: "host" },
    ],
    participants: [personOf("a", "Ann Lee", "president", "Reedham Chamber")],
    agenda: [{ key: "t", activity: "discussion", topics: [en("trade in reeds")], outcomes: ["o"] }],
    outcomes: [{ key: "o", type: "consensus", points: points.map(en) }],
    ...more,
  });

describe("what all agreed on at a gathering, as the news", () => {
  it("has the gathering as its subject, and a change first", () => {
    const all = assembly(["share the cost of tests", "hold a fair in May", "set up a joint office in Wells"]);
    expect(all).toContain(
      "The 12th General Assembly of the Lake Growers, held in Reedham on March 5, 2024, agreed to set up a joint office in Wells, share the cost of tests and hold a fair in May.",
    );
    expect(all).toContain("Hosted by the Reedham Chamber, the meeting aimed to review the work of the year.");
  });

  it("keeps the order of points that depend on each other, and no second infinitive in a list", () => {
    expect(
      assembly([
        "publish a price list",
        "share the cost of tests",
        "set up an office that checks it, in Wells",
      ]),
    ).toContain(
      "agreed to publish a price list, share the cost of tests, and set up an office that checks it, in Wells.",
    );
  });

  it("is what the participants agreed on at a festival", () => {
    expect(assembly(["open a joint office"], { officialName: en("the 12th Reed Festival") })).toContain(
      "at the 12th Reed Festival in Reedham, the participants agreed to open a joint office",
    );
  });
});
