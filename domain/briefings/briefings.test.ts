import { describe, expect, it } from "vitest";
import type { DraftRecord, Participant, Remark } from "../events/shape";
import { FORMAT } from "../events/shape";
import type { BriefedEvent } from "./briefing";
import { lastRemarksOf } from "./last-remarks";
import { earlierThan, meetingOf, nextPlanned, plannedOn, sourceIn } from "./meetings";
import { belongsTo, isAmong, sidesOfOrganization } from "./party";
import { areSamePosts, peopleOf } from "./people";
import { toBrief } from "./to-brief";

const known = (id: string, zh: string, more: object = {}) => ({
  id,
  name: { zh },
  aliases: [],
  parentId: null,
  mergedInto: null,
  ...more,
});
const event = (id: string, day: string | null, record: Partial<DraftRecord> = {}): BriefedEvent => ({
  id,
  firstDay: day,
  lastDay: day,
  record: {
    format: FORMAT,
    kind: "meeting",
    status: "held",
    ...(day && { when: { start: day } }),
    ...record,
  },
});
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe("an organization of theirs", () => {
  const organizations = [
    known("a", "示例局", { aliases: ["Example Bureau"] }),
    known("b", "旧局", { mergedInto: "a" }),
    known("c", "处", { parentId: "a" }),
  ];
  const isTheirs = belongsTo(organizations, ["a"]);
  it.each([
    [{ id: "A" }, true],
    [{ id: "b", name: { zh: "别名" } }, true],
    [{ name: { zh: "示例局" } }, true],
    [{ name: { en: "example bureau" } }, true],
    [{ name: { zh: "处" }, parent: { name: { zh: "示例局" } } }, true],
    [{ name: { zh: "处" } }, false],
    [{ id: "x", name: { zh: "示例局" } }, false],
    [{ name: { zh: "另一局", en: "Example Bureau" } }, false],
    [{ name: { zh: "示例局" }, parent: { name: { zh: "某部" } } }, false],
    [{ name: {} }, false],
    [undefined, false],
  ])("%j: %s", (organization, yes) => expect(isTheirs(organization)).toBe(yes));

  it("is ours by key, its own or that of an ancestor", () => {
    const isOurs = isAmong(["o:h", "n:本会"]);
    expect(isOurs({ id: "H" })).toBe(true);
    expect(isOurs({ name: { zh: "部" }, parent: { name: { zh: "本会" } } })).toBe(true);
    expect(isOurs({ id: "x", name: { zh: "本会" } })).toBe(false);
  });
});

describe("events around a day", () => {
  const events = [
    event("old", "2024-01-01"),
    event("undated", null),
    event("same day", "2025-06-02"),
    event("new", "2025-01-01"),
    event("cancelled", "2025-02-01", { status: "cancelled" }),
    event("planned late", "2025-09-01", { status: "planned" }),
    event("planned soon", "2025-07-01", { status: "planned" }),
  ];
  it("are earlier if held before it, newest first, those without a date last", () =>
    expect(ids(earlierThan(events, "2025-06-02"))).toEqual(["new", "old", "undated"]));
  it("are next if planned, and on the date if planned for it", () => {
    expect(nextPlanned(events, "2025-06-02")?.id).toBe("planned soon");
    expect(nextPlanned(events, "2025-08-01")?.id).toBe("planned late");
    expect(plannedOn(events, "2025-07-01")?.id).toBe("planned soon");
    expect(plannedOn(events, "2025-06-02")).toBeUndefined();
  });
});

const org = { id: "o", name: { zh: "对方" } };
const sidesOf = sidesOfOrganization(
  (entry) => entry?.id === "o",
  (entry) => entry?.id === "us",
);
const idOf = (id: string | undefined) => id ?? null;
const theirs = (zh: string, title: string, more: Partial<Participant> = {}): Participant => ({
  key: zh,
  person: { name: { zh } },
  posts: [{ organization: org, title: { zh: title } }],
  ...more,
});

describe("their people", () => {
  const names = (events: BriefedEvent[], listed: Parameters<typeof peopleOf>[2] = []) =>
    peopleOf(undefined, events, listed, sidesOf, idOf).map((each) => each.name.zh);
  it("keep the order of each record; others are inserted by rank", () => {
    const newest = event("n", "2025-01-01", { participants: [theirs("丙", "科长"), theirs("甲", "处长")] });
    const older = event("o", "2024-01-01", { participants: [theirs("会长", "会长"), theirs("丙", "科员")] });
    expect(names([newest, older])).toEqual(["会长", "丙", "甲"]);
    const listed = [{ id: "x", name: { zh: "秘书" }, now: [{ title: { zh: "秘书长" } }] }];
    expect(names([newest], listed)).toEqual(["秘书", "丙", "甲"]);
  });
  it("are the same person by id, or by name within their organization", () => {
    const linked = (en: string): Participant => ({
      ...theirs("x", "处长"),
      person: { id: "p", name: { en } },
    });
    expect(
      names([
        event("n", "2025-01-01", { participants: [linked("New Spelling"), theirs("丁", "处长")] }),
        event("o", "2024-01-01", { participants: [linked("Old Spelling"), theirs("丁", "局长")] }),
      ]),
    ).toHaveLength(2);
  });
  it("have the same positions in any order and language", () => {
    const [a, b] = [{ title: { zh: "主任", en: "director" } }, { title: { zh: "书记" } }];
    expect(areSamePosts([a, b], [{ title: { zh: "书记" } }, { title: { en: "director" } }])).toBe(true);
    expect(areSamePosts([a], [{ ...a, acting: true }])).toBe(false);
    expect(areSamePosts([a], [a, b])).toBe(false);
  });
});

