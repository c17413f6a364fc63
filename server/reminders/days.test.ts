import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { pursuits } from "@/db/schema/pursuits";
import { reminderSettings, reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { addDays } from "@/domain/events/days";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import { contextOf, draft, NOW, newUser, setUpOffice, testOffice } from "../test-office";
import { remindOfDays } from "./remind-of-days";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const TODAY = "2025-06-02";
const job = { kind: "job", name: "days" } as const;

/** Runs the job on a date. */
const runOn = (today: string) => remindOfDays({ ...contextOf(db, job), today });
const eventOf = async (record: Partial<DraftRecord>, restricted = false) => {
  const id = newId();
  await staff.events.create({
    id,
    record: draft({ title: { en: "Invented talks" }, ...record }),
    restricted,
  });
  return id;
};
interface Held {
  due?: FollowUp["due"];
  holder?: string | null;
  restricted?: boolean;
  set?: Partial<typeof pursuits.$inferInsert>;
}
/** A follow-up with an assignee. */
const promise = async ({ due, holder = office.colleague.id, restricted = false, set = {} }: Held) => {
  const followUp: FollowUp = { key: "f", text: { en: "pay a return visit" }, ...(due && { due }) };
  const eventId = await eventOf({ followUps: [followUp] }, restricted);
  const [row] = await db
    .update(pursuits)
    .set({ responsibleId: holder, ...set })
    .where(eq(pursuits.eventId, eventId))
    .returning();
  return row?.id ?? "";
};
const remindersOf = async (subjectId: string) => {
  const rows = await db.select().from(reminders).where(eq(reminders.subjectId, subjectId));
  return rows.map((row) => `${row.kind} ${row.details.about ?? ""} ${row.details.day}`).sort();
};

describe("nobody is reminded", () => {
  it.each<[string, Held]>([
    ["of what is due later", { due: { on: "2025-06-06" } }],
    ["of what has no day", {}],
    ["of what nobody answers for", { due: { on: "2025-06-01" }, holder: null }],
    ["of what is closed", { due: { on: "2025-06-01" }, set: { state: "done", closedOn: "2025-06-01" } }],
    ["of what is reported", { due: { on: "2025-06-01" }, set: { state: "reported" } }],
    ["of what is withdrawn", { due: { on: "2025-06-01" }, set: { withdrawn: true } }],
    ["of what they may not read", { due: { on: "2025-06-01" }, restricted: true }],
  ])("%s", async (_what, held) => {
    const id = await promise(held);
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual([]);
  });

  it("of an archived event, or once deactivated", async () => {
    const id = await promise({ due: { on: "2025-06-01" } });
    await db
      .update(events)
      .set({ withdrawnAt: NOW })
      .where(eq(events.id, await eventIdOf(id)));
    const gone = await newUser(db, ["staff"]);
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, gone.id));
    const theirs = await promise({ due: { on: "2025-06-01" }, holder: gone.id });
    await runOn(TODAY);
    expect([await remindersOf(id), await remindersOf(theirs)]).toEqual([[], []]);
  });
});
const eventIdOf = async (id: string) => {
  const [row] = await db.select().from(pursuits).where(eq(pursuits.id, id));
  return row?.eventId ?? "";
};

describe("the assignee is reminded once", () => {
  it("before the date, on it, and once overdue, however often the job runs", async () => {
    const id = await promise({ due: { on: "2025-06-05" } });
    for (const after of [-1, 0, 0, 1, 3, 3, 4, 5]) await runOn(addDays(TODAY, after));
    expect(await remindersOf(id)).toEqual([
      "due due 2025-06-05",
      "due due 2025-06-05",
      "late due 2025-06-05",
    ]);
  });

  it("as many days before as they chose", async () => {
    const early = await newUser(db, ["staff"], "Invented Early Bird");
    await db.insert(reminderSettings).values({ userId: early.id, digest: "never", dueIn: 30 });
    const id = await promise({ due: { on: "2025-07-02" }, holder: early.id });
    await runOn("2025-06-01");
    expect(await remindersOf(id)).toEqual([]);
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual(["due due 2025-07-02"]);
  });

  it("of the review date and of the end of a suspension", async () => {
    const review = await promise({ due: { review: "2025-06-03" } });
    const set = { state: "suspended", suspendedUntil: "2025-06-01" } as const;
    const suspended = await promise({ due: { on: "2025-12-31" }, set });
    await runOn(TODAY);
    expect(await remindersOf(review)).toEqual(["due review 2025-06-03"]);
    expect(await remindersOf(suspended)).toEqual(["late until 2025-06-01"]);
  });

  it("of the new date after an extension", async () => {
    const id = await promise({ due: { on: "2025-06-01" } });
    await runOn(TODAY);
    await db.update(pursuits).set({ dueOn: "2025-06-04" }).where(eq(pursuits.id, id));
    await runOn(TODAY);
    expect(await remindersOf(id)).toEqual(["due due 2025-06-04", "late due 2025-06-01"]);
  });

  it("if two instances run concurrently", async () => {
    const ids = await Promise.all([1, 2, 3].map(() => promise({ due: { on: "2025-06-01" } })));
    await Promise.all([runOn(TODAY), runOn(TODAY), runOn(TODAY)]);
    for (const id of ids) expect(await remindersOf(id)).toEqual(["late due 2025-06-01"]);
  });
});

