import fc from "fast-check";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { anyDraft } from "@/domain/events/any-draft.test-data";
import { parseDraft, parseRecord } from "@/domain/events/parse";
import { validRecords } from "@/domain/events/record.test-data";
import { testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

it.each([1, 2] as const)(
  "every valid record of edition %s comes back as it was, and whole",
  async (edition) => {
    await fc.assert(
      fc.asyncProperty(validRecords({ edition }), async (drawn) => {
        const id = newId();
        const record = { ...drawn, id };
        await staff.events.create({ id, record });
        const stored = await staff.events.get({ id });
        expect(stored.version).toBe(1);
        expect(stored.record).toEqual(record);
        expect(parseRecord(stored.record).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);

it("any draft, with any characters, is read back unchanged from the event and its revisions", async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, anyDraft, async (drawn, drawnNext) => {
      const id = newId();
      const first = { ...drawn, id: `${id} ${drawn.id ?? ""}` };
      const next = { ...drawnNext, id: `${id} ${drawnNext.id ?? ""}` };
      expect(parseDraft(first)).toEqual({ ok: true, record: first });
      await staff.events.create({ id, record: first });
      expect((await staff.events.get({ id })).record).toEqual(first);
      const { version } = await staff.events.save({ id, version: 1, record: next });
      expect((await staff.events.get({ id })).record).toEqual(next);
      expect(await staff.events.revision({ id, version: 1 })).toEqual(first);
      expect(await staff.events.revision({ id, version })).toEqual(next);
    }),
    { numRuns: 30 },
  );
}, 120_000);
