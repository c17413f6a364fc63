import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const held = (name: string, city: string): string => {
  const organization = { name: en(name), the: true, kind: "government", city: en(city) };
  return textOfEvent({
    kind: "seminar",
    title: en("Seminar on lakes held in Reedham"),
    city: en("Reedham"),
    organizers: [{ organization, tier: "organizer" }],
    participants: [person("a", "Ann Lee", "secretary", organization, { roles: ["speaker"] })],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("lakes unite people")] }],
      },
    ],
  });
};

describe("the place of an organization", () => {
  it("is the country that it is a ministry of", () => {
    expect(held("Ministry of Lakes", "Kenya")).toContain("The Ministry of Lakes of Kenya");
  });

  it("is where it is otherwise", () => {
    expect(held("Ministry of Lakes", "Fenby")).toContain("The Ministry of Lakes in Fenby");
    expect(held("Lake Survey Office", "Kenya")).toContain("The Lake Survey Office in Kenya");
    expect(held("Central Bank Museum", "Kenya")).toContain("The Central Bank Museum in Kenya");
    expect(held("Government of Reed Province", "Kenya")).not.toContain("of Kenya");
    expect(held("Ministry of Lakes of Hilland", "Kenya")).not.toContain("of Kenya");
    expect(held("Ministry of Lakes Training School", "Kenya")).not.toContain("of Kenya");
  });
});