describe("an expiring agreement", () => {
  const agreement = async (more: object, restricted = false) => {
    const pact = {
      key: "g",
      title: { en: "Invented pact" },
      status: "signed",
      signedOn: "2024-01-01",
      ...more,
    };
    const eventId = await eventOf(
      { agreements: [pact as NonNullable<DraftRecord["agreements"]>[number]] },
      restricted,
    );
    const [row] = await db.select().from(agreements).where(eq(agreements.eventId, eventId));
    return row?.id ?? "";
  };
  const recipientsOf = async (id: string) => {
    const rows = await db.select().from(reminders).where(eq(reminders.subjectId, id));
    return rows.map((row) => [row.userId, row.occasion]).sort();
  };
  const both = (occasion: string) =>
    [
      [office.staff.id, occasion],
      [office.leader.id, occasion],
    ].sort();

  it("reminds leaders and its creator once within each configured number of days", async () => {
    const id = await agreement({ expiresOn: "2025-08" });
    await runOn(TODAY);
    expect(await recipientsOf(id)).toEqual(both("2025-08-31 90"));
    await runOn("2025-07-15");
    expect(await recipientsOf(id)).toEqual(both("2025-08-31 90"));
    await runOn("2025-08-25");
    expect(await recipientsOf(id)).toEqual([...both("2025-08-31 7"), ...both("2025-08-31 90")].sort());
  });

  it("is identified by the other parties and its reference, with the reason for the reminder", async () => {
    const home = { id: newId(), name: { en: "Invented Office" } };
    await staff.organizations.save({ id: home.id, version: 0, organization: { name: home.name } });
    await db.update(settings).set({ organizationId: home.id });
    const parties = [{ organization: home }, { organization: { name: { en: "Sample Chamber" } } }];
    const id = await agreement({ expiresOn: "2025-06-30", reference: "2024-7", parties });
    await runOn(TODAY);
    const read = async (as: typeof staff) =>
      (await as.reminders.list({ kind: "expiring" })).rows.find((row) => row.subjectId === id);
    const of = { parties: [{ en: "Sample Chamber" }], reference: "2024-7" };
    expect(await read(staff)).toMatchObject({ ...of, logged: true });
    expect(await read(office.as(office.leader))).toMatchObject({ ...of, logged: false });
    await db.update(settings).set({ organizationId: null });
  });

  it.each([
    ["has ended", { expiresOn: "2025-06-01" }],
    ["ends later", { expiresOn: "2025-08-31", signedOn: "2025-09-01", status: "intended" }],
    ["renews by itself", { expiresOn: "2025-06-30", renews: "automatic" }],
    ["was never signed", { expiresOn: "2025-06-30", status: "proposed" }],
    ["was terminated", { expiresOn: "2025-06-30", status: "terminated" }],
  ])("creates no reminder if it %s", async (_what, more) => {
    const id = await agreement(more);
    await runOn(TODAY);
    expect(await recipientsOf(id)).toEqual([]);
  });

  it("reminds nobody once it has been renewed", async () => {
    const id = await agreement({ id: "invented-1", expiresOn: "2025-06-30" });
    await agreement({ renewalOf: { id: "invented-1" }, signedOn: "2025-05-01", expiresOn: "2027-05-01" });
    await runOn(TODAY);
    expect(await recipientsOf(id)).toEqual([]);
  });

  it("of a restricted event reminds only leaders and its creator", async () => {
    const id = await agreement({ expiresOn: "2025-06-30" }, true);
    await db.update(events).set({ createdBy: office.editor.id }).where(eq(events.restricted, true));
    await runOn(TODAY);
    const recipients = (await recipientsOf(id)).map(([userId]) => userId);
    expect(recipients.sort()).toEqual([office.editor.id, office.leader.id].sort());
  });
});
