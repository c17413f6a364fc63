import { describe, expect, it } from "vitest";
import { en, memorandum, person, textOfEvent } from "./lake-town.test-data";

const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const docks = { name: en("Reed Dock Office"), the: true, kind: "government" };
const guest = { side: "guest", delegation: "d" };
const journey = (more: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Hill League of Growers visits Norland and Ostmark"),
    home: league,
    areas: [en("Norland"), en("Ostmark")],
    purpose: en("sell more apples to the two countries"),
    delegations: [{ key: "d", side: "guest", head: "a", size: 6 }],
    participants: [
      person("a", "Ann Lee", "chairman", league, guest),
      person("b", "Bo Ray", "director", docks, { side: "host" }),
      person("c", "Cy Dee", "president", { name: en("Ostmark Guild"), the: true }, { side: "host" }),
    ],
    ...more,
  });
const talks = (key: string, host: string, city: string, more = {}) => ({
  key,
  activity: "talks",
  city: en(city),
  people: [{ key: "a" }, { key: host }],
  ...more,
});

describe("what a sentence refers to", () => {
  const signed = journey({
    news: "m",
    agenda: [
      talks("t", "b", "Norland", { topics: [en("new apples")] }),
      talks("u", "c", "Ostmark", { agreements: ["m"] }),
    ],
    agreements: [
      memorandum({
        parties: [
          { organization: league },
          { organization: { name: en("Ostmark Guild"), the: true, kind: "association" } },
        ],
      }),
    ],
    background: [en("Lee had led a group of growers to Farland five years earlier.")],
  });

  it("is not a clause about the leader behind other nouns", () => {
    expect(signed).toContain("Lee had led a group of growers to Farland");
    expect(signed).not.toContain(", who had led");
  });

  it("is not talks in another country that the text has yet to state", () => {
    expect(signed).not.toContain("Before the talks");
  });
});

describe("two people of one name", () => {
  const text = textOfEvent({
    kind: "meeting",
    title: en("Ministers meet in Reedham"),
    city: en("Reedham"),
    venue: { name: en("Lake Hotel"), the: true },
    partOf: { name: en("the Boat Fair"), how: "on_the_eve", venue: { name: en("Fair Centre"), the: true } },
    participants: [
      {
        key: "a",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Otto Wendt"), later: en("Wendt") },
        posts: [{ title: en("Minister of Boats of Lakeland") }],
      },
      {
        key: "b",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Wendt"), later: en("Mrs Wendt"), honorific: en("Mrs") },
      },
      {
        key: "c",
        side: "guest",
        person: { name: en("Bo Ray"), later: en("Ray") },
        posts: [{ title: en("Minister of Ports of Norland") }],
      },
      person("d", "Cy Dee", "director", docks, { side: "guest" }),
    ],
    agenda: [
      {
        key: "m",
        activity: "meal",
        title: en("dinner"),
        topics: [en("the ferries"), en("the docks")],
        remarks: [{ key: "r", by: ["a", "b"], act: "welcome", whom: en("Ray and Dee") }],
      },
    ],
  });

  it("keeps the courtesy title of the one without a first name", () => {
    expect(text).toContain("and Mrs Wendt met");
    expect(text).not.toMatch(/and Wendt\b/);
  });

  it("lets the hosts who spoke at a dinner discuss its topics", () => {
    expect(text).toMatch(/(?:the two sides|they) discussed the ferries/i);
  });

  it("has the place of a fair that was still to come with its name", () => {
    expect(text).toContain("on the eve of the Boat Fair at the Fair Centre");
    expect(text).not.toContain("took place");
  });
});

describe("a unit of a unit of the organization named before", () => {
  it("refers to the organization", () => {
    const hill = { name: en("Hill University"), the: false, kind: "university" };
    const unit = (name: string, more = {}) => ({ name: en(name), the: true, parent: hill, ...more });
    const text = textOfEvent({
      kind: "reception",
      title: en("Hill University delegation visits Lake University"),
      home: { name: en("Lake University"), the: false, kind: "university" },
      delegations: [
        { key: "d", name: en("delegation from Hill University"), the: false, side: "guest", head: "a" },
      ],
      participants: [
        person("a", "Ann Lee", "secretary", unit("Staff Committee"), { ...guest, roles: ["head"] }),
        person("b", "Bo Ray", "president", unit("Affiliated Ridge Hospital", { kind: "hospital" }), guest),
        person("c", "Cy Dee", "secretary", unit("Staff Committee of the Garden College"), guest),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("nursing")] }],
    });
    expect(text).toContain("secretary of the Staff Committee of the university's Garden College");
    expect(text).not.toContain("its Staff Committee of the Garden");
  });
});
