import { describe, expect, it } from "vitest";
import { en, personOfSide as person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = { name: en("Reed Port Office"), the: true, kind: "government" };
const visit = (more: object): string =>
  textOfEvent({
    kind: "inspection",
    areas: [en("Lakeland")],
    participants: [
      person("a", "Ann Exemplar", "Mayor of Reedham", "guest", { roles: ["head"] }),
      person("b", "Bert Sample", "Mayor of Lakeville", "host"),
    ],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("herring")] }],
    ...more,
  });

describe("a visit of which the length is known", () => {
  it("is paid, and no sentence says that it lasted", () => {
    const text = visit({ background: [en("The visit lasted two days.")] });
    expect(text).toContain("paid a two-day visit to Lakeland on March 5, 2024");
    expect(text).not.toContain("lasted");
  });

  it("keeps a sentence that says more", () => {
    const text = visit({ background: [en("The visit lasted two days longer than the last one.")] });
    expect(text).toContain("visited Lakeland");
    expect(text).toContain("lasted two days longer");
  });
});

describe("an aim that is nothing but a kind of visit", () => {
  it("is what the visitors paid", () => {
    const text = visit({ purpose: en("make an introductory visit") });
    expect(text).toContain("paid an introductory visit to Lakeland");
    expect(text).not.toContain("to make");
  });

  it("names the place that was visited anyway, by its noun or its name", () => {
    for (const where of ["the office", "the Reed Port Office"]) {
      const purpose = en(`pay a courtesy visit to ${where}`);
      const text = visit({ purpose, venue: { name: en("Reed Port Office"), organization: port } });
      expect(text).toContain("paid a courtesy visit to the Reed Port Office");
      expect(text).not.toContain("to pay");
    }
    expect(visit({ purpose: en("pay a courtesy visit to the guild"), home: port })).toContain("to pay");
    const venue = { name: en("Reed Port Office"), organization: port };
    expect(visit({ purpose: en("pay a courtesy visit to the port"), venue })).toContain("to pay");
  });

  it("comes after the length", () => {
    const text = visit({ purpose: en("pay a courtesy visit"), background: [en("It was a two-day visit.")] });
    expect(text).toContain("paid a two-day courtesy visit to Lakeland");
  });

  it("stays an aim where it says more", () => {
    expect(visit({ purpose: en("make a visit to the herring fleet") })).toContain(
      "visited Lakeland on March 5, 2024, to make a visit to the herring fleet",
    );
  });
});

describe("the only host of a visit", () => {
  const organizers = [{ organization: port, tier: "host" }];

  it("is named once where a sentence of context says more of it", () => {
    const own = "The Reed Port Office hosted the two-day visit under a plan for the lake.";
    const text = visit({ organizers, background: [en(own)] });
    expect(text).toContain(own);
    expect(text).not.toContain("was hosted by");
  });

  it("has a sentence where none does", () => {
    const own = "The Reed Port Office has hosted many such visits.";
    expect(visit({ organizers, background: [en(own)] })).toContain("was hosted by the Reed Port Office");
  });
});

describe("several organizers whom a sentence of context names with what each did", () => {
  const fund = { name: en("Lake Fund"), the: true, kind: "other" };
  const organizers = [
    { organization: fund, tier: "sponsor" },
    { organization: port, tier: "organizer" },
  ];
  const text = (own: string) => visit({ organizers, background: [en(own)] });

  it("are not said twice", () => {
    const own =
      "The visit was financed by the Lake Fund and organized by the Reed Port Office under a treaty.";
    expect(text(own)).toContain(own);
    expect(text(own).match(/Lake Fund/g)).toHaveLength(1);
  });

  it("have a sentence where it leaves out what one of them did", () => {
    const own = "The visit was financed by the Lake Fund, of which the Reed Port Office is a founder.";
    expect(text(own)).toMatch(/organized by the Reed Port Office/);
  });

  it("have one where it is about something else", () => {
    const own = "The school is financed by the Lake Fund and organized by the Reed Port Office.";
    expect(text(own)).toMatch(/visit was organized by/);
  });
});

describe("whoever took the initiative for a gift of context", () => {
  it("is introduced once", () => {
    const own = "The gift followed an initiative taken by Cleo Model, the former Consul of Lakeland.";
    const initiator = {
      ...person("c", "Cleo Model", "Consul of Lakeland", "third", { presence: "unstated" }),
      posts: [{ title: en("Consul of Lakeland"), former: true }],
    };
    const organizers = [{ participant: "c", tier: "initiator" }];
    const participants = [
      person("a", "Ann Exemplar", "Mayor of Reedham", "guest", { roles: ["head"] }),
      person("b", "Bert Sample", "Mayor of Lakeville", "host"),
      initiator,
    ];
    const text = visit({ organizers, participants, background: [en(own)] });
    expect(text.match(/Model/g)).toHaveLength(1);
    expect(text).not.toContain("initiated by");
  });
});

describe("feedback in words that follow", () => {
  it("opens them", () => {
    const text = visit({
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("herring")] },
        {
          key: "f",
          activity: "other",
          told: "after",
          did: en("give feedback on the visit"),
          people: [{ key: "a" }],
          remarks: [said("a", "say", "the town knows its herring")],
        },
      ],
    });
    expect(text).toContain("Giving feedback on the visit, Exemplar said");
    expect(text).not.toContain("gave feedback");
  });
});

describe("a kind of visit in the title", () => {
  const called = (title: string, more: object = {}) => visit({ title: en(title), ...more });

  it("is what the visitors paid, made or began", () => {
    expect(called("Mayor of Reedham pays working visit to Lakeland")).toContain(
      "paid a working visit to Lakeland",
    );
    expect(called("Reedham officials complete study tour of Lakeland")).toContain(
      "made a study tour of Lakeland",
    );
    expect(called("Mayor of Reedham begins study visit to Lakeland")).toContain(
      "began a study visit to Lakeland",
    );
    expect(called("Mayor of Reedham tours Lakeland")).toContain("toured Lakeland");
  });

  it("is not said twice, nor in place of leading others", () => {
    const officialName = en("the Study Visit to the Lakes");
    expect(called("Reedham officials on study visit to Lakeland", { officialName })).toContain(
      "visited Lakeland",
    );
    expect(called("Mayor leads delegation on study tour of Lakeland")).not.toContain(
      "study tour of Lakeland on",
    );
  });
});
