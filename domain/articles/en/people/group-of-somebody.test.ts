import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

describe("a group of somebody in a list with one other person", () => {
  it("follows that person, who would seem to have the group too", () => {
    const written = textOfEvent({
      kind: "other",
      title: en("Memorial held in Reedham"),
      city: en("Reedham"),
      participants: [{ key: "p", group: en("former pupils of Lee") }, person("m", "Bo Ray", "mayor", town)],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          remarks: [{ key: "r", by: ["m"], act: "say", points: [en("the town remembers its teacher")] }],
        },
        {
          key: "s",
          activity: "other",
          did: en("stand in silence"),
          people: [{ key: "p" }, { key: "m" }],
          peopleOpen: false,
        },
      ],
    });
    expect(written).not.toMatch(/pupils of Lee and/);
  });
});
