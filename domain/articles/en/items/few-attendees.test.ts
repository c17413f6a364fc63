import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, title: string, side?: string): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
  posts: [{ organization: { name: en(`${name.split(" ")[0]} Company`), the: true }, title: en(title) }],
  ...(side ? { side } : {}),
});
const text = (kind: string, side: boolean, people: string[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind,
      status: "held",
      title: en("Working day"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: [
        person("a", "Ann Exemplar", "director", side ? "guest" : undefined),
        person("b", "Bo Sample", "manager", side ? "host" : undefined),
        person("c", "Cleo Model", "engineer", side ? "guest" : undefined),
        person("d", "Dan Instance", "mayor", side ? "host" : undefined),
      ],
      agenda: [
        {
          key: "o",
          activity: side ? "talks" : "speeches",
          remarks: ["a", "b", "c", "d"].map((by) => ({
            key: `r-${by}`,
            by: [by],
            act: "say",
            points: [en(`the lake of ${by.toUpperCase()} needed care`)],
          })),
        },
        {
          key: "t",
          activity: "talks",
          topics: [en("housing for the workers")],
          people: people.map((key) => ({ key })),
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("an item of a visit at which somebody received the visitors", () => {
  it("has guests, where the visitors are on the side of the guests", () => {
    const people = ["a", "c"].map((key) => ({ key }));
    const ceremony = {
      key: "w",
      activity: "ceremony",
      title: en("welcome ceremony"),
      venue: { name: en("North Quay") },
      people: [...people, { key: "d", as: "receiver" }],
    };
    const article = text("reception", true, ["a", "b"], { agenda: [ceremony] });
    expect(article).toContain("Dan Instance, mayor of the Dan Company, received the guests");
    expect(article).not.toContain("participants");
  });
});

describe("a presentation of which only its listeners are known", () => {
  it("covered its topics, and nobody discussed them", () => {
    const presentation = {
      key: "p",
      activity: "presentation",
      topics: [en("timber"), en("garden houses")],
      people: ["a", "b", "c"].map((key) => ({ key })),
    };
    const talks = { key: "t", activity: "talks", topics: [en("freight")] };
    const article = text("meeting", true, ["a"], { agenda: [talks, presentation] });
    expect(article).toMatch(/presentation covered timber and garden houses/);
    expect(article).not.toMatch(/discussed timber/);
  });
});

describe("a few people who sat together while others came to the event", () => {
  it("are named, at an event of many as on a visit", () => {
    for (const side of [true, false]) {
      const article = text(side ? "meeting" : "other", side, ["a", "b"]);
      // Guests of two organizations at a meeting are not one side.
      expect(article).toMatch(
        side
          ? /Exemplar (?:then )?held talks with Sample on housing/
          : /Exemplar and Sample (?:also )?(?:discussed|exchanged views on) housing/,
      );
      expect(article).not.toMatch(
        /(?:participants|sides) (?:also )?(?:discussed|exchanged views on) housing/,
      );
    }
  });

  it("are everybody where all were there", () => {
    const article = text("other", false, ["a", "b", "c", "d"]);
    expect(article).toMatch(/participants (?:also |then )?(?:discussed|exchanged views on) housing/);
  });
});
