import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "./lake-town.test-data";

/** Expects both parts in a text, the second one after the first. */
const expectInOrder = (text: string, first: string, second: string): void => {
  expect(text).toContain(first);
  expect(text.indexOf(second)).toBeGreaterThan(text.indexOf(first));
};

const TRUST = { name: en("Reed Lake Trust"), the: true, short: en("RLT"), kind: "association" };
const GUILD = { name: en("Hilland Guild"), the: true, short: en("HG"), kind: "association" };
const BO = person("b", "Bo Sample", "captain", GUILD, { side: "guest", delegation: "d", roles: ["head"] });
const ANN = person("a", "Ann Exemplar", "president", TRUST, { side: "host", roles: ["receiver"] });

const visit = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hilland Guild visits Reed Lake Trust"),
    home: TRUST,
    city: en("Reedham"),
    venue: { name: TRUST.name, the: true, organization: TRUST },
    delegations: [{ key: "d", name: en("delegation") }],
    participants: [ANN, BO],
    ...more,
  });
const talks = (...remarks: object[]) => ({
  key: "t",
  activity: "talks",
  people: [{ key: "a" }, { key: "b" }],
  remarks,
});
const paragraphs = (text: string): string[] => text.split("\n\n").map((one) => one.trim());

describe("context of a visit", () => {
  it.each([
    ["a document that speakers refer to", "Hilltown and Netville signed a memorandum in May 2018."],
    [
      "what one of them is looking for elsewhere",
      "Hilland needs the same company, Pier Builders, for its quay.",
    ],
  ])("ends the text where it is about %s", (_, context) => {
    const text = visit({
      agenda: [
        talks(said("a", "say", "the memorandum of 2018 and Pier Builders are known"), said("b", "thank")),
      ],
      background: [en(context)],
    });
    expectInOrder(text, "are known", context.slice(20, 34));
    expect(paragraphs(text).at(-1)).toContain(context.slice(20, 34));
  });

  it("follows the news where it is about what the two sides did together", () => {
    const text = visit({
      agenda: [talks(said("a", "say", "the lake is open"), said("b", "thank"))],
      background: [en("The RLT and the HG signed a memorandum of understanding many years ago.")],
    });
    expectInOrder(text, "many years ago", "is open");
  });

  it("ends the text where it says where the visitors went next", () => {
    const text = visit({
      agenda: [talks(said("a", "say", "the lake is open"))],
      background: [en("After Reedham, the delegation went on to Hilltown from March 6 to 9.")],
    });
    expect(paragraphs(text).at(-1)).toContain("After Reedham");
  });
});

describe("what was agreed on", () => {
  it("closes the talks before what came after them, where both who spoke there agreed", () => {
    const text = visit({
      agenda: [
        talks(said("a", "say", "the lake is open"), said("b", "say", "the boats are ready")),
        { key: "m", activity: "tour", told: "after", saw: [en("the old piers")], people: [{ key: "b" }] },
      ],
      outcomes: [{ key: "o", type: "consensus", by: ["a", "b"], points: [en("build a quay")] }],
    });
    expectInOrder(text, "agreed to build a quay", "old piers");
  });
});

describe("what is planned", () => {
  it("stays together in front of context that sums it up", () => {
    const plan = (key: string, text: string, more: object) => ({
      key,
      text: en(text),
      force: "task",
      due: { words: en("in two years") },
      announce: true,
      ...more,
    });
    const text = visit({
      agenda: [talks(said("a", "say", "the lake is open"), said("b", "say", "the boats are ready"))],
      followUps: [
        plan("f", "build a new quay", { by: { organizations: [TRUST] } }),
        plan("g", "complete a road to the piers", {}),
      ],
      background: [en("All these projects are to be carried out by the builders of the lake.")],
    });
    expectInOrder(text, "A road to the piers", "All these projects");
  });
});

describe("context of an event", () => {
  const fair = (more: object): string =>
    textOfEvent({
      kind: "other",
      title: en("Lake Boat Exhibition opens in Reedham"),
      officialName: en("the Lake Boat Exhibition"),
      city: en("Reedham"),
      participants: [
        personOf("a", "Ann Exemplar", "mayor", "Reedham"),
        personOf("b", "Bo Sample", "captain", "HG"),
      ],
      ...more,
    });
  const words = said("a", "say", "the lake trade has grown in each of the last ten years");

  it("follows the news where it says what the event showed, or what its theme was", () => {
    for (const said of [
      "The exhibition features boat builders, net makers, sail makers, rope makers, painters and carvers of all the towns.",
      "The theme of the exhibition was “Boats for All”.",
    ]) {
      const text = fair({
        agenda: [{ key: "s", activity: "speeches", remarks: [words] }],
        background: [en(said)],
      });
      expectInOrder(text, said.slice(15, 22), "the lake trade");
    }
  });

  it("follows the awards where it is about those who received them", () => {
    const text = fair({
      title: en("Two receive lake medals in Reedham"),
      officialName: en("the award ceremony of the lake medals"),
      agenda: [
        { key: "s", activity: "ceremony", title: en("award ceremony"), outcomes: ["o"], remarks: [words] },
      ],
      outcomes: [{ key: "o", type: "award", to: { participants: ["b"] }, points: [en("the lake medal")] }],
      background: [en("The recipients include rowers and net makers of the lake.")],
    });
    expectInOrder(text, "The recipients", "the lake trade");
  });
});

describe("a signing", () => {
  const document = (key: string, more = {}) => ({
    key,
    title: en(`memorandum on ${key}`),
    status: "signed",
    parties: [{ organization: TRUST }, { organization: GUILD }],
    ...more,
  });

  it("reports its further documents before what was said there", () => {
    const text = textOfEvent({
      kind: "signing",
      title: en("Reed Lake Trust and Hilland Guild sign memorandum on boats"),
      city: en("Reedham"),
      participants: [ANN, BO],
      news: "agreement.boats",
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["boats", "piers"],
          remarks: [said("a", "say", "the lake trade has grown")],
        },
      ],
      agreements: [
        document("boats"),
        { ...document("piers"), parties: [{ organization: TRUST }, { organization: town }] },
      ],
    });
    expectInOrder(text, "on piers", "the lake trade");
  });
});
