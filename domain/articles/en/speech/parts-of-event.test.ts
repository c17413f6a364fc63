import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const spokenAt = (title: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Forum on boats"),
    officialName: en("the 2nd Reed Boat Forum"),
    home: town,
    city: en("Reedham"),
    participants: [personOf("a", "Ann Lee", "manager", "Lake Boats", { roles: ["speaker"] })],
    agenda: [
      {
        key: "o",
        activity: "speeches",
        title: en(title),
        when: { part: "morning" },
        people: [{ key: "a", as: "speaker" }],
        remarks: [said("a", "say", "the lake needed boats")],
      },
    ],
  });

describe("a part of an event", () => {
  it("is where somebody spoke, and not what they spoke on", () => {
    expect(spokenAt("official part")).toMatch(/in the official part/i);
    expect(spokenAt("small boats")).toContain("on small boats");
  });
});
