import { describe, expect, it } from "vitest";
import { goldenRecords, sampleRecords } from "../articles/golden.test-data";
import { fromForm, isBegun } from "./from-form";
import { keysIn, newKey } from "./keys";
import { detachedFollowUps, silencedRemarks, withInserted, withMoved, withRemoved } from "./list-edits";
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
  it("moves a point with its follow-up, and shifts those in between", () => {
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

  it("moves a topic likewise", () => {
    expect(originOf(withMoved(record, ["agenda", 0, "topics"], 0, 1), "f2")).toEqual({
      item: "talks",
      topic: 1,
    });
  });

  it("changes only the position of a member with a key", () => {
    const after = withMoved(record, ["participants"], 1, 0);
    expect(after.participants?.map((each) => each.key)).toEqual(["ben", "ann"]);
    expect({ ...after, participants: [] }).toEqual({ ...record, participants: [] });
  });

  it("ignores a position outside the list", () => {
    expect(withMoved(record, POINTS, 2, 3)).toBe(record);
  });

  it("shifts all follow-ups for a new first point", () => {
    const after = withInserted(record, POINTS, 0, { en: "first" });
    expect(originOf(after, "f1")).toEqual({ remark: "r1", point: 3 });
    expect(originOf(after, "f4")).toEqual({ remark: "r1", point: 1 });
  });
});

describe("removing", () => {
  it("detaches the follow-up of a point, and shifts later ones", () => {
    const after = withRemoved(record, POINTS, 0);
    expect(originOf(after, "f4")).toBeUndefined();
    expect(originOf(after, "f1")).toEqual({ remark: "r1", point: 1 });
    expect(detachedFollowUps(record, after)).toEqual(["f4"]);
  });

  it("removes a person from every list that named them", () => {
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

  it("removes a person as addressee", () => {
    const agenda = [{ key: "talks", remarks: [{ key: "r1", by: ["ann"], to: ["ben", "ann"] }] }];
    const after = withRemoved({ ...record, agenda }, ["participants"], 1);
    expect(after.agenda?.[0]?.remarks?.[0]?.to).toEqual(["ann"]);
  });

  it("keeps a participant who is removed from an agenda item", () => {
    const after = withRemoved(record, ["agenda", 0, "people"], 0);
    expect(after.agenda?.[0]?.people).toEqual([{ key: "ben" }]);
    expect(after.participants).toEqual(record.participants);
    expect(after.delegations).toEqual(record.delegations);
  });

  it("removes the remarks of an agenda item, and the scope of an agreement", () => {
    const item = withRemoved(record, ["agenda"], 0);
    expect(detachedFollowUps(record, item)).toEqual(["f1", "f2", "f4"]);
    expect(item.photos).toEqual([{ key: "ph", people: ["ann"] }]);
    expect(detachedFollowUps(record, withRemoved(record, ["agreements"], 0))).toEqual(["f3"]);
    expect(withRemoved(record, ["agreements"], 0).agenda?.[0]?.agreements).toEqual([]);
  });
});

describe("remarks whose speaker is removed", () => {
  const spoken: DraftRecord = {
    ...record,
    agenda: [
      {
        key: "t",
        remarks: [
          { key: "r1", by: ["ann"] },
          { key: "r2", by: ["ann", "ben"] },
          { key: "r3", by: "all" },
        ],
      },
    ],
  };
  it("are named", () =>
    expect(silencedRemarks(spoken, withRemoved(spoken, ["participants"], 0))).toEqual(["r1"]));
});

describe("references and keys", () => {
  it("find out whether a participant is referenced", () => {
    expect(isReferenced(record, "participant", "ben")).toBe(true);
    expect(isReferenced(withoutReferences(record, "participant", "ben"), "participant", "ben")).toBe(false);
    expect(isReferenced(record, "delegation", "nobody")).toBe(false);
  });

  it("new keys are unique", () => {
    const taken = keysIn(record);
    expect(taken).toContain("s");
    expect(newKey(taken, "p", "Ann Example")).toBe("ann-example");
    expect(newKey(taken, "p", "Ann Éxample")).toBe("ann-example-2");
    expect(newKey(taken, "p", "周")).toBe("p1");
    expect(newKey(taken, "p")).toBe("p2");
  });
});

describe("converting a form to a record", () => {
  it("leaves a valid record unchanged", () => {
    expect(fromForm(record)).toEqual(record);
  });

  it("keeps an unknown date, which a complete record has as well", () => {
    expect(fromForm({ ...record, when: {} }).when).toEqual({});
    expect(fromForm({ ...record, when: { start: "", words: {} } as never }).when).toEqual({});
  });

  it.each([...sampleRecords(), ...goldenRecords()])("changes nothing of %s", (_name, whole) => {
    expect(fromForm(whole)).toEqual(whole);
  });

  it("drops empty participants, unless they are referenced", () => {
    const blank = { key: "blank", side: "guest" as const, person: { name: { en: "" } } };
    const form = { ...record, participants: [...(record.participants ?? []), blank, { key: "asked" }] };
    const asked = { ...form, background: [{ en: "x" }], photos: [{ key: "ph", people: ["asked"] }] };
    expect(fromForm(form)).toEqual(record);
    expect(fromForm(asked).participants?.map(({ key }) => key)).toEqual(["ann", "ben", "asked"]);
  });

  it("drops agenda items of which only the key is there, unless they are referenced", () => {
    const blank = { key: "blank", title: { zh: "" }, topics: [{}] };
    const form = { ...record, agenda: [blank, ...(record.agenda ?? []), { key: "last" }] };
    expect(fromForm(form)).toEqual(record);
    const asked = { ...form, followUps: [{ key: "f", from: { item: "blank" } }] } as DraftRecord;
    expect(fromForm(asked).agenda?.map(({ key }) => key)).toEqual([
      "blank",
      ...(record.agenda ?? []).map(({ key }) => key),
    ]);
  });

  it("keeps an agenda item whose activity was chosen", () => {
    const agenda = [...(record.agenda ?? []), { key: "meal", activity: "meal" as const }];
    expect(fromForm({ ...record, agenda }).agenda).toEqual(agenda);
  });

  it("knows whether an agenda item is begun", () => {
    expect(isBegun({ key: "t" })).toBe(false);
    expect(isBegun({ key: "t", activity: "talks", title: { zh: "" }, topics: [{}] })).toBe(false);
    expect(isBegun({ key: "t", title: { zh: "座谈" } })).toBe(true);
    expect(isBegun({ key: "t", remarks: [{ key: "r", act: "say" }] })).toBe(true);
  });

  it("drops unfilled fields, and keeps rows that are referenced by position", () => {
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
