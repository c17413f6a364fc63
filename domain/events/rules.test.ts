import { describe, expect, it } from "vitest";
import { parseDraft, parseRecord } from "./parse";
import { valueAt } from "./paths";
import { problemText } from "./problem-text";
import { PROBLEM_CODES } from "./problems";
import { brokenRules } from "./rules";
import type { DraftRecord, EventRecord } from "./shape";

const base = (): EventRecord => ({
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "held",
  title: { en: "Lakeside Chamber visits Northfield Zone", zh: "湖滨商会到访北原园区" },
  when: { start: "2024-03-05", end: "2024-03-06", zone: "Asia/Shanghai" },
  delegations: [{ key: "chamber", side: "guest", head: "ann" }],
  participants: [
    {
      key: "ann",
      person: { name: { en: "Ann Exemplar" } },
      delegation: "chamber",
      posts: [{ title: { en: "president" } }],
    },
    { key: "bob", person: { name: { en: "Bob Exemplar" } } },
    { key: "gone", person: { name: { en: "Gail Exemplar" } }, presence: "absent" },
    { key: "staff", group: { en: "heads of the departments concerned" } },
  ],
  organizers: [{ organization: { name: { en: "Northfield Zone" } }, tier: "host" }],
  agenda: [
    {
      key: "talks",
      activity: "talks",
      topics: [{ en: "trade" }],
      remarks: [
        { key: "r1", by: ["bob"], act: "welcome", whom: { en: "the guests" } },
        { key: "r2", by: ["ann"], act: "say", points: [{ en: "the zone is well placed" }] },
        {
          key: "r3",
          by: ["gone"],
          from: ["gone"],
          act: "convey",
          message: { en: "a congratulatory letter" },
        },
      ],
    },
  ],
  outcomes: [{ key: "o1", type: "result", points: [{ en: "a working group was set up" }] }],
  agreements: [
    {
      key: "a1",
      title: { en: "framework agreement" },
      type: "framework",
      status: "signed",
      parties: [{ organization: { name: { en: "Northfield Zone" } } }, { group: { en: "three companies" } }],
      scope: [{ key: "s1", text: { en: "exchange staff" } }],
    },
  ],
  followUps: [
    { key: "f1", text: { en: "return the visit" }, force: "wish", from: { remark: "r2", point: 0 } },
  ],
  photos: [{ key: "p1", people: ["ann"], after: "talks" }],
});

type Patch = Readonly<Record<string, unknown>>;

