import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const org = (name: string) => ({ name: en(name), the: true, kind: "government" });
const chamber = { name: en("Reed Chamber of Ports"), the: true, kind: "association" };

const meeting = (title: string, organization: object, more: object = {}) =>
  textOfEvent({
    kind: "meeting",
    title: en("Talks on ports held in Reedham"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", title, organization, { side: "guest" }),
      person("b", "Bo Ray", "director", chamber, { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("ferry lines")],
        remarks: [said("a", "say", "the lake needs ferries")],
      },
    ],
    ...more,
  });

describe("a post that says the field of its organization", () => {
  it("does not name the organization", () => {
    const text = meeting("Minister of Education", org("Ministry of Education of Hilland"));
    expect(text).toContain("Ann Lee, Minister of Education of Hilland,");
    expect(text).not.toContain("of the Ministry");
  });

  it("has its field in small letters too", () => {
    const text = meeting("deputy minister of trade and tourism", org("Ministry of Trade and Tourism"));
    expect(text).toContain("Ann Lee, deputy minister of trade and tourism,");
  });

  it("names the organization of another field", () => {
    const text = meeting("Minister of State for Ports", org("Ministry of Transport of Hilland"));
    expect(text).toContain("of the Ministry of Transport of Hilland");
  });

  it("is that of a minister of whom only the ministry is known", () => {
    const minister = {
      key: "m",
      side: "guest",
      group: en("minister"),
      of: [org("Ministry of Ports of Hilland")],
    };
    const text = textOfEvent({
      kind: "reception",
      title: en("Reed Chamber of Ports receives guests from Hilland"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "president", { name: en("Hill League") }, { side: "guest" }),
        minister,
        person("b", "Bo Ray", "director", chamber, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("ferry lines")] }],
    });
    expect(text).toContain("the Minister of Ports of Hilland");
    expect(text).not.toContain("minister of the Ministry");
  });

  it("is the ambassador of an embassy that the text has named", () => {
    const embassy = org("Embassy of Hilland");
    const text = meeting("ambassador", embassy, {
      organizers: [
        { organization: chamber, tier: "organizer" },
        { organization: embassy, tier: "co_organizer" },
      ],
    });
    expect(text).not.toMatch(/ambassador of the embassy|the ambassador, said/);
    expect(text).toContain("ambassador of Hilland");
  });
});

describe("a group of people that was entered with a capital", () => {
  it("has a small letter within a sentence", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Workshop on sails held"),
      officialName: en("the Workshop on Sails"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "president", chamber),
        { key: "g", group: en("Eight trainees") },
        { key: "h", group: en("Several students") },
      ],
      agenda: [
        {
          key: "s",
          activity: "presentation",
          people: [{ key: "a", as: "speaker" }, { key: "g" }, { key: "h" }],
          topics: [en("sails")],
        },
        {
          key: "t",
          activity: "ceremony",
          title: en("closing session"),
          people: [{ key: "a" }, { key: "g" }],
        },
      ],
    });
    expect(text).not.toMatch(/[a-z] (?:Eight|Several)/);
  });
});
