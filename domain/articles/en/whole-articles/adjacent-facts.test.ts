import { describe, expect, it } from "vitest";
import { en, personOfSide as person, textOfEvent as text } from "./lake-town.test-data";

const UNIVERSITY = { name: en("Lakeland University"), the: false, kind: "university" };

describe("a themed event of one organizer, at a place of its own", () => {
  it("has the organizer as subject, and its place", () => {
    const article = text({
      kind: "seminar",
      title: en("Lakeland University holds seminar on tides"),
      theme: en("Tides and Towns"),
      venue: { name: en("Hall of Sciences"), the: true, organization: UNIVERSITY },
      organizers: [{ organization: UNIVERSITY, tier: "organizer" }],
      attendance: { count: 120, bound: "about", of: en("students") },
      participants: [],
      agenda: [],
    });
    expect(article).toContain(
      "Lakeland University held a seminar on the theme “Tides and Towns” in its Hall of Sciences on March 5, 2024. About 120 students took part.",
    );
  });
});

describe("a call that the title names", () => {
  const call = (title: string) =>
    text({
      kind: "reception",
      title: en(title),
      venue: { name: en("Lakeland University"), the: false, organization: UNIVERSITY },
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("a", "Ann Exemplar", "Cultural Officer of the Embassy", "guest", { delegation: "d" }),
        {
          ...person("h", "Bert Sample", "Rector", "host", { roles: ["receiver"] }),
          posts: [{ title: en("Rector"), organization: UNIVERSITY }],
        },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("exchanges")] }],
    });

  it("is paid to the person", () => {
    const article = call("Embassy officials call on the Rector");
    expect(article).toContain("called on Bert Sample, Rector of Lakeland University");
    expect(article).not.toContain("visited");
    expect(article).not.toContain("received");
  });

  it("is a visit, where the title says so", () => {
    expect(call("Embassy officials visit Lakeland University")).toContain("visited Lakeland University");
  });
});

