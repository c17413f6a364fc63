import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);

const work = (title: string, version = 0) => ({
  version,
  base: draft(),
  record: draft({ title: { en: title }, when: { start: "2025-05-20" } }),
});
const titles = async (caller = staff) => (await caller.drafts.mine()).map(({ title }) => title?.en);

describe("drafts", () => {
  it("are kept for their user alone, one for each event, the newest first", async () => {
    const [one, other] = [newId(), newId()];
    await office.as(office.staff, 1).drafts.keep({ id: one, ...work("First words") });
    await office.as(office.staff, 2).drafts.keep({ id: other, ...work("Another event") });
    await office.as(office.staff, 3).drafts.keep({ id: one, ...work("More words") });
    expect(await titles()).toEqual(["More words", "Another event"]);
    expect(await staff.drafts.get({ id: one })).toMatchObject(work("More words"));
    expect(await titles(colleague)).toEqual([]);
    expect(await colleague.drafts.get({ id: one })).toBeNull();
    expect(await colleague.drafts.discard({ id: one })).toEqual({ discarded: false });
    expect(await staff.drafts.discard({ id: one })).toEqual({ discarded: true });
    expect(await titles()).toEqual(["Another event"]);
    await staff.drafts.discard({ id: other });
  });

  it("of a saved event are those of who may save it, as long as they may read it", async () => {
    const id = newId();
    await staff.events.create({ id, record: draft({ title: { en: "Saved" } }) });
    await colleague.drafts.keep({ id, ...work("Changed by a colleague", 1) });
    expect(await titles(colleague)).toEqual(["Changed by a colleague"]);
    expect(await outcomeOf(office.as(office.reviewer).drafts.keep({ id, ...work("x", 1) }))).toBe(
      "NOT_ALLOWED",
    );
    await staff.events.setReaders({ id, version: 1, restricted: true, readers: [] });
    expect(await titles(colleague)).toEqual([]);
    expect(await colleague.drafts.get({ id })).toBeNull();
    expect(await outcomeOf(colleague.drafts.keep({ id, ...work("x", 1) }))).toBe("EVENT_NOT_FOUND");
  });

  it("end as the event is saved, for the user who saves it", async () => {
    const id = newId();
    await staff.drafts.keep({ id, ...work("Soon saved") });
    expect(await titles()).toEqual(["Soon saved"]);
    await staff.events.create({ id, record: draft() });
    expect(await titles()).toEqual([]);
    await staff.drafts.keep({ id, ...work("Changed", 1) });
    await colleague.drafts.keep({ id, ...work("Changed by a colleague too", 1) });
    await staff.events.save({ id, version: 1, record: draft({ title: { en: "Changed" } }) });
    expect(await titles()).toEqual([]);
    expect(await titles(colleague)).toEqual(["Changed by a colleague too"]);
    await staff.events.withdraw({ id, version: 2, reason: "a test" });
    expect(await titles(colleague)).toEqual([]);
    expect(await outcomeOf(staff.drafts.keep({ id, ...work("x") }))).toBe("EVENT_WITHDRAWN");
  });

  it("begin as copies of events that the user may read, restricted as their source", async () => {
    const [source, copy, hidden] = [newId(), newId(), newId()];
    await staff.events.create({
      id: source,
      record: draft({ title: { en: "Copied" }, when: { start: "2025-05-20" } }),
      restricted: true,
    });
    expect(
      await outcomeOf(colleague.drafts.copyEvent({ id: hidden, eventId: source, scope: "people" })),
    ).toBe("EVENT_NOT_FOUND");
    const reviewer = office.as(office.reviewer);
    expect(await outcomeOf(reviewer.drafts.copyEvent({ id: hidden, eventId: source, scope: "people" }))).toBe(
      "NOT_ALLOWED",
    );
    for (const _again of [1, 2])
      expect(await staff.drafts.copyEvent({ id: copy, eventId: source, scope: "programme" })).toEqual({
        id: copy,
      });
    expect(await staff.drafts.get({ id: copy })).toMatchObject({
      version: 0,
      restricted: true,
      record: { title: { en: "Copied" }, status: "planned", when: {} },
    });
    await staff.drafts.discard({ id: copy });
  });
});
