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

  it("is the head of any office whose kind the title repeats", () => {
    expect(meeting("Director-General", org("Directorate-General for Ports"))).toContain(
      "Ann Lee, Director-General for Ports,",
    );
    expect(meeting("minister", org("Hillian Ministry of Ports"))).toContain("Hillian minister of ports,");
    expect(meeting("chief of hospital", { name: en("Reed Hospital"), kind: "hospital" })).toContain(
      "Ann Lee, chief of Reed Hospital,",
    );
    expect(meeting("Governor", org("Hill Regional Government"))).toContain("Hill Governor Ann Lee");
  });

  it("names the state above a ministry, and the ministry only where it has other fields", () => {
    const state = { name: en("Hilland"), kind: "government" };
    expect(meeting("Minister of Energy", { ...org("Ministry of Energy"), parent: state })).toContain(
      "Ann Lee, Minister of Energy of Hilland,",
    );
    expect(
      meeting("Minister for Health", org("Ministry of Health and Ports of the Hill Republic")),
    ).toContain("Ann Lee, Minister for Health of the Hill Republic,");
  });

  it("is one of two of the same ministry", () => {
    const ministry = { ...org("Ministry of Ports"), parent: { name: en("Hilland") } };
    const posts = ["First Deputy Minister", "Acting Minister"].map((title) => ({
      title: en(title),
      organization: ministry,
    }));
    const text = meeting("", ministry, {
      participants: [
        { key: "a", side: "guest", person: { name: en("Ann Lee") }, posts },
        person("b", "Bo Ray", "director", chamber, { side: "host" }),
      ],
    });
    expect(text).toContain("First Deputy Minister and Acting Minister of Ports of Hilland");
  });

  it("is in the seat of a ministry, not of it", () => {
    const ministry = { ...org("Ministry of Ports and Roads"), short: en("MPR") };
    const text = meeting("Minister for Ports", ministry, {
      agenda: [],
      venue: { name: en("office of the Minister"), the: true, organization: ministry },
    });
    expect(text).toContain("at the office of the Minister in the Ministry of Ports and Roads");
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

describe("a minister at an event of several countries", () => {
  it("keeps the country although the ministry was named with it", () => {
    const ministry = {
      ...org("Ministry of Ports"),
      parent: { name: en("Lakeland"), the: false, kind: "government" },
    };
    const text = textOfEvent({
      kind: "seminar",
      title: en("Conclave of Ports held in Reedham"),
      officialName: en("the Conclave of Ports"),
      city: en("Reedham"),
      organizers: [{ organization: ministry, tier: "organizer" }],
      participants: [
        person("b", "Bo Ray", "director", chamber),
        person("a", "Ann Lee", "Minister", ministry),
      ],
      agenda: [
        {
          key: "t",
          activity: "speeches",
          remarks: [
            said("b", "welcome"),
            said(
              "b",
              "say",
              "the lake needs boats, nets, ropes and many hands that know how to use them",
              "the boats are old",
            ),
            said(
              "b",
              "hope",
              "new ferries will cross the lake from every port on every day of the coming year",
            ),
            said("a", "say", "the lake needs ferries"),
          ],
        },
      ],
    });
    expect(text).toContain("Ann Lee, Minister of Ports of Lakeland,");
  });
});
