import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGREEMENT_STATUSES, RENEWALS } from "../events/shape";
import { hasBegun, STANDINGS, standingOf, type Terms, UNSIGNED } from "./standing";

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
const standing = (more: Partial<Terms>, today = TODAY) => standingOf(terms(more), today, DAYS).standing;

describe("an agreement that does not bind", () => {
  it.each(UNSIGNED)("is not signed while it is %s, whatever days it has", (status) => {
    expect(standing({ status })).toBe("not_signed");
    expect(standing({ status, expiresOn: "2025-06-10" })).toBe("not_signed");
    expect(standing({ status, expiresOn: "2020" })).toBe("not_signed");
  });

  it("has no standing where its status is not noted", () => {
    expect(standing({ status: null, expiresOn: "2020" })).toBe("unstated");
  });

  it("is to come until its first day, and until the first that a rough day may mean", () => {
    expect(standing({ effectiveOn: "2025-06-03" })).toBe("not_yet");
    expect(standing({ effectiveOn: "2025-06-02" })).toBe("in_force");
    expect(standing({ effectiveOn: "2025-07" })).toBe("not_yet");
    expect(standing({ effectiveOn: "2025-06" })).toBe("in_force");
    expect(standing({ signedOn: "2025-12-01" })).toBe("not_yet");
    expect(standing({ signedOn: "2025-12-01", status: "in_force" })).toBe("in_force");
  });

  it("has ended by its status, also before its last day, and by a later one that renews it", () => {
    expect(standing({ status: "terminated", renewed: true, expiresOn: "2030" })).toBe("terminated");
    expect(standing({ status: "expired", expiresOn: "2030" })).toBe("expired");
    expect(standing({ status: "expired", renewed: true })).toBe("superseded");
    expect(standing({ renewed: true, expiresOn: "2025-06-10" })).toBe("superseded");
    expect(standing({ renewed: true, renews: "automatic" })).toBe("superseded");
  });
});

describe("the end of an agreement", () => {
  it("is the last day that a rough day reaches to", () => {
    expect(standing({ expiresOn: "2025-06-01" })).toBe("expired");
    expect(standing({ expiresOn: "2025-06-02" })).toBe("expiring");
    expect(standing({ expiresOn: "2025-05" })).toBe("expired");
    expect(standing({ expiresOn: "2025-06" })).toBe("expiring");
    expect(standing({ expiresOn: "2024" })).toBe("expired");
    expect(standingOf(terms({ expiresOn: "2025-06" }), TODAY, DAYS)).toMatchObject({
      endsOn: "2025-06-30",
      daysLeft: 28,
      threshold: 30,
    });
    expect(standing({ expiresOn: "2024-02" }, "2024-02-29")).toBe("expiring");
    expect(standing({ expiresOn: "2024-02" }, "2024-03-01")).toBe("expired");
  });

  it.each([
    ["2025-09-01", "in_force", null, 91],
    ["2025-08-31", "expiring", 90, 90],
    ["2025-07-03", "expiring", 90, 31],
    ["2025-07-02", "expiring", 30, 30],
    ["2025-06-09", "expiring", 7, 7],
    ["2025-06-02", "expiring", 7, 0],
  ] as const)("on %s is %s within %s days", (expiresOn, word, threshold, daysLeft) => {
    expect(standingOf(terms({ expiresOn }), TODAY, DAYS)).toMatchObject({
      standing: word,
      threshold,
      daysLeft,
    });
  });

  it("is told on the day itself by an office that wants no warning", () => {
    expect(standingOf(terms({ expiresOn: TODAY }), TODAY, [])).toMatchObject({
      standing: "expiring",
      threshold: 0,
    });
    expect(standingOf(terms({ expiresOn: "2025-06-03" }), TODAY, [])).toMatchObject({ standing: "in_force" });
  });

  it("is none where it renews by itself, and that is said", () => {
    for (const expiresOn of ["2025-06-10", "2024"])
      expect(standingOf(terms({ expiresOn, renews: "automatic" }), TODAY, DAYS)).toMatchObject({
        standing: "in_force",
        goesOn: true,
        threshold: null,
      });
    expect(standing({ expiresOn: "2024", renews: "by_agreement" })).toBe("expired");
    expect(standingOf(terms({ status: "terminated", renews: "automatic" }), TODAY, DAYS)).toMatchObject({
      goesOn: false,
      endsOn: null,
    });
  });
});

it("a later agreement takes over when it is signed and its first day has come", () => {
  expect(hasBegun(terms({ status: "planned" }), TODAY)).toBe(false);
  expect(hasBegun(terms({ status: null }), TODAY)).toBe(false);
  expect(hasBegun(terms({ effectiveOn: "2026" }), TODAY)).toBe(false);
  expect(hasBegun(terms({ effectiveOn: TODAY }), TODAY)).toBe(true);
  expect(hasBegun(terms({ status: "terminated" }), TODAY)).toBe(true);
});

it("every agreement has one standing, a warning only while it is expiring, and days left wherever it has an end", () => {
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
      const stands = standingOf(each, TODAY, days);
      expect(STANDINGS).toContain(stands.standing);
      expect(stands.threshold !== null).toBe(stands.standing === "expiring");
      expect(stands.daysLeft === null).toBe(stands.endsOn === null);
      if (stands.standing === "expiring") expect(stands.daysLeft).toBeLessThanOrEqual(stands.threshold ?? -1);
      if (stands.standing === "expired" && stands.daysLeft !== null && each.status !== "expired")
        expect(stands.daysLeft).toBeLessThan(0);
    }),
  );
});
