import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const org = (name: string, more = {}) => ({ name: en(name), kind: "university", ...more });
const person = (key: string, name: string, title: string, side: string, organization?: object) => ({
  key,
  side,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ title: en(title), ...(organization ? { organization } : {}) }],
});
const LAKE = org("Lake University");
const OFFICE = { ...org("Northland Consulate-General in Lakeville", { the: true }), kind: "government" };

const visit = (agenda: object[], more: object[] = []) =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: en("Consul General visits Lake University"),
      when: { start: "2024-03-05" },
      venue: { name: LAKE.name, organization: LAKE },
      participants: [
        { ...person("a", "Ann Exemplar", "Consul General", "guest", OFFICE), roles: ["head"] },
        { ...person("b", "Bo Sample", "President", "host", LAKE), roles: ["receiver"] },
        ...more,
      ],
      agenda,
    } as unknown as DraftRecord,
    "en",
  );

describe("a lecture with a subject and topics", () => {
  it("covers the topics", () => {
    const lecture = {
      key: "l",
      activity: "presentation",
      title: en("lecture on trade between the lakes"),
      people: [{ key: "a", as: "speaker" }],
      topics: [en("quays"), en("ships")],
    };
    expect(visit([lecture])).toContain(
      "delivered a lecture on trade between the lakes, covering quays and ships.",
    );
  });
});

describe("an item with a title", () => {
  const celebration = (title: string) =>
    visit([{ key: "c", activity: "ceremony", title: en(title), people: [{ key: "a" }, { key: "b" }] }]);

  it("takes place where its noun allows it, and is otherwise a topic", () => {
    expect(celebration("celebration in honor of the new ships")).not.toContain("talks on celebration");
    expect(celebration("ships of the lake")).not.toContain("a ships");
  });
});

describe("a title with its country", () => {
  it("has no article", () => {
    const guest = person("g", "Gus Invented", "consul general of Eastland", "third");
    const meal = {
      key: "m",
      activity: "meal",
      title: en("banquet"),
      people: [{ key: "a" }, { key: "b" }, { key: "g" }],
    };
    const article = visit([meal], [guest]);
    expect(article).toContain("Gus Invented, consul general of Eastland");
    expect(article).toMatch(/attended a banquet/);
  });
});

describe("companions of a visitor who were only at the talks", () => {
  const vice = (key: string, name: string) => person(key, name, "Vice-Consul", "guest", OFFICE);
  const talks = {
    key: "t",
    activity: "talks",
    people: ["a", "c", "d", "b", "e", "f"].map((key) => ({ key })),
    remarks: [
      { key: "r", by: ["b"], act: "thank", whom: en("the visitors") },
      { key: "s", by: ["a"], act: "speak", points: [en("students who go abroad")] },
      {
        key: "h",
        by: ["a"],
        act: "hope",
        points: [en("the universities of the two lakes would work together")],
      },
    ],
  };
  const article = visit(
    [talks],
    [
      vice("c", "Cora Made"),
      vice("d", "Dan Made"),
      person(
        "e",
        "Eve Host",
        "Executive Vice President and Director of the Office of Quays, Ships, Schools and Invented Research",
        "host",
        LAKE,
      ),
      person(
        "f",
        "Finn Host",
        "Director of the Institute for the Promotion of Invented International Partnerships of Lakes",
        "host",
        LAKE,
      ),
    ],
  );

  it("share a title", () => {
    expect(article).toContain("Cora Made and Dan Made, Vice-Consuls of the consulate general");
  });

  it("are not a group before they are introduced, and their office is called by its noun", () => {
    expect(article).not.toMatch(/the group/i);
    expect(article).toContain("of the consulate general");
  });

  it("are not followed by a speech of a few words", () => {
    expect(article).toMatch(/\nSample thanked the visitors\. Exemplar spoke on/);
  });
});

describe("hosts of an organization at whose place the visit was", () => {
  const at = (venue: string) =>
    faultlessText(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: en("Ann Exemplar visits Lakeville"),
        when: { start: "2024-03-05" },
        venue: { name: en(venue), the: false, organization: LAKE },
        participants: [
          person("a", "Ann Exemplar", "Mayor of Northville", "guest"),
          { ...person("b", "Bo Sample", "Acting Rector and Secretary", "host", LAKE), roles: ["receiver"] },
        ],
        agenda: [],
      } as unknown as DraftRecord,
      "en",
    );

  it("are named with it where the place is only a part of it", () => {
    expect(at("Lake University boat house")).toContain("Secretary of the university.");
    expect(at("Lake University")).not.toContain("Secretary of the university.");
  });
});

describe("who signed for the organization that their delegation is named after", () => {
  it("led its delegation", () => {
    const REED = org("Reed College");
    const article = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: en("Lake University and Reed College sign agreement"),
        when: { start: "2024-03-05" },
        delegations: [
          { key: "d", name: en("delegation from Reed College, Northland"), side: "guest", head: "b" },
        ],
        participants: [
          person("a", "Ann Exemplar", "Rector", "host", LAKE),
          { ...person("b", "Bo Sample", "President", "guest", REED), delegation: "d" },
          { ...person("c", "Cora Made", "dean of quays", "guest", REED), delegation: "d" },
        ],
        agenda: [],
        agreements: [
          {
            key: "m",
            type: "other",
            status: "signed",
            title: en("agreement"),
            parties: [
              { organization: LAKE, signatories: ["a"] },
              { organization: REED, signatories: ["b"] },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "en",
    );
    expect(article).not.toContain("the college, Northland");
    expect(article).toContain("leader of its delegation");
  });
});
