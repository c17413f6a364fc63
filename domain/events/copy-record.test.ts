import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyRecord } from "./copy-record";
import { COPY_SCOPES } from "./field";
import { newRecord } from "./new-record";
import { parseDraft } from "./parse";
import { validRecords } from "./record.test-data";
import { brokenRules } from "./rules";
import type { DraftRecord } from "./shape";

const record: DraftRecord = {
  ...newRecord(),
  title: { en: "Visit to the zone" },
  status: "held",
  when: { start: "2025-05-20", time: "09:30", words: { en: "recently" } },
  delegations: [{ key: "d", side: "guest", head: "ann" }],
  participants: [
    { key: "ann", side: "guest", delegation: "d", roles: ["signatory", "head"], presence: "substituted" },
    { key: "ben", side: "host", substitutes: "ann" },
    { key: "sender", group: { en: "the ministry" }, presence: "unstated" },
  ],
  agenda: [
    {
      key: "tour",
      activity: "tour",
      title: { en: "Invented Works" },
      when: { start: "2025-05-20", time: "10:00" },
      people: [{ key: "ann" }, { key: "sender" }],
      saw: [{ en: "the line" }],
      remarks: [{ key: "r", by: ["ann"], act: "say", points: [{ en: "it is large" }] }],
      agreements: ["a"],
    },
  ],
  agreements: [{ key: "a", title: { en: "Memorandum" }, type: "mou", status: "signed", parties: [] }],
  followUps: [{ key: "f", text: { en: "send the plan" }, force: "task" }],
  photos: [{ key: "p", people: ["ann"] }],
  published: "2025-05-21",
};

describe("a copy of an event", () => {
  it("has its people and its programme, and nothing of what happened", () => {
    expect(copyRecord(record, "programme")).toEqual({
      format: record.format,
      kind: record.kind,
      status: "planned",
      title: { en: "Visit to the zone" },
      when: { time: "09:30" },
      delegations: [{ key: "d", side: "guest", head: "ann" }],
      participants: [
        { key: "ann", side: "guest", delegation: "d", roles: ["head"] },
        { key: "ben", side: "host" },
      ],
      agenda: [
        {
          key: "tour",
          activity: "tour",
          title: { en: "Invented Works" },
          when: { time: "10:00" },
          people: [{ key: "ann" }],
        },
      ],
    });
  });

  it("of the people alone has no title, place or agenda", () => {
    const copy = copyRecord(record, "people");
    expect(copy).toMatchObject({ status: "planned", when: {}, agenda: [] });
    expect(copy.participants).toHaveLength(2);
    expect(copy).not.toHaveProperty("title");
  });

  it("takes the fields that are marked for its scope, those of people in both", () => {
    const source: DraftRecord = {
      ...record,
      city: { en: "Jilin" },
      purpose: { en: "to compare" },
      slogan: { en: "Forward" },
      background: [{ en: "Earlier years" }],
      home: { name: { en: "Invented Works" } },
      openSides: ["guest"],
    };
    const people = copyRecord(source, "people");
    expect(people).toMatchObject({ home: source.home, openSides: ["guest"] });
    const programme = copyRecord(source, "programme");
    expect(programme).toMatchObject({ ...people, city: source.city, purpose: source.purpose, agenda: [{}] });
    for (const name of ["slogan", "background", "photos", "published"])
      expect(programme).not.toHaveProperty(name);
    for (const name of ["city", "purpose"]) expect(people).not.toHaveProperty(name);
  });

  it("of any valid record is a valid draft that breaks no rule of references", () => {
    fc.assert(
      fc.property(validRecords(), fc.constantFrom(...COPY_SCOPES), (source, scope) => {
        const before = structuredClone(source);
        const copy = parseDraft(copyRecord(source, scope));
        expect(copy.ok).toBe(true);
        const dangling = brokenRules(copyRecord(source, scope)).filter(({ code }) => code === "no_such_key");
        expect(dangling).toEqual([]);
        expect(source).toEqual(before);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
