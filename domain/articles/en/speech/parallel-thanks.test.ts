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
});
