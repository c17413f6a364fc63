import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("an organization whose name takes no article in the record", () => {
  it("takes none in later mentions either", () => {
    const chamber = { name: en("Reed International Chamber"), the: false, kind: "association" };
    const text = textOfEvent({
      kind: "seminar",
      title: en("Lake Forum held in Reedham"),
      home: chamber,
      city: en("Reedham"),
      participants: [
        {
          key: "a",
          person: { name: en("Ann Lee") },
          posts: [{ title: en("president"), organization: chamber }],
        },
      ],
      organizers: [{ organization: chamber, tier: "organizer" }],
      agenda: [{ key: "t", activity: "speeches", people: [{ key: "a", as: "speaker" }] }],
      background: [en("The forum was founded by Reed International Chamber in 1990.")],
    });
    expect(text).toContain("Reed International Chamber");
    expect(text).not.toContain("the Reed International Chamber");
  });
});
