import { expect, test } from "vitest";
import { monthAfter } from "@/domain/events/days";
import { monthIn, weekIn, weeksOf } from "./calendar";

test("an address asks for a month, else it is today's", () => {
  expect(monthIn("2024-02", "2026-11-20")).toBe("2024-02");
  for (const wrong of [undefined, "2024-13", "2024", ["2024-02"]])
    expect(monthIn(wrong, "2026-11-20")).toBe("2026-11");
});

test("months go on over the year", () => {
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(monthAfter("2026-01", -1)).toBe("2025-12");
});

test("weeks begin on Monday and include the whole month", () => {
  const weeks = weeksOf("2026-11");
  expect(weeks.map((week) => week[0])).toEqual([
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
    "2026-11-16",
    "2026-11-23",
    "2026-11-30",
  ]);
  expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
  expect(weeksOf("2024-02").flat()).toContain("2024-02-29");
  expect(weeksOf("2027-02")).toHaveLength(4);
});

test("an address asks for a week by any of its days, else it is today's", () => {
  expect(weekIn("2024-03-03", "2026-11-20")).toBe("2024-02-26");
  for (const wrong of [undefined, "2024-02-30", "2024-02", ["2024-02-05"]])
    expect(weekIn(wrong, "2026-11-20")).toBe("2026-11-16");
});
