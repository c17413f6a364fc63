import { expect, it } from "vitest";
import { mapRecord } from "./map-record";
import type { DraftRecord } from "./shape";

const org = { id: "o", name: { en: "Old" } };
const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  home: org,
  attendance: { count: 3, of: { en: "delegates" } },
  venue: { id: "v", name: { en: "Hall" }, organization: org },
  participants: [
    {
      key: "a",
      person: { id: "p", name: { en: "Wrong" } },
      posts: [{ organization: { id: "c", name: { en: "Child" }, parent: org } }],
    },
    { key: "b", group: { en: "heads" }, of: [org] },
  ],
  partOf: { name: { en: "Fair" }, organizers: [{ organization: org, tier: "host" }] },
  outcomes: [{ key: "x", type: "gift", to: { organizations: [org] }, points: [] }],
};

it("maps people, organizations and venues everywhere, and nothing else", () => {
  let met = 0;
  const after = mapRecord(record, {
    organization: (each) => (each.id === "o" ? { ...each, name: { en: `New ${++met}` } } : each),
    person: (person) => ({ ...person, name: { en: "Right" } }),
    venue: (venue) => ({ ...venue, the: true }),
  });
  expect(met).toBe(6);
  expect(JSON.stringify(after)).not.toContain("Old");
  expect(after.participants?.[0]?.person?.name?.en).toBe("Right");
  expect(after.venue?.the).toBe(true);
  expect(after.attendance).toEqual(record.attendance);
  expect(record.home).toEqual({ id: "o", name: { en: "Old" } });
});

it("returns an equal record without functions", () => {
  expect(mapRecord(record, {})).toEqual(record);
});
