import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { Agreement } from "@/domain/events/shape";
import { draft, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);
const leader = office.as(office.leader);

const first = { title: { en: "Invented supply agreement" }, signedOn: "2020-01-10" };
const pact = (more: Partial<Agreement>): Agreement => ({
  key: "pact",
  title: { en: "Invented agreement" },
  type: "project",
  status: "in_force",
  parties: [],
  ...more,
});
const renewal = pact({ signedOn: "2023-01-10", renewalOf: first });

const held = async (agreement: Agreement, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft({ agreements: [agreement] }), restricted });
  return id;
};
const save = (id: string, version: number, agreements: Agreement[]) =>
  staff.events.save({ id, version, record: draft({ agreements }) });

/** The status of the first agreement and all counts, as one user sees them. */
const seenBy = async (caller: typeof staff) => {
  const { rows } = await caller.agreements.list({ q: "supply" });
  return [rows.map((row) => row.validity.effectiveStatus), await caller.agreements.countByStatus({})];
};
const inForce = [["in_force"], { in_force: 1 }];
const bothInForce = [["in_force"], { in_force: 2 }];
const renewed = [["superseded"], { superseded: 1, in_force: 1 }];

describe("which agreements are renewed", () => {
  it("follows each change of a record, after lists that were read before it", async () => {
    await held(pact({ ...first }));
    expect(await seenBy(staff)).toEqual(inForce);
    const later = await held(renewal);
    expect(await seenBy(staff)).toEqual(renewed);
    await save(later, 1, [{ ...renewal, renewalOf: { ...first, signedOn: "2020-01-11" } }]);
    expect(await seenBy(staff)).toEqual(bothInForce);
    await save(later, 2, [renewal]);
    expect(await seenBy(staff)).toEqual(renewed);
    await save(later, 3, [{ ...renewal, effectiveOn: "2099-01-01", status: "signed" }]);
    expect(await seenBy(staff)).toEqual([["in_force"], { in_force: 1, not_yet: 1 }]);
    await save(later, 4, [renewal]);
    await staff.events.withdraw({ id: later, version: 5, reason: "x" });
    expect(await seenBy(staff)).toEqual(inForce);
    await staff.events.restore({ id: later, version: 6 });
    expect(await seenBy(staff)).toEqual(renewed);
    await save(later, 7, []);
    expect(await seenBy(staff)).toEqual(inForce);
  });

  it("is known to those only who may read the later one, in whichever order they ask", async () => {
    const later = await held(renewal, true);
    for (const caller of [leader, colleague, staff, colleague])
      expect(await seenBy(caller)).toEqual(caller === colleague ? inForce : renewed);
    await staff.events.setReaders({
      id: later,
      version: 1,
      restricted: true,
      readers: [office.colleague.id],
    });
    expect(await seenBy(colleague)).toEqual(renewed);
    await staff.events.setReaders({ id: later, version: 2, restricted: true, readers: [] });
    expect(await seenBy(colleague)).toEqual(inForce);
    await staff.events.setReaders({ id: later, version: 3, restricted: false, readers: [] });
    expect(await seenBy(colleague)).toEqual(renewed);
  });

  it("is decided by the parties where two earlier ones have the same title and day", async () => {
    const [one, other] = [
      { organization: { name: { en: "Invented Zone" } } },
      { organization: { name: { en: "Invented Port" } } },
    ];
    const named = { title: { en: "Invented twin pact" }, signedOn: "2021-02-02" };
    await held(pact({ ...named, parties: [one] }));
    const port = await held(pact({ ...named, parties: [other] }));
    const later = await held(pact({ title: { en: "Invented third" }, renewalOf: named, parties: [other] }));
    const statuses = async () =>
      (await staff.agreements.list({ q: "twin" })).rows.map((row) => [
        row.eventId === port ? "port" : "zone",
        row.validity.effectiveStatus,
      ]);
    expect((await statuses()).sort()).toEqual([
      ["port", "superseded"],
      ["zone", "in_force"],
    ]);
    await save(later, 1, [pact({ title: { en: "Invented third" }, renewalOf: named, parties: [one] })]);
    expect((await statuses()).sort()).toEqual([
      ["port", "in_force"],
      ["zone", "superseded"],
    ]);
  });
});
