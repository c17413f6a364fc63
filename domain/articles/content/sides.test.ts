import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { withImpliedSides } from "./sides";

// Invented offices and hospitals.

const en = (text: string): object => ({ en: text });
const CENTRE = { name: en("Lakeland Centre"), the: true, short: en("LC"), kind: "institute" };
const OFFICE = { name: en("Wyland Foreign Affairs Office"), the: true, kind: "government" };
const person = (key: string, name: string, organization: object, title: string): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ organization, title: en(title) }],
});
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "meeting",
    status: "held",
    title: en("LC Director meets head of Wyland Foreign Affairs Office"),
    home: CENTRE,
    when: { start: "2024-03-05" },
    participants: [
      person("ann", "Ann Exemplar", CENTRE, "Director"),
      person("bob", "Bob Sample", OFFICE, "Director General"),
      person("carl", "Carl Specimen", OFFICE, "Deputy Director"),
    ],
    agenda: [
      {
        key: "talks",
        activity: "talks",
        remarks: [{ key: "r", by: ["bob"], act: "hope", points: [en("trade would grow")] }],
      },
    ],
    ...more,
  }) as unknown as DraftRecord;
const sidesOf = (given: DraftRecord): (string | undefined)[] =>
  (withImpliedSides(given).participants ?? []).map(({ side }) => side);

describe("a meeting without recorded hosts", () => {
  it("has the sides that the organizations give", () => {
    expect(sidesOf(record({}))).toEqual(["host", "guest", "guest"]);
    const article = faultlessText(record({}), "en");
    expect(article).toContain("Ann Exemplar, Director of the Lakeland Centre, met Bob Sample");
    expect(article).not.toContain("A meeting was held");
    expect(article).toContain(", in the presence of Carl Specimen, Deputy Director of the office.");
  });

  it("has the others as hosts in a venue of theirs", () => {
    const venue = { name: en("Room 1"), organization: OFFICE };
    expect(sidesOf(record({ venue }))).toEqual(["guest", "host", "host"]);
  });

  it("keeps recorded sides, and has none where its title does not say that somebody met", () => {
    const people = [
      person("ann", "Ann Exemplar", CENTRE, "Director"),
      { ...person("bob", "Bob Sample", OFFICE, "Director General"), side: "third" },
    ];
    expect(sidesOf(record({ participants: people }))).toEqual([undefined, "third"]);
    expect(sidesOf(record({ title: en("Joint session of secretaries") }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("has none where somebody belongs to no organization", () => {
    const people = [
      person("ann", "Ann Exemplar", CENTRE, "Director"),
      { key: "bob", person: { name: en("Bob Sample") } },
    ];
    expect(sidesOf(record({ participants: people }))).toEqual([undefined, undefined]);
  });
});

describe("those who belong to one of several inspected places", () => {
  const stop = (key: string, name: string, people: readonly string[]): object => ({
    key,
    activity: "tour",
    venue: { name: en(name), the: false },
    people: people.map((one) => ({ key: one, ...(one === "ann" ? { as: "head" } : {}) })),
    topics: [en(`the care at ${name.split(" ")[0]}`)],
  });
  const staff = {
    key: "staff",
    group: en("health workers"),
    of: [{ name: en("Reedham Hospital"), the: false, kind: "hospital" }],
  };
  const tour = record({
    kind: "inspection",
    title: en("Lakeland Commissioner inspects hospitals"),
    home: undefined,
    participants: [{ ...person("ann", "Ann Exemplar", OFFICE, "Commissioner"), roles: ["head"] }, staff],
    agenda: [stop("a", "Reedham Hospital", ["ann", "staff"]), stop("b", "Bonham Hospital", ["ann"])],
  });

  it("met the inspectors there and inspected nothing", () => {
    expect(sidesOf(tour)).toEqual([undefined, "host"]);
    const article = faultlessText(tour, "en");
    expect(article).not.toMatch(/and health workers[^.]* inspected/);
    expect(article).toMatch(/met health workers/);
  });

  it("came along where they are listed at another place as well", () => {
    const agenda = [
      stop("a", "Reedham Hospital", ["ann", "staff"]),
      stop("b", "Bonham Hospital", ["ann", "staff"]),
    ];
    expect(sidesOf({ ...tour, agenda } as unknown as DraftRecord)).toEqual([undefined, undefined]);
  });
});
