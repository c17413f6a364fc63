import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const inspection = (title: string): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Minister inspects Lake Clinic"),
    venue: { name: en("Lake Clinic"), the: true },
    participants: [personOfSide("m", "Ann Lee", "Minister of Health", "guest")],
    agenda: [
      {
        key: "p",
        activity: "presentation",
        title: en(title),
        topics: [en("the project"), en("the costs")],
      },
    ],
  });

describe("a presentation whose title has one of its topics", () => {
  it("has the topic once", () => {
    expect(inspection("detailed explanation of the project")).toMatch(
      /detailed explanation (?:covered|on|of) the project and the costs/i,
    );
    expect(inspection("detailed explanation of the plans")).toContain("explanation of the plans covered");
  });
});
