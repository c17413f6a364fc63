import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Lake Chamber of Boats"), the: true, short: en("LCB"), kind: "association" };

const first = (title: string, officialName: string, more: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    officialName: en(officialName),
    city: en("Reedham"),
    home: chamber,
    attendance: { count: 31, of: en("members") },
    participants: [person("a", "Ann Lee", "president", chamber, { roles: ["chair"] })],
    agenda: [{ key: "v", activity: "other", did: en("elect a board of nine") }],
    ...more,
  }).split("\n\n")[1] ?? "";

describe("the office's own meeting of members", () => {
  it("is held by the office, which its name does not mention", () => {
    expect(first("Chamber elects board", "the annual general meeting")).toMatch(
      /^The Lake Chamber of Boats(?: \(LCB\))? held its annual general meeting in Reedham on March 5, 2024\./,
    );
    expect(first("LCB elects board", "the third members' assembly")).toContain("its third members' assembly");
  });

  it("is the subject where it has organizers, or the title or the name is about something else", () => {
    const organizers = [{ organization: { name: en("Reed Guild"), the: true }, tier: "organizer" }];
    expect(first("Chamber elects board", "the annual general meeting", { organizers })).not.toContain(
      "Chamber of Boats held its",
    );
    expect(first("Reed Guild elects board", "the annual general meeting")).not.toContain("held its");
    expect(first("Chamber elects board", "the annual general meeting of the Reed Guild")).not.toContain(
      "held its",
    );
  });
});
