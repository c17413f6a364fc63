import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const centre = { name: en("Reed Fair Centre Limited"), the: false, kind: "company" };

const journey = (group: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Delegation of Lake entrepreneurs visits Northland"),
    areas: [en("Northland")],
    delegations: [{ key: "d", name: en("delegation of Lake entrepreneurs"), side: "guest", head: "a" }],
    participants: [
      {
        key: "a",
        side: "guest",
        delegation: "d",
        roles: ["head"],
        person: { name: en("Ann Lee"), later: en("Lee") },
        posts: [{ title: en("chair"), organization: { name: en("Lake Chamber"), the: true } }],
      },
      { key: "m", group: en("owners of ports"), side: "guest", delegation: "d" },
      { key: "h", group: en("officials of the three towns"), side: "host" },
    ],
    attendance: { count: 80, bound: "about", of: en("delegation members") },
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "m" }, { key: "h" }],
        remarks: [{ key: "w", by: ["h"], act: "welcome", whom: en("the delegation") }],
      },
      {
        key: "o",
        activity: "other",
        did: en("take part in more than 20 activities"),
        people: [{ key: "a" }, { key: "m" }],
        outcomes: ["r"],
      },
      {
        key: "p",
        activity: "presentation",
        title: en("roadshows for the second Lake International Boat Fair (LIBF)"),
        people: [{ key: "a" }, { key: "m" }],
        agreements: ["l"],
      },
    ],
    outcomes: [{ key: "r", type: "result", points: [en("nearly 50 letters of intent were signed")] }],
    agreements: [
      {
        key: "l",
        title: en("letters of intent on participation in the fair"),
        type: "letter_of_intent",
        status: "signed",
        parties: [{ organization: centre }, { group: en(group) }],
      },
    ],
    background: [en("Reed Fair Centre Limited is the organizer of the LIBF.")],
  });

describe("a document of an organization with partners who are not named", () => {
  it("was signed with them", () => {
    expect(journey("companies")).toContain(
      "Reed Fair Centre Limited signed letters of intent on participation in the fair with companies at roadshows",
    );
  });

  it("was signed by both where the other party is named", () => {
    expect(journey("the Reedham Boatmen")).toMatch(/Limited[^.]* and the Reedham Boatmen signed/);
  });
});

describe("what the record says beside a journey", () => {
  const written = journey("companies");

  it("explains nobody with an abbreviation that comes later", () => {
    expect(written.indexOf("(LIBF)")).toBeLessThan(written.indexOf("organizer of the LIBF"));
    expect(written).toContain("The centre is the organizer of the LIBF.");
  });

  it("names the occasion of what was signed before the item itself", () => {
    expect(written).toContain("Nearly 50 letters of intent were signed during the visit.");
  });

  it("has the size of the delegation as its own", () => {
    expect(written).toContain("The delegation had about 80 members.");
    expect(written).not.toContain("delegation members took part");
  });

  it("has the welcome and the talks of a group in one sentence", () => {
    expect(written).toContain("Officials of the three towns welcomed the delegation and held talks with it.");
  });
});
