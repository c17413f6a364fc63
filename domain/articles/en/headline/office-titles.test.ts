import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const society = { name: en("Reedham Lake Society, Inc."), the: true, short: en("RLS"), shortThe: false };

describe("the office's own title as a headline", () => {
  it("says what reopened, rather than that an event was held", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake Guild reopens its renovated office in Reedham"),
      officialName: en("the reopening ceremony of the office of the Guild"),
      organizers: [{ organization: { name: en("Lake Guild of Reedham"), the: true }, tier: "organizer" }],
      participants: [personOf("a", "Ann Exemplar", "president", "Lake Guild of Reedham")],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] }],
    });
    expect(text).toMatch(/^Lake Guild reopens its renovated office in Reedham/);
    expect(text).not.toContain("holds event");
  });

  it("has the name of a company or a society without its legal form", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("RLS holds Congress in Reedham"),
      officialName: en("the Congress of Lakes"),
      city: en("Reedham"),
      organizers: [{ organization: society, tier: "organizer" }],
      participants: [person("a", "Ann Exemplar", "president", society)],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] }],
    });
    expect(text).toMatch(/^Reedham Lake Society holds Congress/);
  });

  it("reports a ceremony by its formal name before a letter of intent that nobody is known to have signed", () => {
    const college = { name: en("Lake College"), the: false, kind: "university" };
    const school = { name: en("Hill School"), the: false, kind: "university" };
    const text = textOfEvent({
      kind: "reception",
      title: en("Boat Centre inaugurated at Lake College"),
      officialName: en("the inauguration ceremony of the Boat Centre at Lake College"),
      venue: { name: en("Lake College"), the: false, organization: college },
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        person("h", "Ann Exemplar", "rector", college, { side: "host", roles: ["receiver"] }),
        person("g", "Bo Sample", "president", school, { side: "guest", delegation: "d" }),
      ],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("h", "say", "the lake needed care")] }],
      agreements: [
        {
          key: "l",
          title: en("letter of intent"),
          type: "letter_of_intent",
          status: "signed",
          parties: [{ organization: college }, { organization: school }],
        },
      ],
    });
    expect(text).toMatch(/^Boat Centre inaugurated at Lake College/);
    expect(text).toMatch(/signed a letter of intent/);
  });
});

describe("a title by which something opens", () => {
  const headlineOf = (title: string): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      when: { start: "2024-03-05", end: "2024-03-08" },
      city: en("Reedham"),
      venue: { name: en("Lake Pavilion"), the: true },
      organizers: [{ organization: society, tier: "organizer" }],
      participants: [person("a", "Ann Exemplar", "president", society)],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] }],
    }).split("\n")[0] ?? "";

  it("keeps its verb for a place, while an event was held", () => {
    expect(headlineOf("Lake Pavilion opens at Boat Fair in Reedham")).toBe(
      "Lake Pavilion opens at Boat Fair in Reedham",
    );
    expect(headlineOf("Exhibition of Reed Museum opens in Reedham")).toBe(
      "Exhibition of Reed Museum held in Reedham",
    );
  });
});
