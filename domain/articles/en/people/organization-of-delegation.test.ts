import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const union = {
  name: en("Union of Lake Towns"),
  the: true,
  short: en("ULT"),
  shortThe: false,
  kind: "association",
};
const board = { name: en("Executive Board"), the: true, parent: union };
const member = (key: string, name: string, town: string) => ({
  key,
  side: "guest",
  delegation: "d",
  person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
  posts: [{ title: en(`Mayor of ${town}`) }, { organization: board, title: en("member") }],
});

const visit = (delegation: string, size?: number): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("ULT delegation visits Minister Ray"),
    home: union,
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en(delegation), the: false, side: "guest", head: "a", ...(size ? { size } : {}) },
    ],
    participants: [
      {
        key: "h",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Bo Ray"), later: en("Ray") },
        posts: [{ title: en("Minister of Ports") }],
      },
      {
        key: "a",
        side: "guest",
        delegation: "d",
        roles: ["head"],
        person: { name: en("Ann Lee"), later: en("Lee") },
        posts: [{ organization: union, title: en("President") }],
      },
      member("b", "Cy Ash", "Port"),
      member("c", "Di Birch", "Wyland"),
      member("e", "Ed Cedar", "Pineham"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [
          { key: "r", by: ["h"], act: "say", points: [en("the ports on the lake were open to all towns")] },
        ],
      },
    ],
  });

const written = visit("delegation of the Executive Board");

describe("a delegation that is called by a short name and what it is for", () => {
  it("is one of the organization in full", () => {
    const text = visit("ULT trade delegation");
    expect(text).toMatch(/\btrade delegation of the Union of Lake Towns/);
    expect(text).not.toMatch(/\ba the /i);
  });

  it("has its region behind the number of its members", () => {
    const text = visit("ULT Northern Region delegation", 2);
    expect(text).toContain("two-member delegation of the Northern Region of the Union of Lake Towns");
  });

  it("keeps the short name behind a number, where the full one would have an article", () => {
    expect(visit("ULT Lake technical delegation", 2)).toContain("two-member ULT Lake technical delegation");
  });
});

describe("a delegation of an organ", () => {
  it("is introduced with whose organ it is", () => {
    expect(written).toContain("delegation of the Executive Board of the Union of Lake Towns");
  });

  it("has members who each hold a post elsewhere and one there", () => {
    expect(written).not.toMatch(/and member, (?:and|of)/);
    expect(written).toContain("Di Birch, Mayor of Wyland; and Ed Cedar, Mayor of Pineham, all members of");
  });
});

describe("a delegation named after a committee to which nobody who came belongs", () => {
  it("has the committee in full", () => {
    const committee = {
      name: en("Lake Committee in Reedham"),
      the: true,
      short: en("LCR"),
      kind: "association",
    };
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Lake Committee in Reedham visits Wyland"),
      home: { name: en("Embassy of Lakeland"), the: true, kind: "government" },
      city: en("Wyland"),
      delegations: [{ key: "d", name: en("LCR delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        {
          key: "a",
          side: "guest",
          delegation: "d",
          person: { name: en("Ann Lee"), later: en("Lee") },
          posts: [{ title: en("Ambassador of Lakeland") }],
        },
      ],
      followUps: [
        { key: "f", text: en("hold a boat show"), force: "intention", by: { organizations: [committee] } },
      ],
    });
    expect(text).toContain("delegation of the Lake Committee in Reedham");
    expect(text).not.toContain("LCR delegation");
  });
});
