import { describe, expect, it } from "vitest";
import { recordJsonSchema } from "./json-schema";
import { LIMITS, mostCharacters, mostMembers } from "./limits";
import { parseDraft, parseRecord } from "./parse";
import { problemText } from "./problem-text";

const base = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "A meeting" },
  when: {},
  participants: [] as object[],
  agenda: [] as object[],
};
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const problemsOf = (input: unknown) => {
  const parsed = parseRecord(input);
  return parsed.ok ? [] : parsed.problems;
};
const person = (i: number) => ({ key: `p${i}`, person: { name: { en: `Person ${i}` } } });
const point = (i: number) => ({ en: `The point ${i}.` });

/** Each list and free string of a JSON Schema without a maximum length, with its path. */
const unlimited = (schema: unknown, at: string): string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const { type, maxItems, maxLength, enum: values, const: only } = schema as Record<string, unknown>;
  const isFree = type === "string" && !values && only === undefined;
  const lacks = (type === "array" && !maxItems) || (isFree && !maxLength);
  const inside = Object.entries(schema).flatMap(([name, each]) => unlimited(each, `${at}.${name}`));
  return lacks ? [at, ...inside] : inside;
};

describe("the lengths of a record", () => {
  it("are accepted up to the limit and refused above it, naming the field in both languages", () => {
    const full = {
      ...base,
      participants: times(LIMITS.people, person),
      background: times(LIMITS.points, point),
      purpose: { en: "x".repeat(LIMITS.text) },
    };
    expect(parseRecord(full)).toMatchObject({ ok: true });
    const over = {
      ...base,
      participants: times(LIMITS.people + 1, person),
      background: times(LIMITS.points + 1, point),
      purpose: { en: "x".repeat(LIMITS.text + 1) },
      venue: { id: "x".repeat(LIMITS.string + 1), name: { en: "Hall" } },
    };
    const problems = problemsOf(over);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["participants", "too_many"],
      ["background", "too_many"],
      ["purpose.en", "too_long"],
      ["venue.id", "too_long"],
    ]);
    expect(problems.slice(0, 1).map((one) => [problemText(one, "en"), problemText(one, "zh")])).toEqual([
      [
        "has 501 entries, and 500 at most are taken here; shorten the list",
        "列表有501项，此处最多500项；请删减",
      ],
    ]);
    expect(parseDraft(over)).toEqual({ ok: false, problems });
  });

  it("are those of the JSON Schema, which leaves no list and no text without one", () => {
    const schema = recordJsonSchema();
    expect(unlimited(schema, "record")).toEqual([]);
    const { properties, $defs } = schema as {
      properties: { background: object };
      $defs: { Text: { properties: { zh: object } } };
    };
    expect(properties.background).toMatchObject({ maxItems: mostMembers("background") });
    expect($defs.Text.properties.zh).toMatchObject({ maxLength: mostCharacters("zh") });
  });

  it("hold for the record as a whole", () => {
    const large = { ...base, background: times(60, () => ({ en: "x".repeat(LIMITS.text) })) };
    expect(problemsOf(large)).toMatchObject([{ path: "", code: "too_large" }]);
    const crowded = times(300, (i) => ({ ...person(i), functions: times(100, point) }));
    expect(problemsOf({ ...base, participants: crowded })).toMatchObject([{ path: "", code: "too_large" }]);
  });
});

describe("a record with very many problems", () => {
  const talks = (i: number, more: object) => ({ key: `t${i}`, activity: "talks", ...more });
  const organization = (i: number, j: number) => ({ name: { en: "One" }, city: { en: `City ${i} ${j}` } });
  const wrong: [string, object][] = [
    ["sixty thousand zeros in one list", { background: times(60_000, () => 0) }],
    [
      "forty thousand zeros in many",
      { agenda: times(100, (i) => talks(i, { remarks: times(400, () => 0) })) },
    ],
    ["unknown fields", Object.fromEntries(times(45_000, (i) => [`field${i}`, 1]))],
    [
      "an organization that is another one each time",
      {
        participants: times(500, (i) => ({
          key: `p${i}`,
          group: { en: "guests" },
          of: times(15, (j) => organization(i, j)),
        })),
      },
    ],
    [
      "keys that lead nowhere",
      { agenda: [talks(0, { people: times(500, (i) => ({ key: `nobody${i}` })), agreements: ["none"] })] },
    ],
  ];
  it.each(wrong)("%s: fails fast, with a hundred problems at most", (_, more) => {
    const problems = problemsOf({ ...base, ...more });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(LIMITS.problems);
  });

  it("a list of sixty thousand zeros is reported once", () => {
    expect(problemsOf({ ...base, background: times(60_000, () => 0) })).toEqual([
      { path: "background", code: "too_many", values: { count: "60000", most: "200" } },
    ]);
  });

  it("a circular object terminates", () => {
    const home: { name: object; parent?: object } = { name: { en: "One" } };
    home.parent = home;
    expect(problemsOf({ ...base, home })).toMatchObject([{ code: "too_deep" }]);
    let doubled: unknown[] = [];
    for (let i = 0; i < 40; i += 1) doubled = [doubled, doubled];
    expect(problemsOf({ ...base, background: doubled })).toMatchObject([{ code: "too_large" }]);
  });

  it("numbers without a JSON form are reported like any other", () => {
    expect(problemsOf({ ...base, kind: 5n })).toMatchObject([{ path: "kind", code: "not_one_of" }]);
  });
});

describe("one organization in many places", () => {
  it("is compared with its own mentions only, for any number of organizations of the same name", () => {
    const office = (i: number, kind: string) => ({
      name: { en: "Office" },
      kind,
      parent: { name: { en: `Company ${i}` } },
    });
    const of = times(200, (i) => office(i, "company"));
    const group = { key: "g", group: { en: "guests" }, of: [...of, office(150, "party")] };
    expect(problemsOf({ ...base, participants: [group] })).toMatchObject([
      { path: "participants[g].of[200].kind", code: "organizations_contradict" },
    ]);
  });
});
