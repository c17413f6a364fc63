import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../events/days";
import type { FollowUp } from "../events/shape";
import { officeDay } from "../settings/office";
import {
  type DueStatus,
  dueDayOf,
  dueStatusOf,
  needsReviewDay,
  nextRoundDay,
  reviewDayOf,
  type Schedule,
  wasOnTime,
} from "./due";

const TODAY = "2025-06-02";
const timed = (more: Partial<Schedule> = {}): Schedule => ({
  state: "underway",
  dueOn: null,
  reviewOn: null,
  suspendedUntil: null,
  ...more,
});

describe("the due status", () => {
  it.each<[DueStatus, Partial<Schedule>]>([
    ["closed", { state: "done", dueOn: "2025-06-01" }],
    ["closed", { state: "dropped" }],
    ["verification", { state: "reported", dueOn: "2025-06-01" }],
    ["no_day", {}],
    ["no_day", { state: "suspended", dueOn: "2025-06-01" }],
    ["late", { dueOn: "2025-06-01" }],
    ["late", { dueOn: "2025-06-01", reviewOn: "2025-12-31" }],
    ["review", { reviewOn: "2025-06-01" }],
    ["late", { state: "waiting", dueOn: "2024-12-31" }],
    ["review", { state: "suspended", suspendedUntil: "2025-06-01", dueOn: "2025-12-31" }],
    ["late", { state: "suspended", suspendedUntil: "2025-06-01", dueOn: "2025-05-31" }],
    ["today", { dueOn: TODAY }],
    ["soon", { dueOn: "2025-06-03" }],
    ["soon", { dueOn: "2025-06-09" }],
    ["far", { dueOn: "2025-06-10" }],
    ["far", { state: "suspended", suspendedUntil: "2025-07-01", dueOn: "2025-06-01" }],
  ])("is %s of %j", (status, more) => expect(dueStatusOf(timed(more), TODAY)).toBe(status));

  it.each([
    ["2025-06-02T15:59:59Z", "Asia/Shanghai", "today"],
    ["2025-06-02T16:00:00Z", "Asia/Shanghai", "late"],
    ["2025-06-02T23:59:59Z", "UTC", "today"],
    ["2025-06-02T09:59:59Z", "Pacific/Kiritimati", "today"],
    ["2025-06-02T10:00:00Z", "Pacific/Kiritimati", "late"],
    ["2025-06-03T06:59:59Z", "America/Los_Angeles", "today"],
    ["2025-06-02T06:59:59Z", "America/Los_Angeles", "soon"],
  ] as const)("turns with the office's own midnight: %s in %s", (now, zone, status) =>
    expect(dueStatusOf(timed({ dueOn: TODAY }), officeDay(new Date(now), zone))).toBe(status),
  );
});

describe("days", () => {
  it("are counted as days, also where a clock is put forward or back", () => {
    expect(daysBetween("2025-03-29", "2025-03-31")).toBe(2);
    expect(daysBetween("2025-10-27", "2025-10-25")).toBe(-2);
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2025-03-01", -1)).toBe("2025-02-28");
  });

  it("of a promise reach over the whole month or year that it names", () => {
    const due = (on: string): FollowUp => ({ key: "f", due: { on, review: on } });
    for (const [on, last] of [
      ["2024-02", "2024-02-29"],
      ["2025-02", "2025-02-28"],
      ["2025", "2025-12-31"],
      ["2025-06-15", "2025-06-15"],
    ] as const)
      expect([dueDayOf(due(on)), reviewDayOf(due(on))]).toEqual([last, last]);
    expect([dueDayOf({ key: "f" }), reviewDayOf({ key: "f", due: {} })]).toEqual([null, null]);
  });

  it.each([
    ["2025-01-31", "month", "2025-02-28"],
    ["2024-01-31", "month", "2024-02-29"],
    ["2025-12-15", "month", "2026-01-15"],
    ["2025-11-30", "quarter", "2026-02-28"],
    ["2025-08-31", "half_year", "2026-02-28"],
    ["2024-02-29", "year", "2025-02-28"],
  ] as const)("of the next round: %s and a %s", (day, every, next) =>
    expect(nextRoundDay(day, every)).toBe(next),
  );

  it("comes back to the last of the month after a short one", () => {
    const days = [1, 2, 3, 13].map((rounds) => nextRoundDay("2025-01-31", "month", rounds));
    expect(days).toEqual(["2025-02-28", "2025-03-31", "2025-04-30", "2026-02-28"]);
  });
});

it.each([
  [null, { dueOn: null, reportedOn: "2025-06-01", closedOn: "2025-06-02" }],
  [null, { dueOn: "2025-06-01", reportedOn: "2025-06-01", closedOn: null }],
  [true, { dueOn: "2025-06-01", reportedOn: "2025-06-01", closedOn: "2025-07-01" }],
  [false, { dueOn: "2025-06-01", reportedOn: "2025-06-02", closedOn: "2025-06-02" }],
  [true, { dueOn: "2025-06-01", reportedOn: null, closedOn: "2025-06-01" }],
  [false, { dueOn: "2025-06-01", reportedOn: null, closedOn: "2025-06-02" }],
])("was on time: %s of %j", (answer, one) => expect(wasOnTime(one)).toBe(answer));

it.each<[boolean, FollowUp["due"]]>([
  [false, undefined],
  [false, {}],
  [false, { words: {} }],
  [false, { words: { en: "soon" }, on: "2025-07" }],
  [false, { words: { zh: "近期" }, review: "2025-07-01" }],
  [true, { words: { zh: "近期" } }],
  [true, { words: { en: "in the near future" } }],
])("asks for a day to look again: %s of %j", (asks, due) =>
  expect(needsReviewDay({ key: "f", ...(due && { due }) })).toBe(asks),
);
