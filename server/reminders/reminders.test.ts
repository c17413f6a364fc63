import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { authorizedBy, writer } from "../access/internal";
import { contextOf, draft, NOW, newUser, setUpOffice, testOffice } from "../test-office";
import { inTransaction } from "../transaction";
import { type NewReminder, remind } from "./internal";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const reader = await newUser(db, ["staff"], "Invented Reader");
const gone = await newUser(db, ["leader"], "Invented Predecessor");
await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, gone.id));

const eventWith = async (restricted: boolean): Promise<string> => {
  const id = newId();
  const maker = office.as(office.staff);
  await maker.events.create({ id, record: draft({ title: { en: "Invented talks" } }), restricted });
  if (restricted) await maker.events.setReaders({ id, version: 1, restricted, readers: [reader.id] });
  return id;
};

const everybody = [office.staff, office.colleague, office.editor, office.admin, office.leader, reader, gone];
const remindOf = async (actor: Actor, eventId: string, more: Partial<NewReminder> = {}) => {
  const list = everybody.map(({ id }) => ({
    userId: id,
    kind: "urged" as const,
    noun: "followUp" as const,
    subjectId: eventId,
    eventId,
    occasion: "first",
    details: { by: "Invented Leader", note: "half a pair: \ud800" },
    ...more,
  }));
  await inTransaction(contextOf(db, actor), (tx, ctx) => remind(writer(tx, authorizedBy("job")), ctx, list));
  const rows = await db.select().from(reminders).where(eq(reminders.eventId, eventId));
  const names = new Map(everybody.map((user) => [user.id, user.name]));
  return rows.map((row) => names.get(row.userId)).sort();
};
const namesOf = (...users: { name: string }[]) => users.map((user) => user.name).sort();

it("reminds neither users who may not read the event, nor deactivated ones, nor the actor", async () => {
  const restricted = await eventWith(true);
  expect(await remindOf(office.leader, restricted)).toEqual(namesOf(office.staff, reader));
  const open = await eventWith(false);
  const { staff, colleague, editor, admin } = office;
  expect(await remindOf(office.leader, open)).toEqual(namesOf(staff, colleague, editor, admin, reader));
});

it("reminds nobody of an archived event", async () => {
  const id = await eventWith(false);
  await db.update(events).set({ withdrawnAt: NOW }).where(eq(events.id, id));
  expect(await remindOf({ kind: "job", name: "days" }, id)).toEqual([]);
});

it("reminds once per occasion", async () => {
  const id = await eventWith(false);
  const job = { kind: "job", name: "days" } as const;
  const once = await remindOf(job, id);
  expect(await remindOf(job, id)).toEqual(once);
  expect(await remindOf(job, id, { occasion: "second" })).toHaveLength(2 * once.length);
});

it("marks all current reminders, except of events that became unreadable", async () => {
  const event = newId();
  const maker = office.as(office.staff);
  const followUps = [{ key: "f", text: { en: "send the plan" } }];
  await maker.events.create({ id: event, record: draft({ followUps }) });
  const [row] = (await maker.followUps.list({ event })).rows;
  const own = await newUser(db, ["staff"], "Invented Former Reader");
  const given = {
    id: row?.id ?? "",
    version: 1,
    actionId: newId(),
    action: "reassign",
    userId: own.id,
  } as const;
  await office.as(office.leader).followUps.performAction(given);
  await maker.events.setReaders({ id: event, version: 1, restricted: true, readers: [] });
  expect(await office.as(own).reminders.mark({ which: "all", read: true })).toEqual({ ids: [] });
  await maker.events.setReaders({ id: event, version: 2, restricted: false, readers: [] });
  expect(await office.as(own).reminders.unread()).toBe(1);
  const { ids } = await office.as(own).reminders.mark({ which: "all", read: true });
  expect(ids).toHaveLength(1);
});