describe("last remarks", () => {
  const recordWith = (remarks: (Partial<Remark> & { key: string })[]) => ({
    participants: [
      theirs("甲", "会长"),
      theirs("乙", "秘书长"),
      { key: "us", person: { name: { zh: "我" } } },
    ],
    agenda: [{ key: "t", activity: "talks" as const, remarks: remarks as Remark[] }],
  });
  const words = (...events: BriefedEvent[]) =>
    lastRemarksOf(peopleOf(undefined, events, [], sidesOf, idOf), events, sidesOf, idOf).map((each) => [
      each.who.name.zh,
      each.eventId,
      each.remarks.map(({ act, source }) => `${act} ${source.path}`),
    ]);
  const point = [{ zh: "办会" }];
  it("are those of the latest event with content; a speech without content does not count", () =>
    expect(
      words(
        event("new", "2025-01-01", recordWith([{ key: "1", by: ["甲"], act: "speak" }])),
        event("old", "2024-01-01", recordWith([{ key: "2", by: ["甲"], act: "propose", points: point }])),
      ),
    ).toEqual([["甲", "old", ["propose agenda[t].remarks[2]"]]]));
  it("exclude remarks of all parties, and ours", () =>
    expect(
      words(
        event(
          "e",
          "2025-01-01",
          recordWith([
            { key: "1", by: "all", act: "say", points: point },
            { key: "2", by: ["us"], act: "say", points: point },
          ]),
        ),
      ),
    ).toEqual([]));
  it("include those made or conveyed on their behalf", () => {
    const record = recordWith([
      { key: "1", by: ["us"], act: "convey", from: ["甲"], message: { zh: "贺信" } },
      { key: "2", by: ["乙"], onBehalfOf: "甲", act: "invite", points: point },
    ]);
    const [first, second] = lastRemarksOf(
      peopleOf(undefined, [event("e", "2025-01-01", record)], [], sidesOf, idOf),
      [event("e", "2025-01-01", record)],
      sidesOf,
      idOf,
    );
    expect(first?.remarks.map(({ act, sent, onBehalfOf }) => [act, sent, onBehalfOf])).toEqual([
      ["convey", true, null],
      ["invite", false, null],
    ]);
    expect(second?.remarks.map(({ sent, onBehalfOf }) => [sent, onBehalfOf?.name.zh])).toEqual([
      [false, "甲"],
    ]);
  });
});

it("a meeting lists the heads of each side, or the first participant if there is none", () => {
  const us = (zh: string, more: Partial<Participant> = {}): Participant => ({
    key: zh,
    person: { name: { zh } },
    posts: [{ organization: { id: "us", name: { zh: "我会" } } }],
    ...more,
  });
  const {
    ours,
    theirs: them,
    others,
  } = meetingOf(
    event("e", "2025-01-01", {
      participants: [
        us("缺", { presence: "absent", roles: ["head"] }),
        us("一"),
        us("二", { roles: ["receiver"] }),
        theirs("甲", "处长"),
        theirs("乙", "局长"),
        { key: "x", person: { name: { zh: "旁" } } },
      ],
    }),
    sidesOf({ format: FORMAT, kind: "meeting", status: "held" }),
  );
  expect([ours, them, others].map((list) => list.named.map(({ name }) => name.zh))).toEqual([
    ["二"],
    ["甲"],
    [],
  ]);
  // Totals exclude absent participants.
  expect([ours, them].map(({ total }) => total)).toEqual([2, 2]);
});

it("a side with a group of unknown size has no total", () => {
  const group: Participant = { key: "g", group: { zh: "有关负责人" }, of: [org] };
  const meetingWith = (participants: Participant[]) => {
    const held = event("e", "2025-01-01", { participants });
    return meetingOf(held, sidesOf(held.record)).theirs;
  };
  expect(meetingWith([theirs("甲", "处长"), group])).toMatchObject({
    named: [{ name: { zh: "甲" } }],
    total: null,
  });
  expect(meetingWith([group])).toMatchObject({ named: [{ name: { zh: "有关负责人" } }], total: 1 });
});

it("a source without a date has its parent event", () => {
  const fair = { name: { zh: "展览会" }, when: { start: "2019-12-04", end: "2019-12-06" } };
  expect(sourceIn(event("e", null, { partOf: fair }), "").during).toEqual(fair);
  expect(sourceIn(event("e", "2019-12-05", { partOf: fair }), "")).toEqual({
    eventId: "e",
    path: "",
    day: "2019-12-05",
  });
  expect(sourceIn(event("e", null, { partOf: { name: { zh: " " } } }), "").during).toBeUndefined();
});

it("briefings are suggested for the guests of a planned event, or for those visited", () => {
  const participants: Participant[] = [
    { key: "h", side: "host", posts: [{ organization: { id: "host", name: { zh: "主" } } }] },
    {
      key: "g",
      side: "guest",
      posts: [{ organization: { name: { zh: "处" }, parent: { id: "guest", name: { zh: "客" } } } }],
    },
    { key: "n", posts: [{ organization: { name: { zh: "未登记" } } }] },
  ];
  const wanted = (record: Partial<DraftRecord>) =>
    ids(toBrief({ format: FORMAT, kind: "reception", status: "planned", participants, ...record }));
  expect(wanted({})).toEqual(["guest"]);
  expect(wanted({ kind: "outbound_visit" })).toEqual(["host"]);
  expect(wanted({ status: "held" })).toEqual([]);
});
