import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withRemoved } from "./list-edits";
import { parseDraft, parseRecord } from "./parse";
import { eventRecord } from "./record";
import { draftRecords, validRecords } from "./record.test-data";
import { brokenRules } from "./rules";

describe.each([1, 2] as const)("records by chance, edition %s", { timeout: 120_000 }, (edition) => {
  const wanted = { edition };
  it("the valid ones keep every rule, and are taken as they are", () => {
    fc.assert(
      fc.property(validRecords(wanted), (record) => {
        expect(parseRecord(record)).toEqual({ ok: true, record });
        expect(eventRecord.parse(record)).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it("the half-filled ones have the shape of a draft", () => {
    fc.assert(
      fc.property(draftRecords(wanted), (record) => {
        expect(parseDraft(record)).toEqual({ ok: true, record });
        parseRecord(record);
      }),
      { numRuns: 300 },
    );
  });

  it("without one of its parts, nothing points at what is gone", () => {
    const LISTS = ["participants", "delegations", "agenda", "outcomes", "agreements"] as const;
    fc.assert(
      fc.property(validRecords(wanted), fc.constantFrom(...LISTS), fc.nat(30), (record, list, at) => {
        const broken = brokenRules(withRemoved(record, [list], at));
        expect(broken.filter(({ code }) => code === "no_such_key")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
