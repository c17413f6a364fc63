import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";

const en = (text: string) => ({ en: text });
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

describe("a few people who sat together while others came to the event", () => {
  it("are named, at an event of many as on a visit", () => {
    for (const side of [true, false]) {
      const told = text(side ? "meeting" : "other", side, ["a", "b"]);
      expect(told).toMatch(/Exemplar and Sample (?:also )?(?:discussed|exchanged views on) housing/);
      expect(told).not.toMatch(/(?:participants|sides) (?:also )?(?:discussed|exchanged views on) housing/);
    }
  });

  it("are everybody where all were there", () => {
    const told = text("other", false, ["a", "b", "c", "d"]);
    expect(told).toMatch(/participants (?:also )?(?:discussed|exchanged views on) housing/);
  });
});
