import { describe, expect, it } from "vitest";
import { lintArticle } from "@/domain/articles/lint";
import { writeArticle } from "@/domain/articles/write";
import { FORCES, KINDS, STATUSES } from "@/domain/events/enumerations";
import { parseRecord } from "@/domain/events/parse";
import { LANGS } from "@/domain/events/values";
import { newColleagues } from "./colleagues";
import { eventRows } from "./event-rows";
import type { Office } from "./office";
import { planOf } from "./plan";
import { recordOf } from "./record";

const TODAY = "2025-06-02";
const NOW = new Date("2025-06-02T01:00:00Z");
const officeOf = (seed: string): Office => ({
  seed,
  today: TODAY,
  lang: "en",
  home: {
    id: "01809c2c-5000-7000-8000-0000000000aa",
    name: { en: "Invented Association", zh: "虚构协会" },
  },
  users: newColleagues(seed, TODAY, "en"),
});
const recordsOf = (seed: string, count: number) => {
  const office = officeOf(seed);
  return Array.from({ length: count }, (_, number) => recordOf(office, planOf(office, number)));
};
const FIRST = recordsOf("1", 300);

describe("generated records", () => {
  it("are whole and keep every rule of the format", () => {
    for (const seed of ["1", "another"])
      for (const record of recordsOf(seed, 300)) {
        const parsed = parseRecord(record);
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }
  });

  it("become articles in both languages that have no fault and lack nothing", () => {
    for (const record of FIRST)
      for (const lang of LANGS) {
        const article = writeArticle(record, lang);
        expect(lintArticle(article, record)).toEqual([]);
        expect(article.gaps).toEqual([]);
      }
  });

  it("are of each kind and status, with promises of each force from each place", () => {
    const promises = FIRST.flatMap(({ followUps = [] }) => followUps);
    expect(new Set(FIRST.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(FIRST.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(promises.map(({ force }) => force))).toEqual(new Set(FORCES));
    expect(new Set(promises.map(({ from }) => Object.keys(from ?? { alone: 1 })[0]))).toEqual(
      new Set(["agreement", "remark", "outcome", "item", "alone"]),
    );
    expect(promises.length / FIRST.length).toBeGreaterThan(3.5);
    expect(promises.some(({ every }) => every)).toBe(true);
  });

  it("have what only a few events have", () => {
    const held = FIRST.filter(({ status }) => status === "held");
    const items = held.flatMap(({ agenda = [] }) => agenda);
    const remarks = items.flatMap((item) => item.remarks ?? []);
    expect(held.some(({ news }) => news)).toBe(true);
    expect(held.some(({ openSides }) => openSides)).toBe(true);
    for (const field of ["did", "each", "online", "city"] as const)
      expect([field, items.some((item) => item[field] !== undefined)]).toEqual([field, true]);
    expect(remarks.some(({ to }) => to)).toBe(true);
  });

  it("contain no names of real people", () => {
    for (const { participants = [] } of FIRST)
      for (const { person } of participants) {
        if (!person) continue;
        expect(person.name?.zh).toMatch(/^\p{Script=Han}某/u);
        expect(person.name?.en).toMatch(/^\p{Lu}\p{Ll}+ Mou/u);
      }
  });

  it("are the same for the same seed, and the same again where more are made", () => {
    expect(recordsOf("1", 50)).toEqual(FIRST.slice(0, 50));
    expect(recordsOf("2", 1)).not.toEqual(FIRST.slice(0, 1));
  });
});

it("rows are the same for the same seed, ids and stories too", () => {
  const rowsOf = (seed: string) => {
    const office = officeOf(seed);
    return Array.from({ length: 40 }, (_, number) => {
      const { followUps, pursuits, actions, ...rest } = eventRows(office, planOf(office, number), NOW);
      return {
        followUps: followUps.map(({ id }) => id),
        pursuits,
        actions,
        ids: rest.events.map(({ id }) => id),
      };
    });
  };
  expect(rowsOf("1")).toEqual(rowsOf("1"));
  expect(rowsOf("1")[0]?.ids).not.toEqual(rowsOf("2")[0]?.ids);
  const ids = rowsOf("1").flatMap(({ actions }) => actions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
