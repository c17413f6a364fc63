import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

const org = (name: string, more = {}) => ({ name: en(name), the: false, kind: "university", ...more });
const person = (
  key: string,
  name: string,
  title: string,
  organization: object,
  side?: string,
  more = {},
) => ({
  key,
  ...(side ? { side } : {}),
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ title: en(title), organization }],
  ...more,
});

const REED = org("Reed University", { short: en("RU") });
const LAKE = org("Haute École de Lakeland", { short: en("HEL") });

describe("a reception of a delegation without a name", () => {
  const words = text({
    kind: "reception",
    title: en("Reed University delegation visits Lakeland"),
    venue: { name: en("Haute École de Lakeland"), the: true, organization: LAKE },
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person("h", "Hanna Host", "Director", LAKE, "host", { roles: ["receiver"] }),
      person("a", "Abel Sample", "President", REED, "guest", { delegation: "d" }),
      person("b", "Bert Invented", "Dean", org("Graduate School", { the: true, parent: REED }), "guest", {
        delegation: "d",
      }),
      person("c", "Cora Made", "Head", org("Office of Ships", { the: true, parent: REED }), "guest", {
        delegation: "d",
      }),
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [en("exchanges")] },
      {
        key: "g",
        activity: "other",
        did: en("exchange souvenirs"),
        people: ["h", "a", "b", "c"].map((key) => ({ key })),
      },
    ],
  });

  it("does not repeat the leader's organization in the list of members", () => {
    expect(words).toContain("Bert Invented, Dean of the Graduate School");
    expect(words).not.toContain("the university's");
  });

  it("calls all people of both sides the two sides", () => {
    expect(words).toMatch(/(?:the two|both) sides exchanged souvenirs/i);
    expect(words).not.toContain("Host, Sample");
  });
});

describe("several requests or proposals", () => {
  const talks = (remarks: object[]) =>
    text({
      kind: "reception",
      title: en("Trader visits the council"),
      participants: [
        {
          ...person("g", "Abel Sample", "President", REED, "guest"),
          person: { name: en("Abel Sample"), later: en("Sample"), pronoun: "he" },
        },
        person("h", "Hanna Host", "Director", LAKE, "host"),
      ],
      agenda: [{ key: "t", activity: "talks", remarks }],
    });

  it("are two sentences where one of them has an and of its own", () => {
    const words = talks([
      {
        key: "r",
        by: ["g"],
        act: "propose",
        points: [
          en("hold fairs for one country and encourage exchanges of delegations every year"),
          en("invite ship builders to look for partners in the old town"),
          en("sign a memorandum between the chambers"),
        ],
      },
    ]);
    expect(words).toContain("He also proposed inviting ship builders");
    const short = talks([
      { key: "r", by: ["g"], act: "propose", points: [en("hold fairs"), en("meet each year")] },
    ]);
    expect(short).not.toContain("also proposed");
  });

  it("were put to the only visitor by name", () => {
    const words = talks([{ key: "r", by: ["h"], act: "brief", points: [en("the work of the school")] }]);
    expect(words).toContain("briefed Sample on the work of the school");
  });
});

describe("a signing on a visit", () => {
  const signing = (title: string, more = {}) =>
    text({
      kind: "reception",
      title: en(title),
      when: { start: "2024-03-05", end: "2024-03-06" },
      areas: [en("Lakeland")],
      delegations: [{ key: "d", side: "guest", head: "a", size: 12 }],
      participants: [
        person(
          "a",
          "Abel Sample",
          "Vice Governor",
          { name: en("Reedland"), the: false, kind: "government" },
          "guest",
          { delegation: "d" },
        ),
        person(
          "h",
          "Hanna Host",
          "Governor",
          { name: en("Lakeland"), the: false, kind: "government" },
          "host",
        ),
      ],
      agenda: [
        {
          key: "p",
          activity: "ceremony",
          title: en("press conference"),
          when: { start: "2024-03-06" },
          agreements: ["m"],
        },
      ],
      agreements: [
        {
          key: "m",
          type: "other",
          status: "signed",
          title: en("Plan for Friendly Cooperation"),
          signedOn: "2024-03-06",
          parties: [
            { organization: { name: en("Lakeland"), the: false, kind: "government" }, signatories: ["h"] },
            { organization: { name: en("Reedland"), the: false, kind: "government" }, signatories: ["a"] },
          ],
          purpose: en("deepen exchanges between Lakeland and Reedland"),
        },
      ],
      ...more,
    });

  it("introduces the leader before saying who signed, and names the parties once", () => {
    const words = signing("Lakeland and Reedland sign plan");
    expect(words.indexOf("Reedland Vice Governor")).toBeGreaterThan(0);
    expect(words.indexOf("Reedland Vice Governor")).toBeLessThan(
      words.indexOf("and Sample signed the plan."),
    );
    expect(words).toContain("to deepen exchanges between the two sides");
  });
});

