import { describe, expect, it } from "vitest";
import { calendarDay } from "./work-calendar";

describe("the work calendar of China", () => {
  it("names holidays and the weekend days that are worked for them", () => {
    expect(calendarDay("2026-10-01")).toEqual({
      type: "holiday",
      name: { en: "National Day", zh: "国庆节" },
    });
    expect(calendarDay("2025-01-26")).toMatchObject({ type: "working_weekend", name: { zh: "春节" } });
  });

  it("says nothing of ordinary days and of years that are not published", () => {
    for (const day of ["2026-10-15", "2026-10-17", "2126-10-01", "1949-10-01"])
      expect(calendarDay(day)).toBeUndefined();
  });
});
