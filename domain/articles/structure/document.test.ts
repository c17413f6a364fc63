import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { contentOf } from "../content/of-record";
import { factsOf } from "../reference/facts";
import { houseStyle } from "../style";
import { documentPlan } from "./document";

const person = (key: string, more: object = {}): object => ({
  key,
  person: { name: { en: `Person ${key}` } },
  posts: [{ organization: { name: { en: `Body of ${key}` } }, title: { en: "director" } }],
  ...more,
});
const plan = (more: object, lang: "en" | "zh" = "en"): string[][] => {
  const record = {
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: { en: "Visit" },
    when: { start: "2024-03-05" },
    participants: [person("guest", { side: "guest" }), person("host", { side: "host", roles: ["receiver"] })],
    agenda: [],
    ...more,
  } as DraftRecord;
  const document = documentPlan(contentOf(record), factsOf(record, lang, houseStyle(lang)));
  return document?.units.map((unit) => unit.messages.map((message) => message.type)) ?? [];
};

const talks = {
  key: "talks",
  activity: "talks",
  topics: [{ en: "trade" }],
  remarks: [{ key: "r", by: ["host"], act: "introduce", points: [{ en: "the port" }] }],
};
const agreement = (status: string): object => ({
  key: "a",
  title: { en: "pact" },
  type: "other",
  status,
  parties: [{ organization: { name: { en: "A" } } }, { organization: { name: { en: "B" } } }],
  scope: [{ key: "s", text: { en: "trade more" } }],
});

