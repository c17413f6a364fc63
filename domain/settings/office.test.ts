import { describe, expect, it } from "vitest";
import { isTimeZone, officeDay, officeName } from "./office";

describe("the office's day", () => {
  it("depends on its time zone, not on the server's", () => {
    const now = new Date("2026-03-31T16:30:00Z");
    expect(officeDay(now, "Asia/Shanghai")).toBe("2026-04-01");
    expect(officeDay(now, "America/New_York")).toBe("2026-03-31");
    expect(officeDay(now, "UTC")).toBe("2026-03-31");
  });

  it("accepts IANA time zones", () => {
    expect(isTimeZone("Asia/Shanghai")).toBe(true);
    expect(isTimeZone("Asia/Nowhere")).toBe(false);
    expect(isTimeZone("")).toBe(false);
  });
});

describe("the office's name", () => {
  it("is required in one language, without empty texts", () => {
    expect(officeName.parse({ zh: " 会访协会 ", en: " " })).toEqual({ zh: "会访协会" });
    expect(officeName.safeParse({ en: "", zh: "" }).success).toBe(false);
  });
});
