import { expect, it } from "vitest";
import { packRows, unpackRows } from "./packed-rows";

interface Row {
  id: string;
  state: string;
  count?: number;
  late?: boolean | undefined;
  person?: { id: string; name: { zh?: string; en?: string } } | null;
}
const ADA = { id: "p1", name: { en: "Ada Invented" } };
const ROWS: readonly Row[] = [
  { id: "1", state: "open", count: 0, person: ADA },
  { id: "2", state: "open", late: false, person: null },
  { id: "3", state: "done", person: { ...ADA } },
];

it("gives the rows back as they were", () => {
  expect(unpackRows(packRows(ROWS))).toEqual(ROWS);
  expect(unpackRows(packRows([]))).toEqual([]);
});

it("leaves out a field that is undefined", () => {
  const row: Row = { id: "1", state: "open", late: undefined };
  expect(Object.keys(unpackRows(packRows([row]))[0] ?? {})).toEqual(["id", "state"]);
});

it("holds each value once", () => {
  const text = JSON.stringify(packRows(ROWS));
  for (const once of ['"open"', '"state"', "Ada Invented"]) expect(text.split(once)).toHaveLength(2);
});

it("takes less than half of the rows of a list", () => {
  const people = ["Ada Invented", "Bo Invented", "Cy Invented"].map((name, at) => ({
    id: `0000${at}`,
    name,
  }));
  const rows = Array.from({ length: 50 }, (_, at) => ({
    id: `00e3dbe3-3400-72fd-a518-0000000000${10 + at}`,
    text: `Send the plan ${at}`,
    state: "underway",
    dueStatus: at % 2 ? "late" : "soon",
    dueOn: `2025-07-${10 + (at % 20)}`,
    responsible: people[at % 3],
    priority: "high",
  }));
  expect(JSON.stringify(packRows(rows)).length).toBeLessThan(JSON.stringify(rows).length / 2);
});
