import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDraft, parseRecord } from "./parse";
import { eventRecord } from "./record";
import { draftRecords, validRecords } from "./record.test-data";

describe("records by chance", { timeout: 120_000 }, () => {
  it("the valid ones keep every rule, and are taken as they are", () => {
    fc.assert(
      fc.property(validRecords(), (record) => {
        expect(parseRecord(record)).toEqual({ ok: true, record });
        expect(eventRecord.parse(record)).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it("the half-filled ones have the shape of a draft", () => {
    fc.assert(
      fc.property(draftRecords(), (record) => {
        expect(parseDraft(record)).toEqual({ ok: true, record });
        parseRecord(record);
      }),
      { numRuns: 300 },
    );
  });
});
