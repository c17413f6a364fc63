import { describe, expect, it } from "vitest";
import { en, person, speech, textOfEvent as text } from "../en/whole-articles/lake-town.test-data";

const reed = { name: en("Reed College"), kind: "university" };
const lake = { name: en("Lake Institute"), the: true, kind: "institute" };
const parties = [
  { organization: reed, signatories: ["bo"] },
  { organization: lake, signatories: ["cy"] },
];
const document = { key: "m", title: en("memorandum on boats"), type: "mou", status: "signed", parties };
const signing = { key: "s", activity: "signing", agreements: ["m"] };

const visit = (more: object = {}) =>
  text({
    kind: "reception",
    title: en("Reed College delegation visits Lake Institute"),
    news: "ann",
    venue: { name: en("Lake Institute"), the: true, organization: lake },
    delegations: [{ key: "d", name: en("Reed College delegation"), the: true, side: "guest", head: "ann" }],
    participants: [
      person("ann", "Ann Example", "President", reed, { side: "guest", delegation: "d" }),
      person("bo", "Bo Model", "Dean", reed, { side: "guest", delegation: "d" }),
      person("cy", "Cy Pattern", "Director", lake, { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "ann" }, { key: "cy" }],
        topics: [en("the care of the lake")],
        remarks: [speech("cy"), speech("ann")],
      },
      signing,
    ],
    agreements: [document],
    ...more,
  });

const paragraphs = (article: string): string[] => article.split("\n\n").slice(1);

describe("the only document signed at an event whose title does not report it", () => {
  it("follows the news; who signed it stays at its item", () => {
    const [first = "", ...more] = paragraphs(visit());
    expect(first).toContain("signed a memorandum on boats during the visit.");
    expect(more.join(" ")).toMatch(/signed the memorandum/);
    expect(more.join(" ")).not.toContain("a memorandum on boats");
  });

  it("is stated once where nobody is known to have signed it", () => {
    const article = visit({
      agreements: [{ ...document, parties: [{ organization: reed }, { organization: lake }] }],
    });
    expect(paragraphs(article)[0]).toContain("signed a memorandum on boats during the visit.");
    expect(article.match(/memorandum/g)).toHaveLength(1);
  });

  it("stays at its item where that was on a day outside the event", () => {
    for (const start of ["2024-06-03", "2024-03-04"])
      expect(paragraphs(visit({ agenda: [{ ...signing, when: { start } }] }))[0]).not.toContain("memorandum");
    const earlier = { ...document, signedOn: "2023-03-05" };
    expect(paragraphs(visit({ agreements: [earlier] }))[0]).not.toContain("memorandum");
  });

  it("is not said to be signed during the visit in front of its aim", () => {
    const bare = { ...document, parties: [{ organization: reed }, { organization: lake }] };
    const article = visit({ agreements: [{ ...bare, purpose: en("build ships") }] });
    expect(article).toContain("signed a memorandum on boats to build ships.");
  });

  it("stays at its item where it only records what was done", () => {
    const minutes = { ...document, title: en("minutes of the session") };
    expect(paragraphs(visit({ agreements: [minutes] }))[0]).not.toContain("signed");
  });
});

describe("the only thing launched on a visit", () => {
  it("follows the news", () => {
    const article = visit({
      agreements: [],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("reception"),
          outcomes: ["o"],
          remarks: [speech("cy"), speech("ann")],
        },
      ],
      outcomes: [{ key: "o", type: "launch", points: [en("a weekly ferry to Reedham")] }],
    });
    expect(paragraphs(article)[0]).toContain("A weekly ferry to Reedham was launched");
  });
});

describe("the only document of others at a visit", () => {
  it("is no news of it", () => {
    const others = {
      key: "m",
      title: en("letters of intent"),
      type: "letter_of_intent",
      status: "signed",
      parties: [
        { organization: { name: en("Marling Boats Limited"), kind: "company" } },
        { group: en("boat yards of the region") },
      ],
    };
    const text = paragraphs(
      visit({
        agreements: [others],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "ann" }, { key: "cy" }],
            topics: [en("the care of the lake")],
          },
        ],
      }),
    ).join(" ");
    expect(text.indexOf("Marling Boats Limited signed letters of intent")).toBeGreaterThan(
      text.indexOf("held talks"),
    );
  });

  it("is news where somebody who took part witnessed it, or a party has their name", () => {
    const said = (document: object): string =>
      paragraphs(visit({ agreements: [document], agenda: [] })).join(" ");
    const [yard, mill] = ["Marling Boats Limited", "Old Mill"].map((name) => ({
      organization: { name: en(name), kind: "company" },
    }));
    const plan = { key: "m", title: en("letter of intent"), type: "letter_of_intent", status: "signed" };
    expect(said({ ...plan, parties: [yard, mill], witnesses: ["ann"] })).toContain("during the visit");
    expect(said({ ...plan, parties: [yard, { organization: { name: en("Reed Trust") } }] })).toContain(
      "during the visit",
    );
    expect(said({ ...plan, parties: [yard, mill] })).not.toContain("during the visit");
  });
});
