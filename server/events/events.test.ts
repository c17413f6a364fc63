import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { followUps } from "@/db/schema/follow-ups";
import { organizations } from "@/db/schema/organizations";
import { eventOrganizations, participations } from "@/db/schema/participations";
import { people } from "@/db/schema/people";
import { testDatabase } from "@/db/test-database";
import { parseRecord } from "@/domain/events/parse";
import { draft, NOW, refusal, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague, 5);

const created = async (record = draft(), restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record, restricted });
  return id;
};

describe("creating", () => {
  it("is refused to anonymous callers, to reviewers and for invalid records", async () => {
    const input = { id: newId(), record: draft() };
    expect(await refusal(office.as(office.anonymous).events.create(input))).toBe("NOT_SIGNED_IN");
    expect(await refusal(office.as(office.reviewer).events.create(input))).toBe("NOT_ALLOWED");
    const record = { ...draft(), kind: "picnic" } as never;
    await expect(staff.events.create({ id: newId(), record })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("is idempotent, and refuses an id of another event", async () => {
    const input = { id: newId(), record: draft({ title: { en: "One" } }) };
    expect(await staff.events.create(input)).toEqual({ id: input.id, version: 1 });
    expect(await staff.events.create(input)).toEqual({ id: input.id, version: 1 });
    expect(await refusal(colleague.events.create(input))).toBe("EVENT_EXISTS");
    expect(await staff.events.revisions({ id: input.id })).toHaveLength(1);
  });

  it("refuses a record id of another event", async () => {
    const record = draft({ id: "outer-1" });
    await created(record);
    expect(await refusal(staff.events.create({ id: newId(), record }))).toBe("RECORD_ID_TAKEN");
  });
});

describe("saving", () => {
  it("checks the permission before it validates the record", async () => {
    const record = { ...draft(), background: Array(60_000).fill(0) };
    const [id, hidden] = [await created(), await created(draft(), true)];
    const save = (actor: Parameters<typeof office.as>[0], event: string) =>
      refusal(office.as(actor).events.save({ id: event, version: 1, record }));
    expect(await save(office.anonymous, id)).toBe("NOT_SIGNED_IN");
    expect(await save(office.reviewer, id)).toBe("NOT_ALLOWED");
    expect(await save(office.editor, hidden)).toBe("EVENT_NOT_FOUND");
    expect(await save(office.staff, newId())).toBe("EVENT_NOT_FOUND");
    expect(await save(office.staff, id)).toContain("too_many");
    await staff.events.withdraw({ id, version: 1, reason: "x" });
    expect(await save(office.staff, id)).toBe("EVENT_WITHDRAWN");
  });

  it("is refused to reviewers and for an older version, without losing data", async () => {
    const id = await created(draft({ title: { en: "First" } }));
    const record = draft({ title: { en: "Second" } });
    expect(await refusal(office.as(office.reviewer).events.save({ id, version: 1, record }))).toBe(
      "NOT_ALLOWED",
    );
    await colleague.events.save({ id, version: 1, record });
    await expect(staff.events.save({ id, version: 1, record: draft() })).rejects.toMatchObject({
      message: "STALE",
      cause: {
        values: { version: 2, by: "Invented Colleague", at: new Date(NOW.getTime() + 300_000).toISOString() },
      },
    });
    expect(await staff.events.get({ id })).toMatchObject({ version: 2, record });
  });

  it("stores each version whole, with the changed paths", async () => {
    const id = await created(draft({ title: { en: "First" }, city: { en: "Jilin" } }));
    const second = draft({ title: { en: "First" }, city: { en: "Jilin", zh: "吉林" } });
    expect(await staff.events.save({ id, version: 1, record: second })).toEqual({ id, version: 2 });
    const revisions = await staff.events.revisions({ id });
    expect(revisions.map(({ version, by, changes }) => ({ version, by, changes }))).toEqual([
      { version: 2, by: "Invented staff", changes: ["city.zh"] },
      { version: 1, by: "Invented staff", changes: [] },
    ]);
    expect(await staff.events.revision({ id, version: 1 })).toEqual(
      draft({ title: { en: "First" }, city: { en: "Jilin" } }),
    );
    expect(await refusal(staff.events.revision({ id, version: 3 }))).toBe("REVISION_NOT_FOUND");
  });

  it("of the same record again changes nothing", async () => {
    const id = await created();
    expect(await staff.events.save({ id, version: 1, record: draft() })).toEqual({ id, version: 1 });
    expect(await staff.audit.ofEvent({ id })).toHaveLength(1);
  });

  it("reports what a complete record lacks", async () => {
    const id = await created();
    const { record } = await staff.events.get({ id });
    const parsed = parseRecord(record);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map((problem) => problem.path)).toContain("title");
    expect(await staff.events.lacking({ id })).toBe(problems.length);
  });

  it("lacks something without people, place and agenda, even where its form is complete", async () => {
    const id = newId();
    const title = { en: "Invented meeting", zh: "虚构会见" };
    const record = draft({ title, when: { start: "2025-05-20" }, participants: [], agenda: [] });
    await staff.events.create({ id, record });
    expect(parseRecord(record).ok).toBe(true);
    // One for each field: that an article would have no content is stated at the first of them.
    expect(await staff.events.lacking({ id })).toBe(3);
  });
});

describe("rows of a record", () => {
  const org = { id: newId(), name: { en: "Invented Association", zh: "虚构协会" } };
  const person = { id: newId(), name: { en: "Zeng Bin", zh: "曾斌" } };
  const agreement = {
    key: "a1",
    title: { en: "MOU" },
    parties: [{ organization: org, signatories: ["p1"] }],
  };
  const record = draft({
    participants: [
      { key: "p1", person, side: "guest", posts: [{ organization: org, title: { en: "president" } }] },
      { key: "p2", person: { id: "not ours", name: { en: "Nobody Known" } } },
      { key: "p3", group: { en: "two vice presidents" } },
    ],
    agreements: [agreement],
    followUps: [{ key: "f1", text: { en: "visit" }, force: "intention", due: { on: "2026" } }],
  });

  it("are linked to the directory by id only, and updated at each save", async () => {
    const entry = { createdAt: NOW, updatedAt: NOW };
    await db.insert(organizations).values({ id: org.id, name: org.name, ...entry });
    await db.insert(people).values({ id: person.id, name: person.name, ...entry });
    const id = await created(record);
    const rows = await db.select().from(participations).where(eq(participations.eventId, id));
    expect(rows.map(({ key, personId, presence }) => ({ key, personId, presence }))).toEqual([
      { key: "p1", personId: person.id, presence: "attended" },
      { key: "p2", personId: null, presence: "attended" },
      { key: "p3", personId: null, presence: "attended" },
    ]);
    const orgs = await db.select().from(eventOrganizations).where(eq(eventOrganizations.eventId, id));
    expect(orgs.map(({ mention, organizationId }) => [mention, organizationId])).toEqual([
      ["post", org.id],
      ["party", org.id],
    ]);
    const [kept] = await db.select().from(agreements).where(eq(agreements.eventId, id));
    const parties = await db.select().from(agreementParties);
    expect(parties).toMatchObject([{ agreementId: kept?.id, organizationId: org.id, signatories: ["p1"] }]);
    const [promise] = await db.select().from(followUps).where(eq(followUps.eventId, id));
    expect(promise).toMatchObject({ key: "f1", force: "intention", dueOn: "2026" });

    await staff.events.save({ id, version: 1, record: draft({ agreements: [{ ...agreement, nth: 2 }] }) });
    const [same] = await db.select().from(agreements).where(eq(agreements.eventId, id));
    expect(same).toMatchObject({ id: kept?.id, removedIn: null, document: { nth: 2 } });
    const [gone] = await db.select().from(followUps).where(eq(followUps.eventId, id));
    expect(gone).toMatchObject({ id: promise?.id, removedIn: 2 });
    await staff.events.save({ id, version: 2, record });
    const [back] = await db.select().from(followUps).where(eq(followUps.eventId, id));
    expect(back).toMatchObject({ id: promise?.id, removedIn: null });
  });

  it("accept a draft whose keys are not yet distinct", async () => {
    const twice = [{ key: "x" }, { key: "x" }];
    const id = await created(draft({ participants: twice, agreements: twice, followUps: twice }));
    expect(await db.select().from(agreements).where(eq(agreements.eventId, id))).toHaveLength(2);
    await staff.events.save({
      id,
      version: 1,
      record: draft({ agreements: twice, followUps: [{ key: "x" }] }),
    });
    const rows = await db.select().from(followUps).where(eq(followUps.eventId, id));
    expect(rows.map((row) => row.removedIn).sort()).toEqual([2, null]);
  });
});

describe("withdrawing", () => {
  it("is refused to colleagues, without a reason, twice, and to what is not withdrawn", async () => {
    const id = await created();
    const input = { id, version: 1, reason: "entered twice" };
    expect(await refusal(colleague.events.withdraw(input))).toBe("NOT_ALLOWED");
    await expect(staff.events.withdraw({ ...input, reason: "  " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect(await refusal(staff.events.restore({ id, version: 1 }))).toBe("EVENT_NOT_WITHDRAWN");
    await staff.events.withdraw(input);
    expect(await refusal(staff.events.withdraw({ ...input, version: 2 }))).toBe("EVENT_WITHDRAWN");
    expect(await refusal(staff.events.save({ id, version: 2, record: draft() }))).toBe("EVENT_WITHDRAWN");
  });

  it("removes the event from the list, records user and reason, and can be undone", async () => {
    const id = await created(draft({ title: { en: "Withdrawnish" } }));
    await staff.events.withdraw({ id, version: 1, reason: "entered twice" });
    expect((await staff.events.list({ q: "withdrawnish" })).total).toBe(0);
    expect((await staff.events.list({ q: "withdrawnish", withdrawn: true })).rows).toMatchObject([
      { id, withdrawn: true },
    ]);
    const { withdrawn } = await colleague.events.get({ id });
    expect(withdrawn).toEqual({ by: "Invented staff", at: NOW, reason: "entered twice" });
    await staff.events.restore({ id, version: 2 });
    expect((await staff.events.list({ q: "withdrawnish" })).total).toBe(1);
    expect((await staff.events.get({ id })).withdrawn).toBeUndefined();
  });
});
