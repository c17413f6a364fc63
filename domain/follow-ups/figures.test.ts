import { describe, expect, it } from "vitest";
import {
  byPartner,
  closedBy,
  closedOf,
  figuresOf,
  type OpenCount,
  openBy,
  percent,
  unitsOf,
} from "./figures";

const count = (over: Partial<OpenCount>): OpenCount => ({
  responsibleId: "a",
  units: [],
  dueStatus: "far",
  owed: "us",
  awaitingDecision: false,
  n: 1,
  ...over,
});

describe("the figures of the leaders' page", () => {
  it("count what is owed together on both sides, and each follow-up once otherwise", () => {
    const rows = [
      count({ n: 4, dueStatus: "late" }),
      count({ n: 2, dueStatus: "today", owed: "both", responsibleId: null }),
      count({ n: 3, dueStatus: "verification", awaitingDecision: true, owed: "them" }),
      count({ n: 1, dueStatus: "no_day", owed: "nobody" }),
    ];
    expect(figuresOf(rows)).toEqual({
      open: 10,
      awaitingDecision: 3,
      late: 4,
      soon: 2,
      noDay: 1,
      review: 0,
      shared: 2,
      byUs: 6,
      toUs: 5,
      unassigned: 2,
    });
    expect(figuresOf([])).toMatchObject({ open: 0, awaitingDecision: 0 });
  });

  it("are grouped by person and unit with the latest first, and add up to the total", () => {
    const rows = [
      count({ responsibleId: "a", n: 5 }),
      count({ responsibleId: "b", n: 1, dueStatus: "late" }),
      count({ responsibleId: null, n: 2 }),
    ];
    expect(openBy(rows, (row) => [row.responsibleId])).toEqual([
      { key: "b", open: 1, late: 1 },
      { key: "a", open: 5, late: 0 },
      { key: null, open: 2, late: 0 },
    ]);
    const joint = [count({ n: 2, units: ["Press", "Trade"] }), count({ responsibleId: null, n: 1 })];
    const unitOf = (id: string | null) => (id === "a" ? "Trade" : null);
    expect(openBy(joint, unitsOf(unitOf))).toEqual([
      { key: "Press", open: 2, late: 0 },
      { key: "Trade", open: 2, late: 0 },
      { key: null, open: 1, late: 0 },
    ]);
  });

  it("show each partner what is owed to and by them", () => {
    expect(
      byPartner([
        { key: "n:x", owed: "us", late: false, n: 2 },
        { key: "n:x", owed: "both", late: true, n: 1 },
        { key: "n:y", owed: "them", late: false, n: 9 },
      ]),
    ).toEqual([
      { key: "n:x", open: 3, late: 1, byUs: 3, toUs: 1 },
      { key: "n:y", open: 9, late: 0, byUs: 0, toUs: 9 },
    ]);
  });

  it("state what was closed on time, late, and without a day, and leave dropped ones out of done", () => {
    const rows = [
      { responsibleId: "a", units: [], dropped: false, onTime: true, n: 3 },
      { responsibleId: "b", units: [], dropped: false, onTime: false, n: 2 },
      { responsibleId: "b", units: [], dropped: false, onTime: null, n: 1 },
      { responsibleId: "a", units: [], dropped: true, onTime: true, n: 4 },
    ];
    expect(closedOf(rows)).toEqual({ done: 6, onTime: 3, late: 2, noDay: 1, dropped: 4 });
    expect(closedBy(rows, (row) => [row.responsibleId]).map(({ key, closed }) => [key, closed.done])).toEqual(
      [
        ["a", 3],
        ["b", 3],
      ],
    );
  });

  it("give a share of nothing no figure", () => {
    expect([percent(1, 3), percent(2, 3), percent(0, 5), percent(0, 0)]).toEqual([33, 67, 0, null]);
  });
});