describe("what comes next to what it belongs to", () => {
  it("has what the sides agreed on at a signing after its terms, and who only attended at the end", () => {
    const org = (name: string) => ({ name: en(name), the: true });
    const article = text({
      kind: "signing",
      title: en("Port Office and Dock Company sign memorandum"),
      participants: [
        person("a", "Ann Exemplar", "head of the Port Office", "host"),
        person("b", "Bert Sample", "head of the Dock Company", "guest"),
        person("c", "Cleo Muster", "adviser", "host"),
        person("d", "Dora Modell", "counsel", "host"),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["m"],
          outcomes: ["o"],
          people: [{ key: "a" }, { key: "b" }, { key: "c" }, { key: "d" }],
          remarks: [
            {
              key: "r",
              by: ["a"],
              act: "say",
              points: [en("the docks would grow by a third within five years")],
            },
            {
              key: "q",
              by: ["b"],
              act: "say",
              points: [en("the company was glad to build them with the office")],
            },
          ],
        },
      ],
      agreements: [
        {
          key: "m",
          title: en("memorandum"),
          status: "signed",
          parties: [
            { organization: org("Port Office"), signatories: ["a"] },
            { organization: org("Dock Company"), signatories: ["b"] },
          ],
          scope: [{ key: "x", text: en("build two docks") }],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [en("form a working group")] }],
    });
    const order = ["build two docks", "form a working group", "would grow", "was glad", "Muster"].map((s) =>
      article.indexOf(s),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it("has what is said of a park at the park, and of what was given at the gift", () => {
    const article = text({
      kind: "other",
      title: en("Ambassador hands over ambulance"),
      city: en("Lakeville"),
      participants: [
        person("a", "Ann Exemplar", "Ambassador of Portland", "guest"),
        person("h", "Bert Sample", "Mayor of Lakeville", "host"),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: en("ambulance"),
          people: [
            { key: "a", as: "head" },
            { key: "h", as: "receiver" },
          ],
        },
        {
          key: "p",
          activity: "ceremony",
          title: en("tree planting ceremony"),
          venue: { name: en("Swan Park") },
          people: [{ key: "h", as: "chair" }],
          narrative: [en("Exemplar and Sample planted an oak.")],
        },
      ],
      background: [
        en("The park is named for a swan that lived on the lake."),
        en("The new white ambulance carries a heart monitor."),
        en("Lakeville has three hospitals."),
      ],
    });
    expect(article.indexOf("heart monitor")).toBeLessThan(article.indexOf("planting"));
    expect(article.indexOf("named for a swan")).toBeLessThan(article.indexOf("Lakeville has three"));
    expect(article.indexOf("named for a swan")).toBeGreaterThan(article.indexOf("Swan Park"));
  });

  it("has the delegations that met before what they discussed, and their results apart from a speech", () => {
    const article = text({
      kind: "meeting",
      title: en("Second Tide Meeting held in Lakeville"),
      officialName: en("the second Tide Meeting"),
      city: en("Lakeville"),
      organizers: [{ organization: UNIVERSITY, tier: "host" }],
      participants: [
        { key: "g", group: en("delegations"), of: [{ name: en("Portland") }, { name: en("Oakland") }] },
        { key: "a", person: { name: en("Ann Exemplar") }, posts: [{ title: en("secretary general") }] },
      ],
      agenda: [
        {
          key: "t",
          activity: "discussion",
          topics: [en("tide tables"), en("tide mills")],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("tides concern all of the coast")] }],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "result",
          points: [
            en("the delegations adopted four recommendations"),
            en("they welcomed the idea of a fund"),
          ],
        },
      ],
    });
    expect(article).toContain("Delegations of Portland and Oakland took part.");
    expect(article.indexOf("took part")).toBeLessThan(article.indexOf("tide tables"));
    expect(article).not.toMatch(/all of the coast\. The delegations/);
  });

  it("has the arrival of the visitors with the news", () => {
    const article = text({
      kind: "reception",
      title: en("Portland delegation visits Lakeville"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      city: en("Lakeville"),
      purpose: en("mark the anniversary of the ties between the two towns"),
      delegations: [{ key: "d", side: "guest", head: "a", name: en("Portland delegation") }],
      participants: [person("a", "Ann Exemplar", "Mayor of Portland", "guest", { delegation: "d" })],
      agenda: [
        {
          key: "i",
          activity: "other",
          did: en("arrive in Lakeville"),
          when: { start: "2024-03-05" },
          people: [{ key: "a" }],
        },
        { key: "t", activity: "tour", saw: [en("the old harbour")], when: { start: "2024-03-06" } },
      ],
      background: [en("Portland lies on the northern shore.")],
    });
    const [, lead = ""] = article.split("\n\n");
    expect(lead).toContain("arrived in Lakeville");
  });

  it("has a new day of one sentence with what was said on it", () => {
    const hosts = [
      person("h", "Bert Sample", "Rector", "host"),
      person("k", "Cleo Muster", "director", "host"),
    ];
    const article = text({
      kind: "outbound_visit",
      title: en("Portland delegation visits two towns"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [en("Lakeville"), en("Oakville")],
      delegations: [{ key: "d", side: "guest", head: "a", name: en("Portland delegation") }],
      participants: [
        person("a", "Ann Exemplar", "Mayor of Portland", "guest", { delegation: "d" }),
        ...hosts,
      ],
      agenda: [
        {
          key: "x",
          activity: "talks",
          when: { start: "2024-03-05" },
          people: [{ key: "a" }, { key: "h" }],
          topics: [en("the joint supervision of students"), en("an exchange of lecturers in marine biology")],
        },
        {
          key: "y",
          activity: "talks",
          when: { start: "2024-03-06" },
          people: [{ key: "a" }, { key: "k" }],
          topics: [en("access to the lake research station")],
          remarks: [
            {
              key: "r",
              by: ["k"],
              act: "say",
              points: [en("the station would be open to researchers from the summer")],
            },
          ],
        },
      ],
    });
    const [paragraph = ""] = article.split("\n\n").filter((one) => one.includes("March 6"));
    expect(paragraph).toMatch(/^On March 6/);
    expect(paragraph).toContain("would be open to researchers");
  });

  it("has an honour as the news of its ceremony, and its place with it", () => {
    const article = text({
      kind: "other",
      title: en("Ambassador presents Order of the Swan to professor"),
      city: en("Lakeville"),
      participants: [
        person("a", "Ann Exemplar", "Ambassador of Portland", "host"),
        person("p", "Bert Sample", "professor of medicine", "guest"),
      ],
      agenda: [{ key: "c", activity: "ceremony", title: en("award ceremony"), outcomes: ["o"] }],
      outcomes: [
        {
          key: "o",
          type: "award",
          by: ["a"],
          to: { participants: ["p"] },
          points: [en("the Order of the Swan")],
        },
      ],
    });
    expect(article.split("\n\n")[1]).toMatch(
      /^Ann Exemplar.* presented Bert Sample.* with the Order of the Swan.* in Lakeville/,
    );
  });
});

