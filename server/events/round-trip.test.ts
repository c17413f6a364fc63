import fc from "fast-check";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { anyDraft } from "@/domain/events/any-draft.test-data";
import { parseDraft } from "@/domain/events/parse";
import { testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

it("any record that can be saved comes back as it was, from the event and from its revisions", async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, anyDraft, async (drawn, drawnNext) => {
      const id = newId();
      const [first, next] = [drawn, drawnNext].map((each) => ({ ...each, id: `${id} ${each.id ?? ""}` }));
      if (!first || !next) return;
      expect(parseDraft(first)).toEqual({ ok: true, record: first });
      await staff.events.create({ id, record: first });
      expect((await staff.events.get({ id })).record).toEqual(first);
      const { version } = await staff.events.save({ id, version: 1, record: next });
      expect((await staff.events.get({ id })).record).toEqual(next);
      expect(await staff.events.revision({ id, version: 1 })).toEqual(first);
      expect(await staff.events.revision({ id, version })).toEqual(next);
    }),
    { numRuns: 40 },
  );
}, 120_000);
