import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

/** A call on the mayor, who thanks the guest. */
const call = (whom: string, ...points: string[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Ambassador calls on mayor"),
    city: en("Reedham"),
    participants: [
      personOfSide("a", "Ann Sample", "Ambassador of Lakeland", "guest", {
        person: { name: en("Ann Sample"), later: en("Sample"), pronoun: "she" },
      }),
      personOfSide("m", "Bo Exemplar", "Mayor of Reedham", "host"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["m"], act: "thank", whom: en(whom), points: points.map(en) }],
      },
    ],
  });

describe("thanks for an act and for what somebody has shown", () => {
  it("have two prepositions and an owner", () => {
    expect(call("the ambassador", "visiting the town and the keen interest in its boats")).toContain(
      "for visiting the town and for her keen interest in its boats",
    );
  });

  it("have one preposition for what was visited", () => {
    expect(call("the ambassador", "visiting the town and the old harbor")).toContain(
      "for visiting the town and the old harbor",
    );
  });

  it("have no owner who is not thanked, or of what others have shown", () => {
    expect(call("the guests", "visiting the town and the interest in its boats")).toContain(
      "for visiting the town and for the interest in its boats",
    );
    expect(call("the ambassador", "visiting the town and the support of the ministry")).toContain(
      "for visiting the town and for the support of the ministry",
    );
  });

  it("have one preposition where the act may be done to both", () => {
    for (const point of [
      "strengthening the ties and the cooperation between the towns",
      "facilitating the gift and the help of the embassy",
      "promoting the hotel trade and the care of the old",
    ])
      expect(call("the ambassador", point)).toContain(`for ${point}`);
  });
});
