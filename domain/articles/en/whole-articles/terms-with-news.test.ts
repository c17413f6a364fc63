import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const school = { name: en("Harbor College"), kind: "university" };
const HEADS = [
  person("a", "Ann Example", "president", college, { side: "host" }),
  person("b", "Ben Sample", "president", school, { side: "guest" }),
];

const signing = (agreement: object, more: object = {}): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake College and Harbor College sign memorandum"),
    participants: HEADS,
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: college, signatories: ["a"] },
          { organization: school, signatories: ["b"] },
        ],
        ...agreement,
      },
    ],
    ...more,
  });

const scope = (...texts: string[]) => ({
  scope: texts.map((text, at) => ({ key: `s${at}`, text: en(text) })),
});

describe("the short terms of a document that is the news", () => {
  it("come directly after who signed", () => {
    const [, lead = ""] = signing(scope("carry out joint research on lakes")).split("\n\n");
    expect(lead).toMatch(
      /signed a memorandum of understanding on March 5, 2024\. .*Ann Example.*\. Under it, the two colleges will carry out joint research on lakes\./,
    );
    expect(signing({ fields: [en("joint research"), en("student exchanges")] })).toMatch(
      /2024\. The memorandum, which covers joint research and student exchanges, was signed by .*Ann Example/,
    );
  });

  it("follow who signed where the first sentence says what the document is for, or where they are long", () => {
    const aimed = signing({ purpose: en("promote exchange"), ...scope("carry out joint research on lakes") });
    expect(aimed).toMatch(/to promote exchange\. .*Ann Example[\s\S]*will carry out joint research/);
    const many = signing(scope("hold forums", "exchange students", "share data"));
    expect(many).toMatch(/March 5, 2024\. .*Ann Example[\s\S]*hold forums/);
    expect(signing({ term: en("five years"), ...scope("hold forums") })).toMatch(
      /March 5, 2024\. .*Ann Example[\s\S]*hold forums/,
    );
  });
});

describe("the purpose of a document that is the news", () => {
  const AIM =
    "open the trade of both lakes to small businesses and pave the way for a lasting partnership between the makers of boats in the two colleges of the district";
  it("is in the first sentence where nothing but the parties is", () => {
    expect(signing({ purpose: en(AIM) }, { when: {} })).toContain(`memorandum of understanding to ${AIM}.`);
  });
});

describe("a signing during a visit of several days", () => {
  it("says who came before where and when they came", () => {
    const made = signing(
      {},
      {
        kind: "outbound_visit",
        when: { start: "2024-05-02", end: "2024-05-06" },
        city: en("Lakeville"),
        delegations: [{ key: "d", name: en("delegation of Harbor College"), side: "guest" }],
        participants: [HEADS[0], { ...HEADS[1], delegation: "d" }],
      },
    );
    expect(made).toMatch(
      /during a visit by a delegation of Harbor College to Lakeville from May 2 to 6, 2024\./,
    );
  });

  const journey = (agreement: object, more: object = {}) =>
    signing(agreement, {
      kind: "outbound_visit",
      title: en("Harbor College president visits Lakeland to sign memorandum"),
      when: { start: "2024-05-02", end: "2024-05-06" },
      delegations: [{ key: "d", name: en("delegation of Harbor College"), side: "guest" }],
      participants: [HEADS[0], { ...HEADS[1], delegation: "d" }],
      ...more,
    });

  it("has the short aim of the document in front of the visit", () => {
    expect(
      journey({ signedOn: "2024-05-03", purpose: en("promote the joint repair of wooden boats") }),
    ).toMatch(
      /signed a memorandum of understanding on May 3, 2024, to promote the joint repair of wooden boats, during a visit/,
    );
    expect(journey({ signedOn: "2024-05-03", purpose: en("promote trade") })).toMatch(
      /signed a memorandum of understanding to promote trade on May 3, 2024, during a visit/,
    );
  });

  it("goes where the title says, not to the few stops whose places are known", () => {
    const item = (key: string, more: object = {}) => ({
      key,
      activity: "talks",
      title: en("meeting"),
      ...more,
    });
    const dinner = { venue: { name: en("Old Mill Inn"), the: true, city: en("Reedham") } };
    const made = journey(
      { signedOn: "2024-05-03" },
      { agenda: [item("a"), item("b"), item("c"), item("e", dinner)] },
    );
    expect(made).toMatch(/during a visit (?:by .* )?to Lakeland/);
    expect(made).not.toMatch(/visited the Old Mill Inn/);
  });
});

describe("documents of one kind with equal terms", () => {
  const FIELDS = { term: en("five years"), fields: [en("student exchange"), en("boat design")] };
  const document = (key: string, partner: object, signatory: string, terms: object = FIELDS) => ({
    key,
    title: en("memorandum of understanding"),
    type: "mou",
    status: "signed",
    parties: [
      { organization: college, signatories: ["a"] },
      { organization: partner, signatories: [signatory] },
    ],
    ...terms,
  });
  const academy = { name: en("Mill Academy"), kind: "university" };
  const institute = { name: en("Fen Institute"), kind: "university" };
  const PEOPLE = [
    ...HEADS,
    person("c", "Cleo Model", "rector", academy, { side: "guest" }),
    person("d", "Dan Specimen", "rector", institute, { side: "guest" }),
  ];
  const written = (...agreements: { key: string }[]): string =>
    textOfEvent({
      kind: "signing",
      title: en("Lake College signs memoranda"),
      participants: PEOPLE.slice(0, agreements.length + 1),
      agenda: [{ key: "s", activity: "signing", agreements: agreements.map(({ key }) => key) }],
      agreements,
    });

  it("have one sentence about them", () => {
    const text = written(document("m", school, "b"), document("n", academy, "c"));
    expect(text).toContain(
      "Both memoranda are valid for five years and cover student exchange and boat design.",
    );
    expect(text.match(/valid for/g)).toHaveLength(1);
  });

  it("have one sentence on what all of them are for", () => {
    const aim = { purpose: en("trade reeds across the lake"), term: undefined, fields: undefined };
    const text = written(
      { ...document("m", school, "b"), ...aim },
      { ...document("n", academy, "c"), ...aim },
      { ...document("o", institute, "d"), ...aim },
    );
    expect(text.match(/trade reeds/g)).toHaveLength(1);
    expect(text).toMatch(/All three memoranda aim to /);
  });

  it("are counted where they are three", () => {
    const text = written(
      document("m", school, "b"),
      document("n", academy, "c"),
      document("o", institute, "d"),
    );
    expect(text).toContain("All three memoranda are valid for five years");
    expect(text.match(/valid for/g)).toHaveLength(1);
  });

  it("have sentences of their own where the terms differ", () => {
    const other = { ...FIELDS, term: en("three years") };
    const text = written(document("m", school, "b"), document("n", academy, "c", other));
    expect(text).toContain("valid for five years");
    expect(text).toContain("valid for three years");
    expect(text).not.toContain("Both memoranda");
  });
});