describe("what a part of a programme says by its name", () => {
  const talk = (items: object[]) =>
    text({
      kind: "seminar",
      title: en("Tide Seminar held in Lakeville"),
      officialName: en("the Tide Seminar"),
      city: en("Lakeville"),
      participants: [
        {
          key: "m",
          person: { name: en("Ann Exemplar") },
          posts: [{ title: en("Vice Minister"), organization: MINISTRY }],
        },
        {
          key: "s",
          person: { name: en("Bert Sample") },
          posts: [{ title: en("Adviser to the Minister"), organization: MINISTRY }],
        },
        { key: "g", group: en("representatives of five towns") },
      ],
      agenda: items,
    });
  const MINISTRY = { name: en("Ministry of Ports of Portland"), the: true, kind: "government" };

  it("is not said twice", () => {
    const article = talk([
      {
        key: "d",
        activity: "discussion",
        title: en("panel discussions"),
        topics: [en("tide mills"), en("tide tables")],
      },
      { key: "c", activity: "presentation", title: en("case studies of three harbours"), people: [] },
      {
        key: "p",
        activity: "presentation",
        title: en("presentations"),
        people: [{ key: "g", as: "speaker" }],
      },
    ]);
    expect(article).toContain("The panel discussions dealt with tide mills and tide tables");
    expect(article).toContain("Case studies of three harbours were presented");
    expect(article).toContain("epresentatives of five towns gave presentations");
  });

  it("never calls a ministry the ministry after its minister", () => {
    const said = (by: string) => ({ key: by, by: [by], act: "speak", points: [en(`the tides of ${by}`)] });
    const article = talk([{ key: "s", activity: "speeches", remarks: [said("m"), said("s")] }]);
    expect(article).toContain("Adviser to the Minister of Ports");
    expect(article).not.toContain("Minister of the ministry");
  });
});

describe("a group that was met on a tour and then spoke", () => {
  it("is introduced once as those concerned, after what was seen", () => {
    const article = text({
      kind: "inspection",
      title: en("Exemplar inspects estates"),
      areas: [en("Northfield"), en("Southfield")],
      participants: [
        person("a", "Ann Exemplar", "Commissioner", "guest", { roles: ["head"] }),
        { key: "o", side: "host", group: en("the officers concerned") },
      ],
      agenda: [
        {
          key: "x",
          activity: "tour",
          venue: { name: en("site of the new estates"), the: true },
          people: [{ key: "a", as: "head" }, { key: "o" }],
          saw: [en("workshops"), en("the halls being built there")],
          remarks: [
            { key: "r", by: ["o"], act: "say", points: [en("forty acres had been allotted for the halls")] },
          ],
        },
        { key: "y", activity: "tour", venue: { name: en("North Quay") }, people: [{ key: "a", as: "head" }] },
      ],
    });
    expect(article).toContain("the halls being built there, and met the officers concerned");
    expect(article).toContain("The officers said that forty acres");
  });
});