describe("what a document covers and what its parties will do", () => {
  it("is one sentence after what it is for", () => {
    const words = text({
      kind: "signing",
      title: en("RU and HEL sign memorandum"),
      participants: [],
      agenda: [],
      agreements: [
        {
          key: "m",
          type: "mou",
          status: "signed",
          title: en("memorandum of understanding"),
          parties: [{ organization: REED }, { organization: LAKE }],
          purpose: en(
            "enhance research, publications, exchanges of teachers and the development of teaching and learning at both of the schools in the years to come",
          ),
          fields: [en("joint research"), en("student exchanges")],
          fieldsOpen: true,
          scope: [{ key: "s", text: en("help the public understand ships") }],
        },
      ],
    });
    expect(words).toContain(
      "will cooperate in joint research, student exchanges and other fields, and help the public understand ships",
    );
    expect(words).not.toContain("covers");
  });
});

describe("those who attended a signing", () => {
  it("are of their own organization where another one follows in the list", () => {
    const chamber = { name: en("Lakeland Chamber of Commerce"), the: true, kind: "association" };
    const council = { name: en("Reed Trade Council"), the: true, kind: "association" };
    const people = [
      person("a", "Abel Sample", "Director-General", chamber),
      person("b", "Bert Invented", "Assistant Director-General for Communication and Business", chamber),
      person("c", "Cora Made", "Secretary General", council),
    ];
    const words = text({
      kind: "signing",
      title: en("Chamber and council sign memorandum"),
      participants: people,
      agenda: [
        { key: "s", activity: "signing", people: people.map(({ key }) => ({ key })), agreements: ["m"] },
      ],
      agreements: [
        {
          key: "m",
          type: "mou",
          status: "signed",
          title: en("memorandum of understanding"),
          parties: [{ organization: chamber }, { organization: council }],
        },
      ],
    });
    expect(words).toContain(
      "Bert Invented, Assistant Director-General for Communication and Business, both of the chamber; and Cora",
    );
  });
});

describe("a delegation to an event of many", () => {
  it("is named with its members, also where an item of all lists them", () => {
    const chamber = { name: en("Reedland Chamber"), the: true, kind: "association" };
    const words = text({
      kind: "seminar",
      title: en("Chambers hold round table"),
      officialName: en("a round table of traders"),
      delegations: [{ key: "d", name: en("Reedland delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("a", "Abel Sample", "Chairman", chamber, "guest", { delegation: "d" }),
        {
          key: "g",
          group: en("representatives of 15 companies of Reedland"),
          side: "guest",
          delegation: "d",
        },
        { key: "o", group: en("executives of 130 companies of Lakeland"), side: "host" },
        person("s", "Hanna Host", "Chairman", LAKE, "host"),
      ],
      agenda: [
        {
          key: "t",
          activity: "speeches",
          people: ["a", "g", "o", "s"].map((key) => ({ key })),
          remarks: [{ key: "r", by: ["s"], act: "say", points: [en("trade is growing")] }],
        },
      ],
    });
    expect(words).toContain(
      "headed by Abel Sample, Chairman of the Reedland Chamber, included representatives of 15 companies",
    );
    expect(words).not.toContain("also took part");
  });
});

describe("two things agreed on, the first of them a list", () => {
  it("need no semicolon", () => {
    const words = text({
      kind: "reception",
      title: en("Trader visits the council"),
      participants: [
        person("g", "Abel Sample", "President", REED, "guest"),
        person("h", "Hanna Host", "Director", LAKE, "host"),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("trade")], outcomes: ["o"] }],
      outcomes: [
        {
          key: "o",
          type: "consensus",
          points: [en("exchange teachers, researchers and students"), en("plan a fair")],
        },
      ],
    });
    expect(words).toContain("to exchange teachers, researchers and students, and to plan a fair");
  });
});
