import fc from "fast-check";
import { expect, it } from "vitest";
import { newRecord } from "../events/new-record";
import { parseDraft } from "../events/parse";
import { validRecords } from "../events/record.test-data";
import { brokenRules } from "../events/rules";
import type { DraftRecord } from "../events/shape";
import { templateRecord } from "./template-record";

const home = { name: { en: "Invented Chamber" } };
const at = (name: string) => [{ title: { en: "director" }, organization: { name: { en: name } } }];

const source: DraftRecord = {
  ...newRecord(),
  kind: "reception",
  title: { en: "Visit of the Sample Group" },
  theme: { en: "this year's theme" },
  when: { start: "2025-05-20", time: "09:30" },
  purpose: { en: "discuss trade" },
  delegations: [
    { key: "ours", side: "host", head: "ann" },
    { key: "theirs", side: "guest", name: { en: "Sample delegation" }, head: "ben", size: 9 },
  ],
  participants: [
    { key: "ann", side: "host", delegation: "ours", roles: ["chair"], posts: at("Invented Chamber") },
    {
      key: "unit",
      side: "host",
      posts: [{ organization: { name: { en: "Trade Office" }, parent: home } }],
    },
    { key: "zone", side: "host", posts: at("Sample Zone") },
    { key: "ben", side: "guest", delegation: "theirs", posts: at("Sample Group") },
  ],
  agenda: [
    {
      key: "talks",
      activity: "talks",
      when: { start: "2025-05-20", time: "10:00" },
      people: [{ key: "ben" }],
    },
    { key: "tour", activity: "tour", people: [{ key: "ann" }, { key: "ben" }], saw: [{ en: "the line" }] },
  ],
  agreements: [{ key: "a", title: { en: "Memorandum" } }],
  followUps: [{ key: "f", text: { en: "send it" } }],
};

it("keeps programme, sides, roles and our own people, and nothing of the guests, the day or the results", () => {
  expect(templateRecord(source, home)).toEqual({
    format: source.format,
    kind: "reception",
    status: "planned",
    when: { time: "09:30" },
    purpose: { en: "discuss trade" },
    delegations: [
      { key: "ours", side: "host", head: "ann" },
      { key: "theirs", side: "guest" },
    ],
    participants: source.participants?.slice(0, 2),
    agenda: [
      { key: "talks", activity: "talks", when: { time: "10:00" } },
      { key: "tour", activity: "tour", people: [{ key: "ann" }] },
    ],
  });
});

it("takes the hosts for our own people where nobody has a post at home", () => {
  const keys = (record: DraftRecord) => record.participants?.map(({ key }) => key);
  expect(keys(templateRecord(source, undefined))).toEqual(["ann", "unit", "zone"]);
  expect(keys(templateRecord(source, { name: { en: "Other Office" } }))).toEqual(["ann", "unit", "zone"]);
  const elsewhere = { ...source, home: { name: { en: "Sample Group" } } };
  expect(keys(templateRecord(elsewhere, home))).toEqual(["ben"]);
});

it("is a draft with valid references, whatever event it comes from", () => {
  fc.assert(
    fc.property(validRecords(), (record) => {
      const template = templateRecord(record, undefined);
      expect(parseDraft(template).ok).toBe(true);
      const lost = brokenRules(template).filter(({ code }) => /^(?:no_such|key_of)/.test(code));
      expect(lost).toEqual([]);
      expect(template.when?.start).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
