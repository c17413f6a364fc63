import { describe, expect, it } from "vitest";
import { en, office, person, personOf, personOfSide, said, textOfEvent as text } from "./lake-town.test-data";

const venue = (name: string, the = false) => ({ name: en(name), the });

describe("a result as the news", () => {
  it("is in the past on a day of its own", () => {
    const article = text({
      kind: "inspection",
      news: "o",
      title: en("Mayor halts works at Lake Clinic"),
      city: en("Reedham"),
      purpose: en("inspect different projects in the city"),
      participants: [
        personOfSide("a", "Ann Lee", "Reedham City Mayor", "", { side: undefined, roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "tour", venue: venue("Lake Clinic"), outcomes: ["o"] }],
      outcomes: [
        { key: "o", type: "result", by: ["a"], points: [en("works at Lake Clinic have been halted")] },
      ],
    });
    expect(article).toContain("Works at Lake Clinic were halted on March 5, 2024.");
    expect(article).not.toContain("have been halted");
    expect(article).toContain("inspected different projects in Reedham");
    expect(article).not.toContain("in the city in");
  });
});

describe("an inspection at which a group called on its leader", () => {
  const article = text({
    kind: "inspection",
    title: en("Reedham commissioner inspects projects"),
    areas: [en("Reedham"), en("Port")],
    purpose: en("inspect the pace of work on projects"),
    participants: [
      {
        ...personOf("a", "Bert Sample", "Commissioner", "Reedham", { roles: ["head"] }),
        person: { name: en("Bert Sample"), later: en("Sample"), pronoun: "he" },
      },
      { key: "e", group: en("the district engineers"), roles: ["escort"] },
      { key: "d", group: en("several public deputations") },
    ],
    agenda: [
      {
        key: "r",
        activity: "tour",
        people: [
          { key: "a", as: "head" },
          { key: "e", as: "escort" },
        ],
        saw: [en("the works in Reedham and Port")],
      },
      {
        key: "m",
        activity: "tour",
        venue: venue("Lake Clinic"),
        people: [{ key: "a", as: "head" }],
        saw: [en("the wards")],
        remarks: [said("a", "require", "beautify the premises")],
      },
      {
        key: "s",
        activity: "tour",
        venue: venue("Reed stadium", true),
        people: [{ key: "a", as: "head" }],
        saw: [en("the work on the stand")],
      },
      {
        key: "z",
        activity: "tour",
        people: [{ key: "a", as: "head" }],
        saw: [en("the Old Bridge")],
      },
      {
        key: "c",
        activity: "other",
        did: en("call on the Commissioner and seek early redress of their problems"),
        people: [{ key: "d" }],
      },
    ],
  });

  it("was not made by the group", () => {
    expect(article).toMatch(/Bert Sample, Commissioner of Reedham, visited Reedham and Port/);
    expect(article).toContain(
      "everal public deputations called on the Commissioner and sought early redress",
    );
  });

  it("has the leader alone where the record lists nobody else, and no pronoun for one person after the group", () => {
    expect(article).toContain("Sample went on to the Reed stadium, where he saw the work on the stand");
    expect(article).not.toMatch(/[Tt]he group [^.]*where s?he /);
  });
});

describe("a discussion with everybody whom a delegation met before", () => {
  it("is the topics of the talks, and not a meeting of all together", () => {
    const college = (key: string, name: string, at: string) =>
      personOf(key, name, "President", at, { side: "host" });
    const talks = (key: string, at: string, host: string) => ({
      key,
      activity: "talks",
      venue: venue(at),
      people: [{ key: "a", as: "head" }, { key: host }],
    });
    const article = text({
      kind: "outbound_visit",
      title: en("Ann Lee leads office delegation to Lakeland"),
      areas: [en("Lakeland")],
      delegations: [
        { key: "d", name: en("Lake Affairs Office delegation"), the: true, side: "guest", head: "a" },
      ],
      participants: [
        person("a", "Ann Lee", "Director", office, { side: "guest", delegation: "d", roles: ["head"] }),
        college("b", "Bo Ray", "Reed College"),
        college("c", "Cleo Poe", "Port College"),
        college("e", "Bert Sample", "Hill College"),
      ],
      agenda: [
        talks("t", "Reed College", "b"),
        talks("u", "Port College", "c"),
        talks("v", "Hill College", "e"),
        {
          key: "x",
          activity: "discussion",
          people: [{ key: "a", as: "head" }, { key: "b" }, { key: "c" }, { key: "e" }],
          topics: [en("student exchanges"), en("joint research")],
        },
      ],
    });
    expect(article).toContain("he talks covered student exchanges and joint research");
    expect(article).not.toMatch(/discussion with|with Ray, Poe/);
  });
});

describe("visitors who called on their host", () => {
  it("did not meet for a courtesy call as well, and are known after the delegation", () => {
    const article = text({
      kind: "meeting",
      title: en("Lakeland parliamentarians call on Governor"),
      city: en("Reedham"),
      purpose: en("strengthen the ties of both towns"),
      delegations: [
        { key: "d", name: en("delegation of Lakeland parliamentarians"), the: true, side: "guest", size: 5 },
      ],
      participants: [
        personOf("a", "Ann Lee", "Governor", "Reed Province", { side: "host", roles: ["receiver"] }),
        { key: "g", group: en("Lakeland parliamentarians"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("courtesy call"),
          remarks: [said("a", "say", "the lake needed care"), said("g", "praise", "the old harbor")],
        },
      ],
    });
    expect(article).toMatch(/paid a courtesy call on Ann Lee/);
    expect(article).not.toContain("met for a courtesy call");
    expect(article).toMatch(/[Tt]he Lakeland parliamentarians praised the old harbor/);
  });
});
