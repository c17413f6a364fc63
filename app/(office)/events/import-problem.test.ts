import { describe, expect, it } from "vitest";
import { parseRecord } from "@/domain/events/parse";
import { LANGS, type Lang } from "@/domain/events/values";
import { translatorIn } from "@/messages/translator";
import { importProblem } from "./import-problem";

const RECORD = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { zh: "会谈", en: "Talks" },
  when: { start: "2025-05-20" },
  participants: [
    { key: "p6", side: "host", person: { name: { zh: "王五", en: "Wang Wu" } } },
    { key: "p7", side: "guest", person: { name: { zh: "赵六" } } },
  ],
  agenda: [],
};

/** What the screen says of a file, for the problem that the server answers. */
const said = (record: unknown, lang: Lang): string => {
  const parsed = parseRecord(record);
  const [problem] = parsed.ok ? [] : parsed.problems;
  if (!problem) throw new Error("the record is valid");
  return importProblem(problem, record, lang, translatorIn(lang));
};

it.each([
  [{ ...RECORD, when: { start: 5 } }, "en", /^Date and time › Start date: is a number/],
  [
    { ...RECORD, participants: [{ ...RECORD.participants[0], side: "inside" }] },
    "en",
    /^Participants › Wang Wu › Side: "inside"/,
  ],
  [
    { ...RECORD, participants: [{ ...RECORD.participants[0], side: "inside" }] },
    "zh",
    /^参加人员 › 王五 › 所属方：“inside”/,
  ],
  [{ ...RECORD, followUps: [{ key: "f1", text: { zh: "寄送材料" }, by: 3 }] }, "zh", /寄送材料/],
  [{ ...RECORD, moonPhase: "full" }, "en", /moonPhase/],
  [[], "en", /list/],
  ["text", "zh", /文字/],
  [null, "en", /null/],
  [{ ...RECORD, participants: [null, 4, { key: {} }] }, "en", /^Participants › 1/],
] as const)("names the field of a spoiled file by its label, without keys: %j", (record, lang, expected) => {
  expect(said(record, lang)).toMatch(expected);
  expect(said(record, lang)).not.toMatch(/p6|\[|followUps|participants/);
});

const PEOPLE = [
  { key: "p6", presence: "absent", person: { name: { zh: "王五", en: "Wang Wu" } } },
  { key: "p7", delegation: "d1", person: { name: { zh: "赵六", en: "Zhao Liu" } } },
];
const DELEGATIONS = [{ key: "d1", name: { zh: "样例代表团", en: "Sample delegation" } }];
const withItem = (item: object) => ({
  ...RECORD,
  participants: PEOPLE,
  delegations: DELEGATIONS,
  agenda: [{ key: "a1", activity: "talks", ...item }],
});

describe.each(LANGS)("a broken rule of a file in %s", (lang) => {
  const whom = { en: "Wang Wu", zh: "王五" }[lang];
  it.each([
    [{ ...RECORD, participants: PEOPLE, delegations: [{ ...DELEGATIONS[0], head: "p6" }] }, whom],
    [withItem({ remarks: [{ key: "r1", by: ["p6"], act: "speak", points: [{ en: "x", zh: "某" }] }] }), whom],
    [withItem({ people: [{ key: "p9" }] }), ""],
    [withItem({ agreements: ["p6"] }), whom],
    [{ ...RECORD, participants: [...PEOPLE, PEOPLE[0]], delegations: DELEGATIONS }, ""],
    [{ ...RECORD, followUps: [{ key: "f1", text: { en: "x", zh: "某" }, from: { item: "a9" } }] }, ""],
    [
      {
        ...RECORD,
        participants: [{ key: "p6", delegation: "d2", person: { name: {} } }],
        delegations: [{ key: "d1", head: "p6" }, { key: "d2" }],
      },
      "",
    ],
  ])("names people and parts, and no key: %j", (record, name) => {
    const text = said(record, lang);
    expect(text).not.toMatch(/\b[pdarf]\d\b|\bkey\b|标识|\[/);
    expect(text).toContain(name);
  });
});
