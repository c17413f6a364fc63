import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../events/shape";
import { calendarEntries, calendarEntryOf } from "./calendar-entries";
import { instantOf } from "./instant";
import { programmeOf } from "./programme";
import { comingOf, placeLine, speakersOf } from "./programme-labels";

const record = (more: Partial<DraftRecord>): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "planned",
  ...more,
});
const ZONE = "Asia/Shanghai";
const iso = (instant: number | undefined) => instant !== undefined && new Date(instant).toISOString();

describe("an instant", () => {
  it.each([
    ["2025-06-02", "09:30", "Asia/Shanghai", "2025-06-02T01:30:00.000Z"],
    ["2025-06-02", "00:10", "Asia/Shanghai", "2025-06-01T16:10:00.000Z"],
    ["2025-01-15", "09:00", "Europe/Berlin", "2025-01-15T08:00:00.000Z"],
    ["2025-07-15", "09:00", "Europe/Berlin", "2025-07-15T07:00:00.000Z"],
    // The hours around the changes of 30 March and 26 October 2025.
    ["2025-03-30", "01:59", "Europe/Berlin", "2025-03-30T00:59:00.000Z"],
    ["2025-03-30", "03:00", "Europe/Berlin", "2025-03-30T01:00:00.000Z"],
    ["2025-10-26", "01:30", "Europe/Berlin", "2025-10-25T23:30:00.000Z"],
    ["2025-10-26", "03:30", "Europe/Berlin", "2025-10-26T02:30:00.000Z"],
    ["2025-12-31", "23:45", "Asia/Kathmandu", "2025-12-31T18:00:00.000Z"],
  ])("%s %s in %s is %s", (day, time, zone, expected) => {
    expect(iso(instantOf(day, time, zone))).toBe(expected);
  });
});

describe("the programme", () => {
  const item = (key: string, when?: object) => ({ key, activity: "talks" as const, ...(when && { when }) });
  const keysOf = (given: DraftRecord) =>
    programmeOf(given).map(({ day, entries }) => [day, ...entries.map(({ item: { key } }) => key)]);

  it("is by day, in the order of the clock, with items without a time after the one they follow", () => {
    const agenda = [
      item("late", { start: "2025-06-03", time: "15:00" }),
      item("after late", { start: "2025-06-03" }),
      item("early", { start: "2025-06-03", time: "09:00" }),
      item("day before", { start: "2025-06-02", time: "18:00" }),
      item("no day", { time: "08:00" }),
    ];
    expect(keysOf(record({ when: { start: "2025-06-02", end: "2025-06-03" }, agenda }))).toEqual([
      ["2025-06-02", "day before"],
      ["2025-06-03", "early", "late", "after late"],
      [undefined, "no day"],
    ]);
  });

  it("takes the only day of an event, and the earlier day of a postponed one", () => {
    const agenda = [item("a", { time: "10:00" }), item("b")];
    expect(keysOf(record({ when: { start: "2025-06-02" }, agenda }))).toEqual([["2025-06-02", "a", "b"]]);
    expect(keysOf(record({ when: { start: "2025-06" }, agenda }))).toEqual([[undefined, "a", "b"]]);
    const putOff = record({ status: "postponed", when: {}, planned: { start: "2025-06-02" }, agenda });
    expect(keysOf(putOff)).toEqual([["2025-06-02", "a", "b"]]);
    expect(programmeOf(record({}))).toEqual([]);
  });
});

