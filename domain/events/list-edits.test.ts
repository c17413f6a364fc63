import { describe, expect, it } from "vitest";
import { goldenRecords, sampleRecords } from "../articles/golden.test-data";
import { fromForm } from "./from-form";
import { keysIn, newKey } from "./keys";
import { detachedFollowUps, withInserted, withMoved, withRemoved } from "./list-edits";
import { isReferenced, withoutReferences } from "./references";
import { type DraftRecord, draftRecord, FORMAT } from "./shape";

const record: DraftRecord = {
  format: FORMAT,
  kind: "reception",
  status: "held",
  title: { en: "A visit" },
  delegations: [{ key: "d", side: "guest", head: "ann" }],
  participants: [
    { key: "ann", person: { name: { en: "Ann Example" } }, delegation: "d" },
    { key: "ben", person: { name: { en: "Ben Example" } }, onBehalfOf: "ann" },
  ],
  agenda: [
    {
      key: "talks",
      activity: "talks",
      people: [{ key: "ann", as: "head" }, { key: "ben" }],
      topics: [{ en: "trade" }, { en: "ports" }],
      remarks: [
        { key: "r1", by: ["ann"], act: "propose", points: [{ en: "meet" }, { en: "write" }, { en: "call" }] },
        { key: "r2", by: ["ann", "ben"], act: "thank" },
      ],
      agreements: ["a"],
      outcomes: ["o"],
    },
  ],
  outcomes: [
    { key: "o", type: "gift", by: ["ann"], to: { participants: ["ben"] }, points: [{ en: "a book" }] },
  ],
  agreements: [
    {
      key: "a",
      title: { en: "agreement" },
      type: "other",
      status: "signed",
      parties: [{ group: { en: "both" }, signatories: ["ann"] }],
      witnesses: ["ben"],
      scope: [{ key: "s", text: { en: "trade" } }],
    },
  ],
  followUps: [
    {
      key: "f1",
      force: "task",
      text: { en: "call" },
      by: { participants: ["ann"] },
      from: { remark: "r1", point: 2 },
    },
    { key: "f2", force: "task", text: { en: "trade" }, from: { item: "talks", topic: 0 } },
    { key: "f3", force: "task", text: { en: "trade" }, from: { agreement: "a", scope: "s" } },
    { key: "f4", force: "task", text: { en: "meet" }, from: { remark: "r1", point: 0 } },
  ],
  photos: [{ key: "ph", people: ["ann"], after: "talks" }],
};
const POINTS = ["agenda", 0, "remarks", 0, "points"] as const;
const originOf = (after: DraftRecord, key: string) => after.followUps?.find((each) => each.key === key)?.from;

describe("moving", () => {
  it("a point takes its follow-up along, and those it passes step aside", () => {
    const after = withMoved(record, POINTS, 2, 0);
    expect(after.agenda?.[0]?.remarks?.[0]?.points?.map((point) => point.en)).toEqual([
      "call",
      "meet",
      "write",
    ]);
    expect(originOf(after, "f1")).toEqual({ remark: "r1", point: 0 });
    expect(originOf(after, "f4")).toEqual({ remark: "r1", point: 1 });
    expect(originOf(withMoved(after, POINTS, 0, 2), "f1")).toEqual({ remark: "r1", point: 2 });
  });

  it("a topic likewise", () => {
    expect(originOf(withMoved(record, ["agenda", 0, "topics"], 0, 1), "f2")).toEqual({
      item: "talks",
      topic: 1,
    });
  });

  it("a member with a key changes nothing but its place", () => {
    const after = withMoved(record, ["participants"], 1, 0);
    expect(after.participants?.map((each) => each.key)).toEqual(["ben", "ann"]);
    expect({ ...after, participants: [] }).toEqual({ ...record, participants: [] });
  });

  it("a place outside the list moves nothing", () => {
    expect(withMoved(record, POINTS, 2, 3)).toBe(record);
  });

  it("a new point before the others moves all follow-ups on", () => {
    const after = withInserted(record, POINTS, 0, { en: "first" });
    expect(originOf(after, "f1")).toEqual({ remark: "r1", point: 3 });
    expect(originOf(after, "f4")).toEqual({ remark: "r1", point: 1 });
  });
});