describe("the order of a text", () => {
  it("states who received and what was discussed in the first paragraph, and speeches after it", () => {
    expect(plan({ agenda: [talks] })).toEqual([["visit", "receive", "talk"], ["speech"]]);
  });

  it("states what was signed first, and its terms before anybody speaks", () => {
    const units = plan({
      title: { en: "Spring programme" },
      agenda: [talks],
      agreements: [agreement("signed")],
    });
    expect(units[0]?.[0]).toBe("sign");
    expect(units.findIndex((unit) => unit.includes("terms"))).toBeLessThan(
      units.findIndex((unit) => unit.includes("speech")),
    );
  });

  it("places the sum of projects right after the signing that is the news", () => {
    const ceremony = { key: "c", activity: "ceremony", outcomes: ["o"], remarks: talks.remarks };
    const order = (sum: string): string[] =>
      plan({
        kind: "signing",
        agenda: [ceremony],
        agreements: [agreement("signed")],
        outcomes: [{ key: "o", type: "result", points: [{ en: sum }] }],
      }).flat();
    const sum = order("3 projects were signed and 6 were begun");
    expect(sum.indexOf("result")).toBe(sum.indexOf("sign") + 1);
    const other = order("the two sides agreed to meet again next spring in the other city");
    expect(other.indexOf("result")).toBeGreaterThan(other.indexOf("speech"));
  });

  it("places the results of the talks before the speeches", () => {
    const units = plan({ agenda: [{ ...talks, agreements: ["a"] }], agreements: [agreement("intended")] });
    expect(units.flat().indexOf("sign")).toBeLessThan(units.flat().indexOf("speech"));
  });

  it("places a longer consensus before what each side said, but not another result", () => {
    const text =
      "form a working group of three members from each city and prepare a joint application for a cycle route";
    const order = (type: string): string[] => {
      const outcomes = [{ key: "o", type, points: [{ en: text }] }];
      return plan({ agenda: [{ ...talks, outcomes: ["o"] }], outcomes }).flat();
    };
    expect(order("consensus").indexOf("result")).toBeLessThan(order("consensus").indexOf("speech"));
    expect(order("result").indexOf("result")).toBeGreaterThan(order("result").indexOf("speech"));
  });

  it("places those who were only present after the speeches of an event of many, in English", () => {
    const given = {
      kind: "seminar",
      officialName: { en: "the Harbor Forum" },
      participants: ["a", "b", "c", "host"].map((key) => person(key)),
      agenda: [{ ...talks, activity: "speeches" }],
    };
    const order = plan(given).flat();
    expect(order.indexOf("present")).toBeGreaterThan(order.indexOf("speech"));
  });

  it("explains the purpose of an event directly after it", () => {
    const background = [{ en: "The coast is long." }, { en: "The strategy covers all ports." }];
    const order = plan({
      kind: "seminar",
      officialName: { en: "the Harbor Forum" },
      purpose: { en: "launch the new strategy" },
      agenda: [talks],
      background,
    });
    const units = order.map((unit, at) => [unit.includes("background"), at] as const).filter(([is]) => is);
    expect(units[0]?.[1]).toBeLessThan(order.findIndex((unit) => unit.includes("speech")));
  });

  it("places an answer after what it answers", () => {
    const outcomes = [{ key: "o", type: "result", points: [{ en: "the office answered all questions" }] }];
    const order = plan({ agenda: [{ ...talks, outcomes: ["o"] }], outcomes }).flat();
    expect(order.indexOf("result")).toBeGreaterThan(order.indexOf("speech"));
  });

  it("places the follow-ups of an item with it, unless an agreement comes later", () => {
    const next = { key: "next", activity: "talks", topics: [{ en: "ships" }] };
    const force = { force: "intention", text: { en: "trade more" }, from: { item: "talks" } };
    const followUps = [{ key: "f", ...force, by: { organizations: [{ name: { en: "Body of host" } }] } }];
    const agenda = [talks, next];
    const order = (more: object): string[] => plan({ agenda, followUps, ...more }).flat();
    const article = order({});
    expect(article.indexOf("promised")).toBeLessThan(article.lastIndexOf("talk"));
    const later = order({ agreements: [agreement("intended")] });
    expect(later.indexOf("promised")).toBeGreaterThan(later.indexOf("sign"));
  });

  it("keeps context that refers back after the sentence before it", () => {
    const venue = { name: { en: "Old Port" }, organization: { name: { en: "Old Port" } } };
    const background = [
      { en: "Old Port is the oldest port of the country." },
      { en: "It has two piers." },
      { en: "The coast is long." },
    ];
    const units = plan({ agenda: [{ ...talks, activity: "tour", venue }], background });
    expect(units.filter((unit) => unit.includes("background"))).toEqual([
      ["background", "background"],
      ["background"],
    ]);
  });

  it("places background last, and omits what the language cannot name", () => {
    const units = plan({
      background: [{ en: "The port is old." }],
      participants: [
        person("guest", { side: "guest" }),
        { key: "x", person: { name: { zh: "某" } }, side: "host", roles: ["receiver"] },
      ],
    });
    expect(units.at(-1)).toEqual(["background"]);
    expect(units.flat()).not.toContain("receive");
  });

  it("places what an organization is at the end, not between speeches", () => {
    const units = plan({
      agenda: [talks],
      background: [{ en: "The port is old." }, { en: "Body of host was set up in 1990 by the city." }],
    });
    expect(units).toEqual([["visit", "receive", "talk"], ["speech"], ["background", "background"]]);
  });

  it("keeps context on the city of the event out of the stops of a round", () => {
    const stop = (key: string): object => ({
      key,
      activity: "tour",
      venue: { name: { en: `Hall ${key}` }, city: { en: "Lowport" } },
    });
    const units = plan({
      city: { en: "Lowport" },
      agenda: [stop("a"), stop("b")],
      background: [{ en: "Lowport and Highport have been sister cities since 1999." }],
    });
    expect(units.at(-1)).toEqual(["background"]);
  });

  it("places an anniversary with the news, and an event of another day in a paragraph of its own", () => {
    const units = plan({
      agenda: [talks],
      background: [
        { en: "The visit fell on the tenth anniversary of the pact." },
        { en: "On March 8, the host wrote a letter." },
        { en: "The port is old." },
      ],
    });
    expect(units).toEqual([
      ["visit", "receive", "talk"],
      ["background"],
      ["speech"],
      ["background"],
      ["background"],
    ]);
  });

  it("places the form of an event with what the event was", () => {
    const units = plan({
      kind: "seminar",
      officialName: { en: "Harbour Forum" },
      agenda: [
        {
          key: "opening",
          activity: "speeches",
          remarks: [{ key: "r", by: ["host"], act: "introduce", points: [{ en: "the port" }] }],
          narrative: [{ en: "The forum had two main venues and six online venues." }],
        },
      ],
    });
    expect(units[0]).toEqual(["hold", "narrative"]);
  });

  it("names the speakers of a session first, and a long list of its attendees at the end", () => {
    const keys = ["a", "b", "c", "d"];
    const opening = {
      key: "opening",
      activity: "speeches",
      title: { en: "opening ceremony" },
      people: [
        { key: "host", as: "chair" },
        { key: "guest", as: "speaker" },
        ...keys.map((key) => ({ key, as: "attendee" })),
      ],
      remarks: [
        { key: "r", by: ["guest"], act: "introduce", points: [{ en: "the port" }] },
        { key: "s", by: ["e"], act: "speak" },
      ],
    };
    const units = plan({
      kind: "seminar",
      officialName: { en: "Harbour Forum" },
      participants: ["guest", "host", "e", ...keys].map((key) => person(key)),
      agenda: [opening],
    });
    expect(units).toEqual([["hold"], ["session", "speech"], ["speech"], ["scene-attendees"]]);
    const more = { key: "t", by: ["f"], act: "speak" };
    const several = plan({
      kind: "seminar",
      officialName: { en: "Harbour Forum" },
      participants: ["guest", "host", "e", "f", ...keys].map((key) => person(key)),
      agenda: [{ ...opening, remarks: [...opening.remarks, more] }],
    });
    expect(several.map(([type]) => type)).toEqual([
      "hold",
      "session",
      "speech",
      "speech",
      "speech",
      "scene-attendees",
    ]);
  });

  describe("with long lists of people", () => {
    const chinese = (key: string, more: object): object => ({
      key,
      person: { name: { zh: `${key}某`, en: `Person ${key}` } },
      posts: [
        { organization: { name: { zh: "港务会", en: "Port Board" } }, title: { zh: "理事", en: "member" } },
      ],
      ...more,
    });
    const host = (key: string): object => chinese(key, { side: "host", roles: ["receiver"] });
    const guest = (key: string): object => chinese(key, { side: "guest", delegation: "d" });
    const delegations = [{ key: "d", side: "guest", head: "guest" }];
    const speech = { ...talks, topics: [{ zh: "贸易" }], remarks: [] };

    it("names the visitors' companions beside the visit in Chinese, before the reception", () => {
      const participants = ["guest", "b", "c", "e"].map(guest);
      const units = plan(
        { delegations, participants: [...participants, ...["h", "i", "j", "k"].map(host)], agenda: [speech] },
        "zh",
      );
      expect(units).toEqual([["visit", "members", "receive", "talk"]]);
    });

    it("keeps one or two next to the news", () => {
      const participants = ["guest", "b"].map(guest);
      const units = plan({ delegations, participants: [...participants, ...["h", "i"].map(host)] }, "zh");
      expect(units).toEqual([["visit", "members", "receive"]]);
    });

    it("places those who were only present after what was said in English", () => {
      const present = ["i", "j", "k"].map((key) =>
        person(key, {
          side: "host",
          posts: [
            {
              organization: { name: { en: `The Great ${key} Board of Ports and Harbours` } },
              title: { en: "chair" },
            },
          ],
        }),
      );
      const units = plan({
        participants: [person("guest", { side: "guest" }), host("host"), ...present],
        agenda: [talks],
      });
      expect(units).toEqual([["visit", "receive", "talk"], ["speech"], ["present"]]);
    });
  });
});