/** The base record with values at dotted paths; undefined removes the field. */
const patched = (patch: Patch): unknown => {
  const record: unknown = base();
  for (const [place, value] of Object.entries(patch)) {
    const steps = place.split(".");
    const last = steps.pop() ?? "";
    const holder = valueAt(record, steps) as Record<string, unknown>;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return record;
};

const CASES: [what: string, patch: Patch, path: string, code: string][] = [
  ["a field missing", { title: undefined }, "title", "missing"],
  [
    "a field missing in a list member",
    { "agreements.0.parties": undefined },
    "agreements[a1].parties",
    "missing",
  ],
  [
    "an unknown field",
    { "agenda.0.remarks.0.mood": "warm" },
    "agenda[talks].remarks[r1].mood",
    "unknown_field",
  ],
  ["an unknown field at the top", { unknown: "fine" }, "unknown", "unknown_field"],
  ["another type", { "participants.0.posts": "president" }, "participants[ann].posts", "wrong_type"],
  ["null for a text", { city: null }, "city", "wrong_type"],
  ["an unknown kind", { kind: "party" }, "kind", "not_one_of"],
  ["another format", { format: "rapporteur/event-record@2" }, "format", "not_one_of"],
  ["a fraction of a person", { attendance: { count: 1.5 } }, "attendance.count", "not_whole"],
  ["nobody attended", { attendance: { count: 0 } }, "attendance.count", "too_small"],
  ["a day that is not in the calendar", { when: { start: "2023-02-29" } }, "when.start", "not_a_day"],
  ["a time that is none", { "when.time": "24:00" }, "when.time", "not_a_time"],
  ["an empty key", { "photos.0.key": "" }, "photos[0].key", "empty_key"],
  ["an empty text", { title: { en: " " } }, "title.en", "empty_text"],
  [
    "a text without a language",
    { "participants.1.person.name": {} },
    "participants[bob].person.name",
    "no_language",
  ],
  ["Chinese in English", { "title.en": "Northfield 北原" }, "title.en", "chinese_in_english"],
  ["a remark by nobody", { "agenda.0.remarks.1.by": [] }, "agenda[talks].remarks[r2].by", "nobody"],
  [
    "a remark by a word",
    { "agenda.0.remarks.1.by": "everybody" },
    "agenda[talks].remarks[r2].by",
    "not_one_of",
  ],
  [
    "a remark by a number",
    { "agenda.0.remarks.1.by": ["ann", 3] },
    "agenda[talks].remarks[r2].by[1]",
    "wrong_type",
  ],
  [
    "a remark without a speaker",
    { "agenda.0.remarks.1.by": undefined },
    "agenda[talks].remarks[r2].by",
    "missing",
  ],
  ["a follow-up from nothing", { "followUps.0.from": {} }, "followUps[f1].from", "from_what"],
  ["a follow-up from a word", { "followUps.0.from": "r2" }, "followUps[f1].from", "wrong_type"],
  [
    "a follow-up from a negative point",
    { "followUps.0.from.point": -1 },
    "followUps[f1].from.point",
    "too_small",
  ],
  [
    "a follow-up from two things",
    { "followUps.0.from.outcome": "o1" },
    "followUps[f1].from.outcome",
    "unknown_field",
  ],
  [
    "one key for two things",
    { "participants.1.key": "talks", "agenda.0.remarks.0.by": ["ann"] },
    "agenda[talks].key",
    "key_twice",
  ],
  ["one key twice in a list", { "photos.1": { key: "p1" } }, "photos[1].key", "key_twice"],
  [
    "a speaker who is not there",
    { "agenda.0.remarks.1.by": ["carl"] },
    "agenda[talks].remarks[r2].by[0]",
    "no_such_key",
  ],
  ["a photo after nothing", { "photos.0.after": "lunch" }, "photos[p1].after", "no_such_key"],
  [
    "an organizer who is not there",
    { "organizers.1": { participant: "carl", tier: "host" } },
    "organizers[1].participant",
    "no_such_key",
  ],
  [
    "an organizer of the larger event who is not there",
    { partOf: { name: { en: "the fair" }, organizers: [{ participant: "carl", tier: "host" }] } },
    "partOf.organizers[0].participant",
    "no_such_key",
  ],
  [
    "a person at an item who is not there",
    { "agenda.0.people": [{ key: "carl" }] },
    "agenda[talks].people[carl].key",
    "no_such_key",
  ],
  [
    "a delegation as head",
    { "delegations.0.head": "chamber" },
    "delegations[chamber].head",
    "key_of_other_kind",
  ],
  [
    "a participant as delegation",
    { "participants.1.delegation": "ann" },
    "participants[bob].delegation",
    "key_of_other_kind",
  ],
  [
    "an outcome as agreement",
    { "agenda.0.agreements": ["o1"] },
    "agenda[talks].agreements[0]",
    "key_of_other_kind",
  ],
  [
    "a witness who is a photo",
    { "agreements.0.witnesses": ["p1"] },
    "agreements[a1].witnesses[0]",
    "key_of_other_kind",
  ],
  [
    "a signatory who is nobody",
    { "agreements.0.parties.0.signatories": ["x"] },
    "agreements[a1].parties[0].signatories[0]",
    "no_such_key",
  ],
  [
    "entrusted by nobody",
    { "participants.1.onBehalfOf": "x" },
    "participants[bob].onBehalfOf",
    "no_such_key",
  ],
  [
    "substituting nobody",
    { "participants.1.substitutes": "x" },
    "participants[bob].substitutes",
    "no_such_key",
  ],
  [
    "a message from nobody",
    { "agenda.0.remarks.2.from": ["gone", "x"] },
    "agenda[talks].remarks[r3].from[1]",
    "no_such_key",
  ],
  ["an outcome by nobody", { "outcomes.0.by": ["x"] }, "outcomes[o1].by[0]", "no_such_key"],
  [
    "an outcome to nobody",
    { "outcomes.0.to": { participants: ["x"] } },
    "outcomes[o1].to.participants[0]",
    "no_such_key",
  ],
  [
    "a promise by nobody",
    { "followUps.0.by": { participants: ["x"] } },
    "followUps[f1].by.participants[0]",
    "no_such_key",
  ],
  [
    "a promise to nobody",
    { "followUps.0.to": { participants: ["x"] } },
    "followUps[f1].to.participants[0]",
    "no_such_key",
  ],
  ["the news is nothing", { news: "x" }, "news", "no_such_key"],
  ["the news is a remark", { news: "r1" }, "news", "key_of_other_kind"],
  ["the news is a delegation", { news: "chamber" }, "news", "key_of_other_kind"],
  ["said to nobody", { "agenda.0.remarks.1.to": ["x"] }, "agenda[talks].remarks[r2].to[0]", "no_such_key"],
  [
    "said to a delegation",
    { "agenda.0.remarks.1.to": ["bob", "chamber"] },
    "agenda[talks].remarks[r2].to[1]",
    "key_of_other_kind",
  ],
  [
    "an unknown side that is open",
    { participantsOpen: true, openSides: ["all"] },
    "openSides[0]",
    "not_one_of",
  ],
  ["open sides of a closed list", { openSides: ["guest"] }, "openSides", "open_sides_without_open"],
  [
    "open sides of a list said to be closed",
    { openSides: ["guest"], participantsOpen: false },
    "openSides",
    "open_sides_without_open",
  ],
  [
    "talks that did something else",
    { "agenda.0.did": { en: "call on the delegates" } },
    "agenda[talks].did",
    "did_not_with_activity",
  ],
  [
    "an organization whose short name has the article and has not",
    {
      "organizers.0.organization.shortThe": true,
      "agreements.0.parties.0.organization.shortThe": false,
    },
    "agreements[a1].parties[0].organization.shortThe",
    "organizations_contradict",
  ],
  [
    "a picture of an unknown participant",
    { "photos.0.people": ["x"] },
    "photos[p1].people[0]",
    "no_such_key",
  ],
  [
    "a follow-up from another remark",
    { "followUps.0.from": { remark: "r9" } },
    "followUps[f1].from.remark",
    "no_such_key",
  ],
  [
    "a scope item of no agreement",
    { "followUps.0.from": { agreement: "a1", scope: "s2" } },
    "followUps[f1].from.scope",
    "no_such_scope",
  ],
  ["a point too many", { "followUps.0.from.point": 1 }, "followUps[f1].from.point", "no_such_point"],
  [
    "a topic too many",
    { "followUps.0.from": { item: "talks", topic: 1 } },
    "followUps[f1].from.topic",
    "no_such_topic",
  ],
  [
    "a person and a group",
    { "participants.0.group": { en: "others" } },
    "participants[ann]",
    "person_and_group",
  ],
  [
    "neither person nor group",
    { "participants.1.person": undefined },
    "participants[bob]",
    "person_or_group",
  ],
  [
    "an organizer who is two",
    { "organizers.0.participant": "ann" },
    "organizers[0]",
    "organization_and_participant",
  ],
  [
    "an organizer who is nobody",
    { "agenda.0.organizers": [{ tier: "host" }] },
    "agenda[talks].organizers[0]",
    "organization_or_participant",
  ],
  [
    "a party that is two",
    { "agreements.0.parties.0.group": { en: "others" } },
    "agreements[a1].parties[0]",
    "organization_and_group",
  ],
  [
    "a party that is nobody",
    { "agreements.0.parties.0": {} },
    "agreements[a1].parties[0]",
    "organization_or_group",
  ],
  [
    "the head of another delegation",
    { "participants.0.delegation": undefined },
    "delegations[chamber].head",
    "head_of_other_delegation",
  ],
  ["an end before the start", { "when.end": "2024-03-04" }, "when.end", "end_before_start"],
  ["a month before the day", { "when.end": "2024-02" }, "when.end", "end_before_start"],
  [
    "a planned end before its start",
    { planned: { start: "2024-03", end: "2023" } },
    "planned.end",
    "end_before_start",
  ],
  [
    "an item's end before its start",
    { "agenda.0.when": { start: "2024-03-06", end: "2024-03-05" } },
    "agenda[talks].when.end",
    "end_before_start",
  ],
  [
    "the larger event's end before its start",
    { partOf: { name: { en: "the fair" }, when: { start: "2024-03-06", end: "2024-03-05" } } },
    "partOf.when.end",
    "end_before_start",
  ],
  [
    "an expiry before the effect",
    { "agreements.0.effectiveOn": "2025-01", "agreements.0.expiresOn": "2024-12-31" },
    "agreements[a1].expiresOn",
    "expires_before_effective",
  ],
  [
    "a signature alone",
    { "agreements.0.parties": [{ group: { en: "three companies" } }] },
    "agreements[a1].parties",
    "one_party",
  ],
  [
    "a post of nothing",
    { "participants.0.posts.1": { former: true } },
    "participants[ann].posts[1]",
    "empty_post",
  ],
  [
    "a welcome with points",
    { "agenda.0.remarks.0.points": [{ en: "warmly" }] },
    "agenda[talks].remarks[r1].points",
    "welcome_with_points",
  ],
  [
    "say to somebody",
    { "agenda.0.remarks.1.whom": { en: "Bob" } },
    "agenda[talks].remarks[r2].whom",
    "whom_not_with_act",
  ],
  [
    "say from somebody",
    { "agenda.0.remarks.1.from": ["bob"] },
    "agenda[talks].remarks[r2].from",
    "from_not_with_act",
  ],
  [
    "say a letter",
    { "agenda.0.remarks.1.message": { en: "a letter" } },
    "agenda[talks].remarks[r2].message",
    "message_not_with_act",
  ],
  [
    "thanks to nobody for nothing",
    { "agenda.0.remarks.0": { key: "r1", by: ["bob"], act: "thank" } },
    "agenda[talks].remarks[r1]",
    "thank_without_whom_or_points",
  ],
  [
    "an empty message",
    { "agenda.0.remarks.2.message": undefined },
    "agenda[talks].remarks[r3]",
    "convey_without_message_or_points",
  ],
  [
    "an absent speaker by role",
    { "participants.2.roles": ["principal", "speaker"] },
    "participants[gone].roles[1]",
    "absent_speaker",
  ],
  [
    "an absent speaker at an item",
    { "agenda.0.people": [{ key: "gone", as: "speaker" }] },
    "agenda[talks].people[gone].as",
    "absent_speaker",
  ],
  [
    "an absent speaker of a remark",
    { "agenda.0.remarks.1.by": ["gone"] },
    "agenda[talks].remarks[r2].by[0]",
    "absent_speaker",
  ],
  [
    "an absent reader of another's letter",
    { "agenda.0.remarks.2.from": ["ann"] },
    "agenda[talks].remarks[r3].by[0]",
    "absent_speaker",
  ],
  [
    "an organization with two short names",
    {
      "organizers.0.organization.short": { en: "NZ" },
      "agreements.0.parties.0.organization.short": { en: "Northfield" },
    },
    "agreements[a1].parties[0].organization.short.en",
    "organizations_contradict",
  ],
  [
    "one id with two names",
    {
      "organizers.0.organization.id": "o",
      "agreements.0.parties.0.organization": { id: "o", name: { en: "Northfield Area" } },
    },
    "agreements[a1].parties[0].organization.name.en",
    "organizations_contradict",
  ],
  [
    "a parent that differs in kind",
    {
      "organizers.0.organization.kind": "zone",
      "participants.0.posts.0.organization": {
        name: { en: "Office" },
        parent: { name: { en: "Northfield Zone" }, kind: "company" },
      },
    },
    "participants[ann].posts[0].organization.parent.kind",
    "organizations_contradict",
  ],
  ["a list too long", { background: Array(201).fill({ en: "Words." }) }, "background", "too_many"],
  ["a text too long", { "title.en": "x".repeat(20_001) }, "title.en", "too_long"],
  ["a record too large", { background: Array(60).fill({ en: "x".repeat(20_000) }) }, "", "too_large"],
  ["a zone that is none", { "when.zone": "Peking time" }, "when.zone", "not_a_zone"],
  [
    "introduce without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "introduce" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "brief without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "brief" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "report without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "report" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "praise without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "praise" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "hope without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "hope" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "promise without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "promise" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "require without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "require" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "invite without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "invite" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
  [
    "ask without points",
    { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "ask" }, followUps: undefined },
    "agenda[talks].remarks[r2].points",
    "act_without_points",
  ],
];

describe("a valid record", () => {
  it("is parsed unchanged", () => {
    expect(parseRecord(base())).toEqual({ ok: true, record: base() });
  });

  const fine: [string, Patch][] = [
    ["a coarse end that may lie after the start", { when: { start: "2024-03-05", end: "2024-03" } }],
    ["an agreement without parties", { "agreements.0.parties": [] }],
    [
      "one party to several documents",
      { "agreements.0.parties": [{ group: { en: "firms" } }], "agreements.0.count": 3 },
    ],
    [
      "one party to a plan",
      { "agreements.0.parties": [{ group: { en: "firms" } }], "agreements.0.status": "planned" },
    ],
    [
      "proposals nobody noted",
      { "agenda.0.remarks.1": { key: "r2", by: ["ann"], act: "propose" }, followUps: [] },
    ],
    ["an agreement as the news", { news: "a1" }],
    ["an agenda item as the news", { news: "talks" }],
    ["an outcome as the news", { news: "o1" }],
    ["a participant as the news", { news: "ann" }],
    ["others on a side", { participantsOpen: true, openSides: ["guest"] }],
    ["others on no side in particular", { participantsOpen: true }],
    [
      "an activity of its own",
      {
        "agenda.0.activity": "other",
        "agenda.0.did": { en: "call on the delegates" },
        "agenda.0.city": { en: "Northfield" },
        "agenda.0.online": "partly",
        "agenda.0.each": true,
      },
    ],
    [
      "a remark by somebody and others, to somebody",
      { "agenda.0.remarks.1.byOpen": true, "agenda.0.remarks.1.to": ["bob"] },
    ],
    [
      "a proposal to somebody",
      {
        "agenda.0.remarks.1": {
          key: "r2",
          by: ["ann"],
          act: "propose",
          whom: { en: "both sides" },
          points: [{ en: "exchange staff" }],
        },
      },
    ],
    [
      "a short name with an article of its own, stated once",
      {
        "organizers.0.organization.short": { en: "NZ" },
        "organizers.0.organization.shortThe": true,
        "agreements.0.parties.0.organization.the": false,
      },
    ],
    ["a remark by all parties", { "agenda.0.remarks.1.by": "all" }],
    [
      "an organization stated once in each language",
      {
        "organizers.0.organization": { name: { en: "Northfield Zone", zh: "北原园区" } },
        "agreements.0.parties.0.organization.city": { en: "Northfield" },
      },
    ],
    [
      "organizations with the same name and different parents",
      {
        "participants.0.posts.0.organization": {
          name: { en: "Office" },
          parent: { name: { en: "A" } },
          kind: "zone",
        },
        "participants.1.posts": [
          { organization: { name: { en: "Office" }, parent: { name: { en: "B" } }, kind: "party" } },
        ],
      },
    ],
  ];
  it.each(fine)("%s", (_, patch) => {
    expect(parseRecord(patched(patch))).toMatchObject({ ok: true });
  });
});

describe("an agenda item in a draft", () => {
  it("may describe what was done before its activity is chosen", () => {
    const patch = { "agenda.0.activity": undefined, "agenda.0.did": { en: "call on the delegates" } };
    expect(brokenRules(patched(patch) as DraftRecord)).toEqual([]);
  });
});

describe("a key of several kinds", () => {
  it("is refused with a message that names all of them", () => {
    const parsed = parseRecord(patched({ news: "x" }));
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(problem && [problemText(problem, "en"), problemText(problem, "zh")]).toEqual([
      'there is no agreement, agenda item, outcome or participant with the key "x"; add it or correct the key',
      "没有标识为“x”的协议、议程、成果或参加人员；请补充或改正标识",
    ]);
  });
});

describe("a record that breaks a rule", () => {
  it.each(CASES)("%s: named at its place", (_, patch, path, code) => {
    const parsed = parseRecord(patched(patch));
    expect(parsed.ok ? [] : parsed.problems.map((one) => [one.path, one.code])).toContainEqual([path, code]);
  });

  it("each code has a case here and a complete message in both languages", () => {
    const open = new Set<string>(PROBLEM_CODES);
    for (const [, patch] of CASES) {
      const parsed = parseRecord(patched(patch));
      for (const problem of parsed.ok ? [] : parsed.problems) {
        open.delete(problem.code);
        const [en, zh] = [problemText(problem, "en"), problemText(problem, "zh")];
        expect(en.replace("北原", "")).not.toMatch(/undefined|\p{Script=Han}/u);
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(/undefined/);
      }
    }
    expect([...open]).toEqual(["too_deep", "not_valid"]);
  });

  it("problems of shape and rules are reported together", () => {
    const parsed = parseRecord(patched({ title: {}, "delegations.0.head": "x" }));
    expect(parsed.ok ? [] : parsed.problems.map((one) => one.code)).toEqual(["no_language", "no_such_key"]);
  });

  it("rules are checked on the readable part only", () => {
    const patch = {
      kind: "picnic",
      unknown: "fine",
      "agenda.0.remarks.0.whom": 3,
      "agenda.0.remarks.1.by": ["carl"],
      "participants.1.person": "Bob",
      "when.end": "2024-03-04",
    };
    const parsed = parseRecord(patched(patch));
    expect(parsed.ok ? [] : parsed.problems.map((one) => `${one.path} ${one.code}`)).toEqual([
      "kind not_one_of",
      "participants[bob].person wrong_type",
      "agenda[talks].remarks[r1].whom wrong_type",
      "unknown unknown_field",
      "agenda[talks].remarks[r2].by[0] no_such_key",
      "when.end end_before_start",
    ]);
    expect(parseRecord({ ...base(), participants: "nobody" })).toMatchObject({
      problems: [{ path: "participants", code: "wrong_type" }],
    });
  });

  it.each([null, 3, "text", []])("%j is no record", (input) => {
    expect(parseRecord(input)).toMatchObject({ ok: false, problems: [{ path: "", code: "wrong_type" }] });
  });

  it("excessive nesting is refused without exhausting the stack", () => {
    let org: DraftRecord["home"];
    for (let i = 0; i < 100_000; i += 1) org = { name: { en: "x" }, parent: org };
    expect(parseRecord({ ...base(), home: org })).toMatchObject({ problems: [{ code: "too_deep" }] });
  });
});

describe("a half-filled record", () => {
  it("requires only format, kind, status and keys", () => {
    const draft = { format: "rapporteur/event-record@1", kind: "other", status: "held" };
    expect(parseDraft(draft)).toEqual({ ok: true, record: draft });
    const empty = {
      ...draft,
      title: {},
      participants: [{ key: "a", person: {}, posts: [{}] }],
      agenda: [{ key: "b", remarks: [{ key: "c", by: [] }] }],
    };
    expect(parseDraft(empty)).toEqual({ ok: true, record: empty });
    expect(parseDraft({ ...draft, kind: undefined })).toMatchObject({
      problems: [{ path: "kind", code: "missing" }],
    });
    expect(parseDraft({ ...draft, agenda: [{ activity: "talks" }] })).toMatchObject({
      problems: [{ path: "agenda[0].key", code: "missing" }],
    });
  });
});
