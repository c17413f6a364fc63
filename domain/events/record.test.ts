import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withRemoved } from "./list-edits";
import { parseDraft, parseRecord } from "./parse";
import { eventRecord } from "./record";
import { draftRecords, validRecords } from "./record.test-data";
import { brokenRules } from "./rules";

describe.each([1, 2] as const)("records by chance, edition %s", { timeout: 120_000 }, (edition) => {
  const wanted = { edition };
  it("valid records break no rule and are parsed unchanged", () => {
    fc.assert(
      fc.property(validRecords(wanted), (record) => {
        expect(parseRecord(record)).toEqual({ ok: true, record });
        expect(eventRecord.parse(record)).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it("drafts have the shape of a draft", () => {
    fc.assert(
      fc.property(draftRecords(wanted), (record) => {
        expect(parseDraft(record)).toEqual({ ok: true, record });
        parseRecord(record);
      }),
      { numRuns: 300 },
    );
  });

  it("removing a part removes all references to it", () => {
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
