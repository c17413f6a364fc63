import { describe, expect, it } from "vitest";
import { en, office, person, said, textOfEvent, town } from "./lake-town.test-data";

const paragraphs = (record: object): string[] => textOfEvent(record).trim().split("\n\n").slice(1);
const withWords = (all: readonly string[], words: string): string =>
  all.find((one) => one.includes(words)) ?? "";

const LONG = "the two towns had looked after the same lake for many years and knew each other's needs well";
const visit = (agenda: object[], more: object = {}): string[] =>
  paragraphs({
    kind: "reception",
    title: en("Delegation of Lake Affairs Office visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [
      person("g", "Gina Sample", "director", office, { side: "guest", delegation: "d", roles: ["head"] }),
      person("h", "Hugo Invented", "mayor", town, { side: "host" }),
    ],
    agenda,
    ...more,
  });

const talks = (more: object) => ({
  key: "t",
  activity: "talks",
  topics: [
    en("the care of the shores in the dry months"),
    en("the paths between the two towns"),
    en("the exchange of students and teachers of both schools"),
  ],
  ...more,
});

const TOUR = {
  key: "w",
  activity: "tour",
  saw: [
    en("the new pumping station on the northern shore"),
    en("the reed beds below the old mill"),
    en("the workshop of the boat builders"),
  ],
};

describe("an English paragraph", () => {
  it("begins with a tour after what was said and shown before", () => {
    const all = visit([
      {
        key: "i",
        activity: "talks",
        remarks: [
          said("h", "introduce", "the plans for the lake"),
          said("g", "say", LONG, "she was glad to see them"),
        ],
      },
      TOUR,
    ]);
    expect(withWords(all, "pumping station")).not.toContain(LONG);
  });

  it("keeps what the office wrote of a tour with the tour, and what somebody said there after it", () => {
    const all = visit([
      talks({}),
      {
        ...TOUR,
        narrative: [
          en("At the mill, a wall of two hundred metres has been built against the waves of the lake."),
        ],
        remarks: [
          said("g", "praise", "the work on the shore, of which the people of both towns had long dreamed"),
        ],
      },
    ]);
    const toured = withWords(all, "pumping station");
    expect(toured).toContain("the waves of the lake.");
    expect(all.join(" ").indexOf("At the mill")).toBeLessThan(all.join(" ").indexOf("long dreamed"));
  });

  it("begins with what was given behind what was said, and keeps a quotation with its speaker", () => {
    const given = (...words: string[]): string[] =>
      visit(
        [
          talks({
            remarks: [
              {
                ...said("h", "say", LONG),
                quote: en("We are glad that you came to us in the spring, when the lake is full."),
              },
              said("g", "thank", "the warm welcome"),
              ...words.map((one, at) => ({ ...said("g", "say", one), key: `g${at}` })),
            ],
            outcomes: ["o"],
          }),
        ],
        {
          outcomes: [
            {
              key: "o",
              type: "gift",
              by: ["h"],
              to: { participants: ["g"] },
              points: [en("a model of the old mill")],
            },
          ],
        },
      );
    const all = given(LONG.replace("lake", "river"));
    expect(withWords(all, "model of the old mill")).not.toContain("river");
    expect(withWords(all, "same lake")).toContain("We are glad");
    const more = given(
      ...["river", "sea", "harbor", "coast", "valley"].map((one) => LONG.replace("lake", one)),
    );
    expect(withWords(more, "model of the old mill")).not.toContain("river");
  });

  it("begins with talks at which somebody speaks, not with their words", () => {
    const all = visit([
      TOUR,
      {
        key: "n",
        activity: "handover",
        title: en("a boat"),
        people: [
          { key: "h", as: "head" },
          { key: "g", as: "receiver" },
        ],
      },
      {
        key: "m",
        activity: "meal",
        remarks: [said("h", "thank", "their interest in the shore")],
      },
    ]);
    expect(withWords(all, "interest in the shore")).not.toContain("pumping station");
  });

  it("includes context that begins with what its last sentence names", () => {
    const closing = (name: string): string[] =>
      visit([talks({}), { ...TOUR, saw: [en("the Old Mill Museum")] }], {
        background: [en(`${name} opened its doors to the public after many years of careful work.`)],
      });
    expect(withWords(closing("The Old Mill Museum"), "careful work")).toMatch(/visited|toured|saw/);
    expect(withWords(closing("The Harbor Fair"), "careful work")).not.toMatch(/visited|toured|saw/);
  });
});

describe("the order of an English item", () => {
  const TALKS = { key: "t", activity: "talks" };
  const WELCOME = { key: "w1", by: ["h"], act: "welcome" };

  it("has the welcome before what all agreed on", () => {
    const all = visit(
      [
        { ...TOUR, saw: [en("the old mill")] },
        {
          ...TALKS,
          title: en("courtesy meeting"),
          remarks: [WELCOME, said("g", "hope", "the two towns would work together")],
          outcomes: ["c"],
        },
      ],
      { outcomes: [{ key: "c", type: "consensus", points: [en("exchange students")] }] },
    ).join(" ");
    expect(all).toContain("extended a welcome");
    expect(all.indexOf("would work together")).toBeLessThan(all.indexOf("agreed to exchange students"));
  });

  it("has the delegation as the subject of what all of it did, and its members in a list", () => {
    const all = paragraphs({
      kind: "reception",
      title: en("Delegation of Lake Affairs Office visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        person("g", "Gina Sample", "director", office, { side: "guest", delegation: "d", roles: ["head"] }),
        person("i", "Ida Muster", "secretary", office, { side: "guest", delegation: "d" }),
        person("j", "Jack Example", "engineer", office, { side: "guest", delegation: "d" }),
        person("h", "Hugo Invented", "mayor", town, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        talks({}),
        {
          key: "p",
          activity: "other",
          did: en("take part in a boat race"),
          people: ["g", "i", "j"].map((key) => ({ key })),
        },
      ],
    }).join(" ");
    expect(all).toMatch(/(?:delegation|it|It) (?:also |then )?took part in a boat race/);
    expect(all).toMatch(/Ida Muster/);
    expect(all).not.toMatch(/Ida Muster[^.]* took part/);
  });
});
