import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { writeArticle } from "./write";

const both = (en: string, zh: string) => ({ en, zh });
const somebody = (key: string, side: string, role: string, name: object, of: object, title: object) => ({
  key,
  side,
  roles: [role],
  person: { name },
  posts: [{ organization: { name: of }, title }],
});

const record = (name: object, person: object): DraftRecord => {
  const guest = somebody(
    "a",
    "guest",
    "head",
    name,
    both("Lakeside Chamber", "湖滨商会"),
    both("president", "会长"),
  );
  return {
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: both("Lakeside Chamber visits Lowport", "湖滨商会访问低港"),
    when: { start: "2024-03-05" },
    city: both("Lowport", "低港"),
    participants: [
      { ...guest, person: { name, ...person } },
      somebody(
        "h",
        "host",
        "receiver",
        both("Hostina", "某主"),
        both("Port Office", "港口办"),
        both("head", "主任"),
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "h" }],
        remarks: [
          { key: "q", by: ["h"], act: "say", points: [both("the port is open", "港口已开放")] },
          { key: "r", by: ["a"], act: "say", points: [both("trade is growing", "贸易正在增长")] },
        ],
      },
    ],
  } as DraftRecord;
};

const hints = (name: object, lang: Lang = "en", person = {}) =>
  writeArticle(record(name, person), lang).gaps.filter(({ code }) => code === "short_name_missing");

describe("a name that an article repeats in full", () => {
  it.each([
    ["Samplea Exemplar", "Exemplar"],
    ["Samplea van der Mock", "van der Mock"],
    ["S A Mockup", "Mockup"],
    ["Park Sam Ple", "Park"],
    ["Rao Mingmang", "Rao"],
  ])("has a hint with the family name to confirm: %s", (name, proposal) => {
    expect(hints({ en: name })).toEqual([
      expect.objectContaining({
        path: "participants[a].person.later.en",
        severity: "hint",
        en: `The article names ${name} in full twice.`,
        proposal,
      }),
    ]);
  });

  it.each(["Samplea Mockup Exemplar", "Nguyen Mau Mau"])(
    "has a hint without one where its words could be divided in several ways: %s",
    (name) => {
      expect(hints({ en: name }).map(({ proposal }) => proposal)).toEqual([undefined]);
    },
  );

  it.each([
    ["a name for later mentions", { en: "Samplea Exemplar" }, "en", { later: { en: "Exemplar" } }],
    ["a name whose family name is known", { en: "Martin Exemplar" }, "en", {}],
    ["a Chinese name", { zh: "王小样" }, "zh", {}],
    ["a foreign name in Chinese", { zh: "样本·范例" }, "zh", {}],
    ["a family name that another has", { en: "Samplea Hostina" }, "en", {}],
    ["a family name that is a pronoun", { en: "He Mingmang" }, "en", {}],
    ["one word", { en: "Samplea" }, "en", {}],
  ] as const)("is none with %s", (_, name, lang, person) => {
    expect(hints(name, lang, person)).toEqual([]);
  });
});
