import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);

const record = draft({
  kind: "reception",
  title: { en: "Invented visit" },
  when: { start: "2025-05-20" },
  participants: [
    { key: "ann", side: "host", person: { name: { en: "Ann Example" } } },
    { key: "ben", side: "guest", person: { name: { en: "Ben Sample" } } },
  ],
  agenda: [{ key: "talks", activity: "talks" }],
});
const source = async (restricted = false) => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record, restricted });
  await staff.checklists.save({
    id: newId(),
    eventId,
    version: 0,
    what: { en: "cars" },
    due: { on: "2025-05-17" },
  });
  await staff.checklists.save({
    id: newId(),
    eventId,
    version: 0,
    what: { en: "after" },
    due: { on: "2025-06-01" },
  });
  return eventId;
};
const saved = async (name: string, eventId: string) => {
  const id = newId();
  await staff.templates.save({ id, eventId, name });
  return id;
};
const names = async (as = staff) => (await as.templates.all()).map(({ name }) => name);

describe("templates", () => {
  it("are made by who may create events, once, from events that they may read", async () => {
    const eventId = await source();
    const given = { id: newId(), eventId, name: "Reception" };
    expect(await outcomeOf(office.as(office.reviewer).templates.save(given))).toBe("NOT_ALLOWED");
    for (const _again of [1, 2])
      expect(await staff.templates.save(given)).toEqual({ id: given.id, version: 1 });
    expect(await outcomeOf(colleague.templates.save(given))).toBe("TEMPLATE_EXISTS");
    expect(await outcomeOf(staff.templates.save({ ...given, id: newId(), name: " " }))).toBe("INPUT_INVALID");
    expect(await office.as(office.reviewer).templates.all()).toMatchObject([
      { name: "Reception", kind: "reception", mayChange: false, by: "Invented staff" },
    ]);
    const hidden = { id: newId(), eventId: await source(true), name: "Hidden" };
    expect(await outcomeOf(colleague.templates.save(hidden))).toBe("EVENT_NOT_FOUND");
  });

  it("are renamed, deleted and restored by who made them, and by administrators", async () => {
    const id = await saved("To change", await source());
    expect(await outcomeOf(colleague.templates.rename({ id, version: 1, name: "Mine" }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(colleague.templates.withdraw({ id, version: 1, withdrawn: true }))).toBe(
      "NOT_ALLOWED",
    );
    await staff.templates.rename({ id, version: 1, name: "Changed" });
    expect(await outcomeOf(staff.templates.rename({ id, version: 1, name: "Late" }))).toBe("STALE");
    await office.as(office.admin).templates.withdraw({ id, version: 2, withdrawn: true });
    expect(await names()).not.toContain("Changed");
    const start = { id: newId(), templateId: id };
    expect(await outcomeOf(staff.drafts.startFromTemplate(start))).toBe("TEMPLATE_NOT_FOUND");
    await staff.templates.withdraw({ id, version: 3, withdrawn: false });
    expect(await names()).toContain("Changed");
  });

  it("of a restricted event are seen by its readers alone, also where it was restricted later", async () => {
    const eventId = await source();
    const id = await saved("Secret visits", eventId);
    expect(await names(colleague)).toContain("Secret visits");
    await staff.events.setReaders({ id: eventId, version: 1, restricted: true, readers: [] });
    for (const outsider of [colleague, office.as(office.admin), office.as(office.editor)]) {
      expect(await names(outsider)).not.toContain("Secret visits");
      expect(await outcomeOf(outsider.templates.rename({ id, version: 1, name: "x" }))).toBe(
        "TEMPLATE_NOT_FOUND",
      );
    }
    expect(await outcomeOf(colleague.drafts.startFromTemplate({ id: newId(), templateId: id }))).toBe(
      "TEMPLATE_NOT_FOUND",
    );
    expect(await names(office.as(office.leader))).toContain("Secret visits");
    const begun = newId();
    await staff.drafts.startFromTemplate({ id: begun, templateId: id });
    expect(await staff.drafts.get({ id: begun })).toMatchObject({ restricted: true });
  });
});

describe("an event from a template", () => {
  it("begins as a draft on the day asked for, and takes the checklist over as it is saved", async () => {
    const templateId = await saved("Receptions", await source());
    const id = newId();
    const reviewer = office.as(office.reviewer);
    expect(await outcomeOf(reviewer.drafts.startFromTemplate({ id, templateId }))).toBe("NOT_ALLOWED");
    for (const _again of [1, 2])
      expect(await colleague.drafts.startFromTemplate({ id, templateId, day: "2025-09-10" })).toEqual({ id });
    const work = await colleague.drafts.get({ id });
    expect(work).toMatchObject({
      version: 0,
      restricted: false,
      record: {
        kind: "reception",
        status: "planned",
        when: { start: "2025-09-10" },
        participants: [{ key: "ann" }],
        agenda: [{ key: "talks" }],
      },
    });
    expect(work?.record.title).toBeUndefined();
    await colleague.drafts.keep({ id, version: 0, base: draft(), record: work?.record ?? draft() });
    await colleague.events.create({ id, record: work?.record ?? draft() });
    expect((await colleague.checklists.ofEvent({ eventId: id })).items).toMatchObject([
      { what: { en: "cars" }, daysBefore: 3, due: "2025-09-07", doneAt: null },
      { what: { en: "after" }, daysBefore: null, due: null },
    ]);
  });
});
