import { describe, expect, it } from "vitest";
import { mayOverlap } from "./overlap";
import type { When } from "./shape";

const DAY = "2026-05-20";

describe("events of one person", () => {
  it.each<[string, When, When, boolean]>([
    ["one day", { start: DAY }, { start: DAY }, true],
    ["another day", { start: DAY }, { start: "2026-05-21" }, false],
    ["within several days", { start: "2026-05-19", end: "2026-05-22" }, { start: DAY, time: "09:00" }, true],
    [
      "times that meet",
      { start: DAY, time: "09:00", endTime: "10:00" },
      { start: DAY, time: "10:00" },
      false,
    ],
    [
      "times that overlap",
      { start: DAY, time: "09:00", endTime: "10:01" },
      { start: DAY, time: "10:00" },
      true,
    ],
    ["a start without an end", { start: DAY, time: "09:00" }, { start: DAY, time: "15:00" }, true],
    ["other parts of the day", { start: DAY, part: "morning" }, { start: DAY, part: "evening" }, false],
    ["one part of the day", { start: DAY, part: "morning" }, { start: DAY, part: "morning" }, true],
    ["a whole day and a part", { start: DAY, part: "all_day" }, { start: DAY, part: "noon" }, true],
    ["a month", { start: "2026-05" }, { start: DAY }, false],
    ["no day", {}, { start: DAY }, false],
  ])("%s", (_case, a, b, expected) => {
    expect(mayOverlap(a, b)).toBe(expected);
    expect(mayOverlap(b, a)).toBe(expected);
  });
});
