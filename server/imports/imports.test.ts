import { readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { EventRecord } from "@/domain/events/shape";
import { recordFile } from "../exports/queries";
import { contextOf, draft, outcomeOf, refusal, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
const FILE = join(import.meta.dirname, "../../db/samples/zhengzhou-inspection.json");
const sample: EventRecord = JSON.parse(readFileSync(FILE, "utf8"));
const { id: _id, ...nameless } = sample;

it("refuses reviewers, and an invalid record with its first problem", async () => {
  expect(await refusal(office.as(office.reviewer).imports.record({ record: sample }))).toBe("NOT_ALLOWED");
  const call = staff.imports.record({ record: draft({ participants: [], agenda: [] }) });
  await expect(call).rejects.toMatchObject({
    cause: { issues: [{ path: ["record", "title"] }, { path: ["record", "when"] }] },
  });
});

it("checks the permission before it validates the record", async () => {
  const endless = { ...sample, background: Array(60_000).fill(0) };
  const reviewer = office.as(office.reviewer);
  expect(await refusal(reviewer.imports.record({ record: endless }))).toBe("NOT_ALLOWED");
  expect(await refusal(reviewer.events.create({ id: newId(), record: endless }))).toBe("NOT_ALLOWED");
  await expect(staff.imports.record({ record: endless })).rejects.toMatchObject({
    cause: { issues: [{ path: ["record", "background"] }] },
  });
});

it("creates one event per id, and asks before saving a next version", async () => {
  const { id, created } = await staff.imports.record({ record: sample });
  expect(created).toBe(true);
  const changed = { ...sample, city: { en: "Elsewhere" } };
  await expect(staff.imports.record({ record: changed })).rejects.toMatchObject({
    message: "EVENT_EXISTS",
    cause: { values: { eventId: id, version: 1 } },
  });
  expect(await outcomeOf(staff.imports.record({ record: changed, version: 7 }))).toBe("STALE");
  expect(await staff.imports.record({ record: changed, version: 1 })).toEqual({
    id,
    version: 2,
    created: false,
  });
  expect((await staff.events.get({ id })).record).toEqual(changed);
});

it("creates a new event for a record without an id", async () => {
  const first = await staff.imports.record({ record: nameless });
  const second = await staff.imports.record({ record: nameless });
  expect(second.id).not.toBe(first.id);
});

it("recognizes an exported record, and refuses export without the right to read", async () => {
  const id = newId();
  await staff.events.create({ id, record: nameless, restricted: true });
  expect(await refusal(recordFile(contextOf(db, office.editor), id))).toBe("EVENT_NOT_FOUND");
  expect(await refusal(recordFile(contextOf(db), id))).toBe("NOT_SIGNED_IN");
  const { bytes, name } = await recordFile(contextOf(db, office.staff), id);
  expect(name).toMatch(/\.json$/);
  const record = JSON.parse(new TextDecoder().decode(bytes));
  expect(record).toEqual({ ...nameless, id });
  await expect(staff.imports.record({ record })).rejects.toMatchObject({
    cause: { values: { eventId: id } },
  });
  const others = await office.as(office.editor).imports.record({ record });
  expect(others).toMatchObject({ version: 1, created: true });
  expect(others.id).not.toBe(id);
  expect(await staff.imports.record({ record, version: 1 })).toEqual({ id, version: 2, created: false });
});
