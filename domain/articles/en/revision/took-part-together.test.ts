import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const hill = { name: en("Hill University"), kind: "university" };

describe("those who took part", () => {
  it("are named in one sentence", () => {
    const text = textOfEvent({
      kind: "seminar",
      home: hill,
      title: en("Hill University hosts talk on boats"),
      city: en("Reedham"),
      organizers: [{ organization: hill, tier: "organizer" }],
      attendance: { count: 150, bound: "about", of: en("students") },
      participants: [
        person("a", "Ann Lee", "dean", hill, { roles: ["chair"] }),
        person("b", "Bo Ray", "director", { name: en("Reed Guild") }),
        { key: "g", group: en("alumni from 16 firms") },
      ],
      agenda: [{ key: "t", activity: "speeches", remarks: [said("b", "say", "boats are rare")] }],
    });
    expect(text).not.toContain("also took part");
    expect(text).toMatch(/took part, along with alumni from 16 firms\./);
  });
});