describe("what is recorded without an item", () => {
  const tour = { key: "tour", activity: "tour", saw: [{ en: "the hall" }] };
  const consensus = (en: string) => [{ key: "o", type: "consensus", points: [{ en }] }];

  it("ends the only talks where all agreed on much, before a tour that follows", () => {
    const outcomes = consensus(Array(9).fill("meet each year").join(", "));
    const order = plan({ agenda: [talks, tour], outcomes }).flat();
    expect(order.indexOf("result")).toBe(order.indexOf("speech") + 1);
    expect(order.indexOf("tour")).toBeGreaterThan(order.indexOf("result"));
  });

  it("is in the first paragraph where the two sides agreed on it in few words", () => {
    const outcomes = consensus("meet each year");
    expect(plan({ agenda: [talks, tour], outcomes })[0]).toEqual(["visit", "receive", "talk", "result"]);
    const third = [person("guest", { side: "guest" }), person("other", { side: "third" })];
    expect(plan({ agenda: [talks], outcomes, participants: third })[0]).not.toContain("result");
    const elsewhere = { ...talks, venue: { name: { en: "Town Hall" } } };
    expect(plan({ agenda: [elsewhere], outcomes })[0]).not.toContain("result");
  });

  it("follows the first paragraph where it says who the delegation's members were", () => {
    const background = [
      { en: "The port is old." },
      { en: "The delegation consisted of officers of nine ports." },
    ];
    const units = plan({ agenda: [talks], background });
    expect(units[1]).toEqual(["background"]);
    expect(units.at(-1)).toEqual(["background"]);
  });
});
