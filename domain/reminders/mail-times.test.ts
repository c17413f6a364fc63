import { describe, expect, it } from "vitest";
import { CLAIM, digestDay, RETRY_DELAYS, retryDelay } from "./mail-times";

const on =
  (moment: string) =>
  (digest: "daily" | "weekly" | "never", zone = "Asia/Shanghai") =>
    digestDay(digest, new Date(moment), zone);

describe("a digest is due", () => {
  it("from eight o'clock of the office, not of the server", () => {
    expect(on("2025-06-03T23:59:00Z")("daily")).toBeUndefined();
    expect(on("2025-06-04T00:00:00Z")("daily")).toBe("2025-06-04");
    expect(on("2025-06-04T00:00:00Z")("daily", "America/New_York")).toBe("2025-06-03");
    expect(on("2025-06-04T15:59:00Z")("daily")).toBe("2025-06-04");
    expect(on("2025-06-04T16:30:00Z")("daily")).toBeUndefined();
  });

  it("weekly for the Monday of the week, which may be made up for until Sunday", () => {
    expect(on("2025-06-01T23:00:00Z")("weekly")).toBeUndefined();
    expect(on("2025-06-02T00:00:00Z")("weekly")).toBe("2025-06-02");
    expect(on("2025-06-02T20:00:00Z")("weekly")).toBe("2025-06-02");
    expect(on("2025-06-08T15:00:00Z")("weekly")).toBe("2025-06-02");
  });

  it("never for who wants none", () => {
    expect(on("2025-06-02T04:00:00Z")("never")).toBeUndefined();
  });
});

it("waits longer after each attempt and gives up in the end; a claim outlasts the sending", () => {
  expect([...RETRY_DELAYS].sort((a, b) => a - b)).toEqual(RETRY_DELAYS);
  expect(retryDelay(1)).toBe(60_000);
  expect(retryDelay(RETRY_DELAYS.length + 1)).toBeUndefined();
  expect(CLAIM).toBeGreaterThan(2 * 60_000);
});