describe("a calendar entry", () => {
  const timeOf = (when: DraftRecord["when"]) => calendarEntryOf(record({ when }), ZONE)?.time;

  it("lasts whole days, or from one instant to another", () => {
    expect(timeOf({ start: "2025-06-02" })).toEqual({
      allDay: true,
      from: "2025-06-02",
      until: "2025-06-03",
    });
    expect(timeOf({ start: "2025-06-30", end: "2025-07-01" })).toEqual({
      allDay: true,
      from: "2025-06-30",
      until: "2025-07-02",
    });
    // From nine on the first day: the end is not known, so the days are.
    expect(timeOf({ start: "2025-06-02", end: "2025-06-03", time: "09:00" })).toMatchObject({ allDay: true });
    const long = timeOf({ start: "2025-06-02", end: "2025-06-03", time: "09:00", endTime: "12:00" });
    expect(long).toEqual({
      allDay: false,
      from: Date.parse("2025-06-02T01:00:00Z"),
      until: Date.parse("2025-06-03T04:00:00Z"),
    });
    // An unknown end is not invented, and one before the start is none.
    expect(timeOf({ start: "2025-06-02", time: "09:00" })).toEqual({
      allDay: false,
      from: Date.parse("2025-06-02T01:00:00Z"),
    });
    expect(timeOf({ start: "2025-06-02", time: "09:00", endTime: "08:00" })).not.toHaveProperty("until");
  });

  it("is in the zone of its time, else the office's; without a whole day there is none", () => {
    const abroad = timeOf({ start: "2025-07-01", time: "09:00", zone: "Europe/Berlin" });
    expect(abroad).toMatchObject({ from: Date.parse("2025-07-01T07:00:00Z") });
    expect(timeOf({ start: "2025-07-01", time: "09:00", zone: "Nowhere/Else" })).toMatchObject({
      from: Date.parse("2025-07-01T01:00:00Z"),
    });
    for (const when of [undefined, {}, { start: "2025-07" }, { start: "2025" }, { words: { zh: "近日" } }])
      expect(timeOf(when)).toBeUndefined();
  });

  it("is cancelled with its event, and where it was postponed without a new day", () => {
    const statusOf = (more: Partial<DraftRecord>) => calendarEntryOf(record(more), ZONE)?.status;
    const when = { start: "2025-06-02" };
    expect(statusOf({ when })).toBe("CONFIRMED");
    expect(statusOf({ when, status: "held" })).toBe("CONFIRMED");
    expect(statusOf({ when, status: "cancelled" })).toBe("CANCELLED");
    expect(statusOf({ when: {}, planned: when, status: "cancelled" })).toBe("CANCELLED");
    expect(statusOf({ when: {}, planned: when, status: "postponed" })).toBe("CANCELLED");
    expect(statusOf({ when, planned: { start: "2025-05-01" }, status: "postponed" })).toBe("TENTATIVE");
  });

  it("exists for each item with a day or a time of its own", () => {
    const agenda = [
      { key: "a", activity: "talks" as const, when: { time: "10:00", endTime: "11:00" } },
      { key: "b", activity: "meal" as const },
    ];
    const entries = calendarEntries(record({ when: { start: "2025-06-02" }, agenda }), ZONE);
    expect(entries.map(({ item }) => item?.key)).toEqual([undefined, "a"]);
    const undated = calendarEntries(record({ when: { start: "2025-06" }, agenda }), ZONE);
    expect(undated).toEqual([]);
  });
});

describe("words of a programme", () => {
  it("give a place once, and the speakers who are not listed", () => {
    const venue = {
      name: { zh: "长春国际会展中心" },
      address: { zh: "会展大街100号" },
      city: { zh: "长春" },
    };
    expect(placeLine(venue, undefined, "zh")).toBe("长春国际会展中心，会展大街100号");
    expect(placeLine(undefined, { en: "Jilin" }, "en")).toBe("Jilin");
    const item = {
      key: "i",
      people: [{ key: "a" }],
      remarks: [
        { key: "r", by: ["a", "b"] },
        { key: "s", by: "all" as const },
        { key: "t", by: ["b"] },
      ],
    };
    expect(speakersOf(item)).toEqual(["b"]);
  });

  it("name nobody who stays away", () => {
    const participants = (
      ["attended", "absent", "invited", "substituted", "unstated", undefined] as const
    ).map((presence, n) => ({ key: String(n), ...(presence && { presence }) }));
    const keysIn = (status: DraftRecord["status"]) =>
      comingOf(record({ status, participants })).map(({ key }) => key);
    expect(keysIn("planned")).toEqual(["0", "2", "5"]);
    expect(keysIn("held")).toEqual(["0", "5"]);
  });
});
