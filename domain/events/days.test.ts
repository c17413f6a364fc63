import { expect, test } from "vitest";
import { addDays, daysBetween, daysInMonth, daysSinceMonday, monthAfter } from "./days";

test("days are counted across months, leap days and changes of the clock", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
  expect(daysBetween("2025-03-29", "2025-03-31")).toBe(2);
  expect(daysSinceMonday("2025-06-02")).toBe(0);
  expect(daysSinceMonday("2025-06-08")).toBe(6);
});

test("months go on over the year, in early years too", () => {
  expect(monthAfter("2025-12-31", 1)).toBe("2026-01");
  expect(monthAfter("2025-01", -13)).toBe("2023-12");
  expect(monthAfter("0001-02", -1)).toBe("0001-01");
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2025, 4, 30],
  [2025, 12, 31],
])("%d-%d has %d days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
