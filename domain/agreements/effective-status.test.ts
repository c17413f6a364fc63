import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGREEMENT_STATUSES, RENEWALS } from "../events/enumerations";
import { EFFECTIVE_STATUSES, hasBegun, type Terms, UNSIGNED, validityOf } from "./effective-status";

const TODAY = "2025-06-02";
const DAYS = [90, 30, 7];
const terms = (more: Partial<Terms> = {}): Terms => ({
  status: "signed",
  signedOn: "2024-01-10",
  effectiveOn: null,
  expiresOn: null,
  renews: null,
  renewed: false,
  ...more,
});
const statusOf = (more: Partial<Terms>, today = TODAY) =>
  validityOf(terms(more), today, DAYS).effectiveStatus;

describe("an agreement that is not in force", () => {
  it.each(UNSIGNED)("is not signed while it is %s, whatever days it has", (status) => {
    expect(statusOf({ status })).toBe("not_signed");
    expect(statusOf({ status, expiresOn: "2025-06-10" })).toBe("not_signed");
    expect(statusOf({ status, expiresOn: "2020" })).toBe("not_signed");
  });

  it("is unstated without a recorded status", () => {
    expect(statusOf({ status: null, expiresOn: "2020" })).toBe("unstated");
  });

  it("is not yet in force before its first day, the earliest one of an incomplete date", () => {
    expect(statusOf({ effectiveOn: "2025-06-03" })).toBe("not_yet");
    expect(statusOf({ effectiveOn: "2025-06-02" })).toBe("in_force");
    expect(statusOf({ effectiveOn: "2025-07" })).toBe("not_yet");
    expect(statusOf({ effectiveOn: "2025-06" })).toBe("in_force");
    expect(statusOf({ signedOn: "2025-12-01" })).toBe("not_yet");
    expect(statusOf({ signedOn: "2025-12-01", status: "in_force" })).toBe("in_force");
  });

  it("is over by its recorded status, even before its last day, and by a renewal", () => {
    expect(statusOf({ status: "terminated", renewed: true, expiresOn: "2030" })).toBe("terminated");
    expect(statusOf({ status: "expired", expiresOn: "2030" })).toBe("expired");
    expect(statusOf({ status: "expired", renewed: true })).toBe("superseded");
    expect(statusOf({ renewed: true, expiresOn: "2025-06-10" })).toBe("superseded");
    expect(statusOf({ renewed: true, renews: "automatic" })).toBe("superseded");
  });
});

describe("the end of an agreement", () => {
  it("is the latest day of an incomplete date", () => {
    expect(statusOf({ expiresOn: "2025-06-01" })).toBe("expired");
    expect(statusOf({ expiresOn: "2025-06-02" })).toBe("expiring");
    expect(statusOf({ expiresOn: "2025-05" })).toBe("expired");
    expect(statusOf({ expiresOn: "2025-06" })).toBe("expiring");
    expect(statusOf({ expiresOn: "2024" })).toBe("expired");
    expect(validityOf(terms({ expiresOn: "2025-06" }), TODAY, DAYS)).toMatchObject({
      endsOn: "2025-06-30",
      daysLeft: 28,
      threshold: 30,
    });
    expect(statusOf({ expiresOn: "2024-02" }, "2024-02-29")).toBe("expiring");
    expect(statusOf({ expiresOn: "2024-02" }, "2024-03-01")).toBe("expired");
  });

  it.each([
    ["2025-09-01", "in_force", null, 91],
    ["2025-08-31", "expiring", 90, 90],
    ["2025-07-03", "expiring", 90, 31],
    ["2025-07-02", "expiring", 30, 30],
    ["2025-06-09", "expiring", 7, 7],
    ["2025-06-02", "expiring", 7, 0],
  ] as const)("on %s is %s within %s days", (expiresOn, word, threshold, daysLeft) => {
    expect(validityOf(terms({ expiresOn }), TODAY, DAYS)).toMatchObject({
      effectiveStatus: word,
      threshold,
      daysLeft,
    });
  });

  it("expires on the day itself if no warning period is set", () => {
    expect(validityOf(terms({ expiresOn: TODAY }), TODAY, [])).toMatchObject({
      effectiveStatus: "expiring",
      threshold: 0,
    });
    expect(validityOf(terms({ expiresOn: "2025-06-03" }), TODAY, [])).toMatchObject({
      effectiveStatus: "in_force",
    });
  });

  it("does not apply to automatic renewal, which is reported", () => {
    for (const expiresOn of ["2025-06-10", "2024"])
      expect(validityOf(terms({ expiresOn, renews: "automatic" }), TODAY, DAYS)).toMatchObject({
        effectiveStatus: "in_force",
        renewsAutomatically: true,
        threshold: null,
      });
    expect(statusOf({ expiresOn: "2024", renews: "by_agreement" })).toBe("expired");
    expect(validityOf(terms({ status: "terminated", renews: "automatic" }), TODAY, DAYS)).toMatchObject({
      renewsAutomatically: false,
      endsOn: null,
    });
  });
});

it("a renewal counts once it is signed and its first day has come", () => {
  expect(hasBegun(terms({ status: "planned" }), TODAY)).toBe(false);
  expect(hasBegun(terms({ status: null }), TODAY)).toBe(false);
  expect(hasBegun(terms({ effectiveOn: "2026" }), TODAY)).toBe(false);
  expect(hasBegun(terms({ effectiveOn: TODAY }), TODAY)).toBe(true);
  expect(hasBegun(terms({ status: "terminated" }), TODAY)).toBe(true);
});

it("every agreement has one effective status, a threshold only while expiring, and days left if it has an end", () => {
  const day = fc.constantFrom(
    null,
    "2024",
    "2025",
    "2025-06",
    "2025-06-01",
    "2025-06-02",
    "2025-08",
    "2026-01-31",
  );
  const any = fc.record({
    status: fc.constantFrom(null, ...AGREEMENT_STATUSES),
    signedOn: day,
    effectiveOn: day,
    expiresOn: day,
    renews: fc.constantFrom(null, ...RENEWALS),
    renewed: fc.boolean(),
  });
  fc.assert(
    fc.property(any, fc.subarray([90, 30, 7]), (each, days) => {
      const validity = validityOf(each, TODAY, days);
      expect(EFFECTIVE_STATUSES).toContain(validity.effectiveStatus);
      expect(validity.threshold !== null).toBe(validity.effectiveStatus === "expiring");
      expect(validity.daysLeft === null).toBe(validity.endsOn === null);
      if (validity.effectiveStatus === "expiring")
        expect(validity.daysLeft).toBeLessThanOrEqual(validity.threshold ?? -1);
      if (validity.effectiveStatus === "expired" && validity.daysLeft !== null && each.status !== "expired")
        expect(validity.daysLeft).toBeLessThan(0);
    }),
  );
});
