import { describe, expect, it } from "vitest";
import { en, person, speech, textOfEvent as text, town } from "./lake-town.test-data";

describe("an organization that the name of the event holds", () => {
  it("is not named in full again as its host", () => {
    const article = text({
      kind: "other",
      title: en("Institute celebrates its anniversary"),
      officialName: en("the tenth anniversary of the Lake Institute of Reed University"),
      city: en("Reedham"),
      organizers: [
        {
          organization: { name: en("Lake Institute of Reed University"), the: true, kind: "institute" },
          tier: "host",
        },
      ],
      participants: [person("a", "Ann Lee", "mayor", town)],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });
    expect(article.match(/Lake Institute of Reed University/g)).toHaveLength(1);
    expect(article).toMatch(/institute/i);
  });
});

describe("an event with two organizers that counts its guests", () => {
  it("names its organizers", () => {
    const article = text({
      kind: "meeting",
      title: en("Lake Lab and Reed Trust hold summit in Reedham"),
      officialName: en("the Lake Summit"),
      city: en("Reedham"),
      attendance: { count: 40, of: en("invited guests") },
      organizers: ["Lake Lab", "Reed Trust"].map((name) => ({
        organization: { name: en(name), the: false, kind: "company" },
        tier: "organizer",
      })),
      participants: [person("a", "Ann Lee", "mayor", town)],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });
    expect(article).toContain("Lake Lab and Reed Trust held the Lake Summit");
    expect(article).toContain("40 invited guests");
  });
});

describe("a handover whose gift is listed", () => {
  const handover = (more: object) =>
    text({
      kind: "other",
      title: en("Club hands over equipment to clinic"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "president", { name: en("Lake Club"), the: true }),
        person("b", "Bo Ray", "director", { name: en("Reed Clinic"), the: true, kind: "hospital" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("equipment for the ward"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
          outcomes: ["o"],
          remarks: [speech("b")],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["a"],
          to: { organizations: [{ name: en("Reed Clinic"), the: true, kind: "hospital" }] },
          points: [en("a lamp"), en("a bed"), en("a fan")],
        },
      ],
      ...more,
    });

  it("says directly what the things were, and gives them once", () => {
    expect(handover({})).toMatch(/handed over equipment [^.]*\. The items were a lamp, a bed and a fan\./);
    expect(handover({})).not.toMatch(/presented/);
  });

  it("calls several things a donation behind givers and receivers, whom they would mean", () => {
    const aim = "help the clinic of the lake to look after its patients through the long winter months";
    const words = handover({
      purpose: en(aim),
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("beds and lamps for the new ward"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
          outcomes: ["o"],
        },
      ],
    });
    expect(words).toMatch(
      /The donation was intended to help the clinic .* It consisted of a lamp, a bed and a fan/,
    );
    expect(words).not.toContain("They were intended");
  });
});

describe("a gift at an event with a name", () => {
  it("is given at the ceremony by its full name, which is not held again", () => {
    const article = text({
      kind: "other",
      title: en("Lake equipment donated to Reedham"),
      news: "o",
      officialName: en("the Lake equipment donation ceremony"),
      organizers: [
        { participant: "a", tier: "host" },
        { participant: "b", tier: "host" },
      ],
      participants: [
        person("a", "Ann Lee", "ambassador", { name: en("Lakeland"), kind: "government" }),
        person("b", "Bo Ray", "mayor", town),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("donation ceremony"),
          outcomes: ["o"],
          remarks: [speech("b")],
        },
      ],
      outcomes: [
        { key: "o", type: "gift", by: ["a"], to: { participants: ["b"] }, points: [en("a batch of lamps")] },
      ],
    });
    expect(article).toMatch(/at the Lake equipment donation ceremony/);
    expect(article).not.toMatch(/ceremony was held|The ceremony, the/);
    expect(article).toMatch(/The ceremony was hosted by Lee and Ray|The ceremony was hosted by/);
  });
});

describe("a meeting with an aim and a title", () => {
  it("is one meeting, in one sentence", () => {
    const article = text({
      kind: "meeting",
      title: en("Ambassador meets consul"),
      city: en("Reedham"),
      purpose: en("review the year"),
      participants: [
        person(
          "a",
          "Ann Lee",
          "Ambassador to Reedland",
          { name: en("Lakeland"), kind: "government" },
          { side: "host" },
        ),
        person("b", "Bo Ray", "mayor", town, { side: "guest" }),
      ],
      agenda: [{ key: "t", activity: "talks", title: en("breakfast meeting"), topics: [en("trade")] }],
    });
    expect(article).toMatch(/met .* for a breakfast meeting to review the year/);
    expect(article).not.toMatch(/met for a breakfast meeting\./);
  });
});

describe("a notice whose title is a clause that says the status", () => {
  const off = text({
    kind: "outbound_visit",
    title: en("Lake Chamber postpones visit to Reedham"),
    status: "postponed",
    statusReason: en("the flood"),
    when: {},
    planned: { start: "2024-04-24" },
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("delegation of members of the chamber"), the: false, side: "guest", head: "a" },
    ],
    participants: [
      person(
        "a",
        "Ann Lee",
        "CEO",
        { name: en("Lake Chamber"), the: true },
        { side: "guest", delegation: "d", roles: ["head"] },
      ),
    ],
  });

  it("keeps the title as its headline, and reports the visit", () => {
    expect(off).toMatch(/^Lake Chamber postpones visit to Reedham\n/);
    expect(off).toMatch(/A visit to Reedham by a delegation of members of the chamber, led by Ann Lee/);
    expect(off).not.toMatch(/postponed\n|“Lake Chamber postpones/);
  });
});

describe("context about the visitors", () => {
  it("says where they come from directly after the news", () => {
    const article = text({
      kind: "reception",
      title: en("Lakeland mayors visit Reedham"),
      areas: [en("Reedham")],
      delegations: [
        { key: "d", name: en("delegation of mayors from two countries"), side: "guest", size: 23 },
      ],
      participants: [
        { key: "m", group: en("mayors"), side: "guest", delegation: "d" },
        person("h", "Hal Host", "director", { name: en("Reed Trust"), the: true }, { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "m" }, { key: "h" }], topics: [en("trade")] }],
      background: [en("Reedham lies on a lake."), en("The mayors came from Lakeland and Poland.")],
    });
    expect(article.indexOf("The mayors came from")).toBeLessThan(article.indexOf("trade"));
  });
});

describe("a period of which only the month and the last day are known", () => {
  it("ends on that day", () => {
    const article = text({
      kind: "other",
      title: en("Lake Fair held in Reedham"),
      officialName: en("the Lake Fair"),
      city: en("Reedham"),
      when: { start: "2008-08", end: "2008-08-31" },
      participants: [person("a", "Ann Lee", "mayor", town)],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });
    expect(article).toContain("until August 31, 2008");
    expect(article).not.toContain("from August 2008 to");
  });
});
