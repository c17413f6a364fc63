import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const school = { name: en("School of Boats"), the: true, kind: "university" };
const groups = [{ key: "g" }, { key: "h" }];

describe("the groups of a course", () => {
  const text = textOfEvent({
    kind: "seminar",
    title: en("School of Boats holds workshop on sails"),
    officialName: en("the Workshop on Sails"),
    city: en("Reedham"),
    organizers: [{ organization: school, tier: "organizer" }],
    participants: [
      person("a", "Ann Lee", "dean", school),
      person("b", "Bo Ray", "head of the sail loft", school),
      { key: "c", person: { name: en("Cy Dee"), later: en("Dee") }, functions: [en("course coordinator")] },
      { key: "g", group: en("eight trainees") },
      { key: "h", group: en("several students") },
    ],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("inaugural session"),
        people: [{ key: "a", as: "chair" }, ...groups],
      },
      {
        key: "p",
        activity: "presentation",
        people: [{ key: "b", as: "speaker" }, { key: "c", as: "speaker" }, ...groups],
        topics: [en("sailcloth"), en("ropes")],
        remarks: [said("b", "say", "sails need care")],
      },
    ],
  });

  it("are not said to have been there twice", () => {
    expect(text.match(/trainees/g) ?? []).toHaveLength(1);
  });

  it("have a coordinator whose duty comes in front of the name", () => {
    expect(text).toContain("ourse coordinator Cy Dee");
  });
});

describe("a gathering for which people came", () => {
  const visit = (...there: string[]): string =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("School of Boats visits Reedham"),
      city: en("Reedham"),
      partOf: { name: en("the Lake Boat Conference"), how: "at" },
      participants: [
        personOfSide("a", "Ann Lee", "Envoy of Lakeland", "guest"),
        personOfSide("b", "Bo Ray", "Mayor of Wyland", "guest"),
      ],
      agenda: [
        {
          key: "c",
          activity: "other",
          did: en("attend the Lake Boat Conference"),
          people: there.map((key) => ({ key })),
        },
      ],
    });

  it("is what they came to attend, if all of them did", () => {
    expect(visit("a", "b")).toContain("to attend the Lake Boat Conference");
    expect(visit("a", "b")).not.toContain("attended");
    expect(visit("a")).toContain("Lee attended");
  });
});

describe("groups that the number of participants includes", () => {
  const workshop = (...including: string[]): string =>
    textOfEvent({
      kind: "seminar",
      title: en("School of Boats holds workshop on sails"),
      officialName: en("the Workshop on Sails"),
      city: en("Reedham"),
      organizers: [{ organization: school, tier: "organizer" }],
      attendance: { count: 27, of: en("people"), including: including.map(en) },
      participants: [
        person("a", "Ann Lee", "dean", school),
        { key: "g", group: en("boat builders of the lake") },
        { key: "h", group: en("dealers in rope and sails") },
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: en("opening"),
          remarks: [said("a", "say", "sails need care")],
        },
        {
          key: "p",
          activity: "presentation",
          title: en("training in sails"),
          people: [{ key: "a", as: "speaker" }, ...groups],
          topics: [en("the care of sails")],
        },
      ],
    });

  it("are not said to have attended again", () => {
    const text = workshop("boat builders of the lake", "dealers in rope and sails");
    expect(text.match(/boat builders/gi)).toHaveLength(1);
    expect(text.match(/dealers in rope/gi)).toHaveLength(1);
  });

  it("stay where the number includes only one of them", () => {
    expect(workshop("boat builders of the lake")).toContain("ealers in rope and sails");
  });
});