describe("removing", () => {
  it("a point leaves its follow-up by itself and moves the later ones up", () => {
    const after = withRemoved(record, POINTS, 0);
    expect(originOf(after, "f4")).toBeUndefined();
    expect(originOf(after, "f1")).toEqual({ remark: "r1", point: 1 });
    expect(detachedFollowUps(record, after)).toEqual(["f4"]);
  });

  it("a person leaves every place that named them", () => {
    const after = withRemoved(record, ["participants"], 0);
    expect(after.participants?.map((each) => each.key)).toEqual(["ben"]);
    expect(JSON.stringify(after)).not.toContain('"ann"');
    expect(draftRecord.safeParse(after).success).toBe(true);
    expect(after.agenda?.[0]?.remarks?.[1]?.by).toEqual(["ben"]);
  });

  it.each([
    ["participants", 0, "ann"],
    ["agenda", 0, "talks"],
    ["outcomes", 0, "o"],
    ["agreements", 0, "a"],
  ])("what was the news, from %s, leaves the choice to the rule", (list, at, news) => {
    expect(withRemoved({ ...record, news }, [list], at)).not.toHaveProperty("news");
    expect(withRemoved({ ...record, news: "r1" }, [list], at).news).toBe("r1");
  });

  it("a person is spoken to no more", () => {
    const agenda = [{ key: "talks", remarks: [{ key: "r1", by: ["ann"], to: ["ben", "ann"] }] }];
    const after = withRemoved({ ...record, agenda }, ["participants"], 1);
    expect(after.agenda?.[0]?.remarks?.[0]?.to).toEqual(["ann"]);
  });

  it("someone taken out of an agenda item stays at the event", () => {
    const after = withRemoved(record, ["agenda", 0, "people"], 0);
    expect(after.agenda?.[0]?.people).toEqual([{ key: "ben" }]);
    expect(after.participants).toEqual(record.participants);
    expect(after.delegations).toEqual(record.delegations);
  });

  it("an agenda item takes its remarks with it, an agreement its scope", () => {
    const item = withRemoved(record, ["agenda"], 0);
    expect(detachedFollowUps(record, item)).toEqual(["f1", "f2", "f4"]);
    expect(item.photos).toEqual([{ key: "ph", people: ["ann"] }]);
    expect(detachedFollowUps(record, withRemoved(record, ["agreements"], 0))).toEqual(["f3"]);
    expect(withRemoved(record, ["agreements"], 0).agenda?.[0]?.agreements).toEqual([]);
  });
});

describe("references and keys", () => {
  it("know who is pointed at", () => {
    expect(isReferenced(record, "participant", "ben")).toBe(true);
    expect(isReferenced(withoutReferences(record, "participant", "ben"), "participant", "ben")).toBe(false);
    expect(isReferenced(record, "delegation", "nobody")).toBe(false);
  });

  it("a new key is taken by nobody", () => {
    const taken = keysIn(record);
    expect(taken).toContain("s");
    expect(newKey(taken, "p", "Ann Example")).toBe("ann-example");
    expect(newKey(taken, "p", "Ann Éxample")).toBe("ann-example-2");
    expect(newKey(taken, "p", "周")).toBe("p1");
    expect(newKey(taken, "p")).toBe("p2");
  });
});

describe("what a form means", () => {
  it("leaves a record that is in order as it is", () => {
    expect(fromForm(record)).toEqual(record);
  });

  it("keeps a day that is not known, which a finished record has as well", () => {
    expect(fromForm({ ...record, when: {} }).when).toEqual({});
    expect(fromForm({ ...record, when: { start: "", words: {} } as never }).when).toEqual({});
  });

  it.each([...sampleRecords(), ...goldenRecords()])("changes nothing of %s", (_name, whole) => {
    expect(fromForm(whole)).toEqual(whole);
  });

  it("has nobody of whom nothing is told, unless something points at them", () => {
    const blank = { key: "blank", side: "guest" as const, person: { name: { en: "" } } };
    const form = { ...record, participants: [...(record.participants ?? []), blank, { key: "asked" }] };
    const asked = { ...form, background: [{ en: "x" }], photos: [{ key: "ph", people: ["asked"] }] };
    expect(fromForm(form)).toEqual(record);
    expect(fromForm(asked).participants?.map(({ key }) => key)).toEqual(["ann", "ben", "asked"]);
  });

  it("takes away what nobody filled, and keeps rows that others count on", () => {
    const form = {
      ...record,
      theme: { en: "", zh: "" },
      planned: { start: undefined, words: {} },
      agenda: [
        { key: "t", people: [], topics: [{ en: "" }, { en: "ports" }, { en: "" }], saw: [{}], remarks: [] },
      ],
    } as DraftRecord;
    const { theme: _theme, planned: _planned, ...rest } = form;
    expect(fromForm(form)).toEqual({
      ...rest,
      agenda: [{ key: "t", people: [], topics: [{}, { en: "ports" }] }],
    });
  });
});
