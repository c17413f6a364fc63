import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en, personOfSide as person } from "./lake-town.test-data";

const journey = (remarks: object[], more = {}) =>
  ({
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    when: { start: "2024-03-05", end: "2024-03-06" },
    areas: [en("Lakeland"), en("Portland")],
    participants: [
      person("a", "Ann Exemplar", "Minister of Ports", "guest", { roles: ["head"] }),
      person("b", "Bert Sample", "Minister of Trade of Lakeland", "host"),
      person("c", "Cleo Muster", "Minister of Fish of Portland", "host"),
    ],
    agenda: [
      {
        key: "one",
        activity: "talks",
        city: en("Lakeville"),
        people: [{ key: "a" }, { key: "b" }],
        topics: [en("quay fees")],
        remarks,
        outcomes: ["o"],
      },
      {
        key: "two",
        activity: "talks",
        city: en("Porthaven"),
        people: [{ key: "a" }, { key: "c" }],
        topics: [en("herring")],
      },
    ],
    outcomes: [{ key: "o", type: "consensus", by: ["a", "b"], points: [en("lower the fees")] }],
    ...more,
  }) as unknown as DraftRecord;

describe("a speaker who is named again", () => {
  const remarks = [
    {
      key: "r",
      by: ["b"],
      act: "introduce",
      points: [
        en(
          "the plans of the docks, the roads and the new halls, and the people who will build all of these in the next invented ten years",
        ),
      ],
    },
    {
      key: "s",
      by: ["b"],
      act: "speak",
      points: [
        en(
          "what the quays have meant for the two towns, for the dockers and for all who live by the sea, and what they cost the invented councils of the two shores in every spring of the last ten years",
        ),
      ],
    },
  ];

  it("also does something else", () => {
    expect(faultlessText(journey(remarks), "en")).toContain("Sample also spoke about what the quays");
  });

  it("also does what a pronoun reports", () => {
    const record = journey(remarks);
    const participants = (record.participants ?? []).map((one) =>
      one.key === "b" ? { ...one, person: { ...one.person, pronoun: "he" } } : one,
    );
    const article = faultlessText({ ...record, participants } as unknown as DraftRecord, "en");
    expect(article).toContain("He also spoke about what the quays");
  });
});

describe("talks of one visitor with one person", () => {
  it("are what both did, after their place", () => {
    const article = faultlessText(journey([]), "en");
    expect(article).toContain(
      "In Lakeville, Exemplar and Bert Sample, Minister of Trade of Lakeland, discussed quay fees.",
    );
  });

  it("are the visitor's where others were there too", () => {
    const group = { key: "g", side: "host", group: en("dockers") };
    const record = journey([]);
    const [first, ...rest] = record.agenda ?? [];
    const people = [{ key: "a" }, { key: "b" }, { key: "g" }];
    const article = faultlessText(
      {
        ...record,
        participants: [...(record.participants ?? []), group],
        agenda: [{ ...first, people }, ...rest],
      } as unknown as DraftRecord,
      "en",
    );
    expect(article).not.toMatch(/Exemplar and Bert Sample/);
  });
});

describe("the two people whom the sentence before has named", () => {
  it("keep their names where the sentence names others too", () => {
    const group = { key: "g", side: "host", group: en("dockers") };
    const record = journey([]);
    const [first, ...rest] = record.agenda ?? [];
    const people = [{ key: "a" }, { key: "b" }, { key: "g" }];
    const article = faultlessText(
      {
        ...record,
        participants: [...(record.participants ?? []), group],
        agenda: [{ ...first, people }, ...rest],
      } as DraftRecord,
      "en",
    );
    expect(article).toContain("Exemplar and Sample agreed to lower the fees");
  });
});

describe("meetings with different hosts", () => {
  it("never go on with what other people discussed", () => {
    expect(faultlessText(journey([]), "en")).not.toMatch(/also exchanged views|further discussed/);
  });
});

describe("a speaker without a recorded pronoun", () => {
  const speech = [
    { key: "r2", by: ["b"], act: "praise", points: [en("the work of the dockers")] },
    { key: "r3", by: ["b"], act: "hope", points: [en("the two sides would go on")] },
    { key: "r4", by: ["b"], act: "say", points: [en("the ministry might come again")] },
    {
      key: "r5",
      by: ["b"],
      act: "thank",
      whom: en("the hosts"),
      points: [en("their care")],
      quote: en("This was a good day."),
    },
  ];
  const article = faultlessText(journey(speech), "en");

  it("does no third thing in a sentence", () => {
    expect(article).toContain(
      "praised the work of the dockers and expressed the hope that the two sides would go on. Sample said that the ministry might come again",
    );
  });

  it("thanks after a short quotation", () => {
    const thanks = faultlessText(journey(speech.slice(1)), "en");
    expect(thanks).toMatch(/“This was a good day,” \S+(?: \S+)? said, thanking the hosts for their care\./);
    expect(thanks).not.toContain("thanked the hosts");
  });
});

describe("a point of a speech with two main clauses", () => {
  it("reports both of them", () => {
    const point = "Lakeland has little fish, and the ministry had come to learn";
    const article = faultlessText(journey([{ key: "r", by: ["b"], act: "say", points: [en(point)] }]), "en");
    expect(article).toContain("said that Lakeland has little fish, and that the ministry had come to learn");
  });
});

describe("one leader with companions who only went along", () => {
  it("is not a group", () => {
    const escort = { key: "g", side: "guest", group: en("port staff"), roles: ["escort"] };
    const article = faultlessText(
      journey([], {
        kind: "inspection",
        participants: [
          person("a", "Ann Exemplar", "Minister of Ports", "guest", { roles: ["head"] }),
          escort,
        ],
        agenda: [
          { key: "x", activity: "tour", venue: { name: en("North Quay") }, saw: [en("two cranes")] },
          { key: "y", activity: "tour", venue: { name: en("South Quay") }, saw: [en("a dock")] },
        ],
        outcomes: [],
      }),
      "en",
    );
    expect(article).not.toContain("the group");
    expect(article).toMatch(/Exemplar/);
  });
});

describe("a meeting of many at which two are named", () => {
  const record = journey([], {
    kind: "meeting",
    areas: undefined,
    city: en("Lakeville"),
    title: en("Port Assembly pledges to lower fees"),
    attendance: { count: 300, of: en("members") },
    participants: [
      {
        key: "a",
        person: { name: en("Ann Exemplar") },
        posts: [{ title: en("chair of the Port Assembly") }],
      },
      { key: "b", person: { name: en("Bert Sample") }, posts: [{ title: en("former chair") }] },
    ],
    agenda: [
      {
        key: "v",
        activity: "other",
        did: en("hold elections"),
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the fees would fall")] }],
      },
      { key: "p", activity: "ceremony", title: en("prize-giving"), outcomes: ["o"] },
    ],
    outcomes: [{ key: "o", type: "result", points: [en("ten dockers received prizes")] }],
  });
  const article = faultlessText(record, "en");

  it("is not a meeting of the two, and has the pledge of its title in the headline", () => {
    expect(article).toMatch(/^Port Assembly pledges to lower fees/);
    expect(article).not.toContain("Exemplar met");
  });

  it("has what came of a ceremony in the sentence of the ceremony", () => {
    expect(article).toContain("At a prize-giving, ten dockers received prizes");
    expect(article).not.toContain("was held. Ten");
  });
});
