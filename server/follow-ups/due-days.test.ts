import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { reminders } from "@/db/schema/reminders";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import { draft, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const second = await newUser(db, ["leader"], "Invented Second Leader");
const leader = office.as(office.leader);

/** A follow-up whose promise has no day. */
const undated = async () => {
  const event = newId();
  const record = draft({ followUps: [{ key: "f", text: { en: "hold joint forums" }, force: "wish" }] });
  await office.as(office.staff).events.create({ id: event, record, restricted: false });
  const [row] = (await leader.followUps.list({ event })).rows;
  return row?.id ?? "";
};
const action = async (actor: Actor, id: string, made: FollowUpAction, details: object = {}) => {
  const { version } = await leader.followUps.get({ id });
  return office
    .as(actor)
    .followUps.performAction({ id, version, actionId: newId(), action: made, ...details });
};
const refused = (...given: Parameters<typeof action>) => outcomeOf(action(...given));
const day = "2025-12-31";

describe("a follow-up without a due day", () => {
  it("gets the day that staff proposed once a leader grants it", async () => {
    const id = await undated();
    expect(await refused(office.staff, id, "setDay", { day })).toBe("NOT_ALLOWED");
    expect(await refused(office.staff, id, "proposeDay")).toBe("DAY_MISSING");
    expect(await refused(office.staff, id, "proposeDay", { day: "2025-06-02" })).toBe("DAY_NOT_LATER");
    await action(office.staff, id, "reassign", { userId: office.colleague.id });
    await action(office.staff, id, "proposeDay", { day });
    expect(await leader.followUps.get({ id })).toMatchObject({
      pendingRequest: "due_day",
      requestedDay: day,
      dueOn: null,
    });
    const awaiting = await leader.followUps.list({ awaitingDecision: true });
    expect(awaiting.rows.map((row) => row.id)).toContain(id);
    await action(office.leader, id, "setDay", { day });
    expect(await leader.followUps.get({ id })).toMatchObject({ pendingRequest: null, dueOn: day });
    const sent = await db.select().from(reminders).where(eq(reminders.subjectId, id));
    expect(sent.map(({ kind, userId }) => [kind, userId])).toEqual(
      expect.arrayContaining([
        ["request", office.leader.id],
        ["decided", office.colleague.id],
      ]),
    );
  });

  it("keeps none when a leader declines", async () => {
    const id = await undated();
    await action(office.staff, id, "proposeDay", { day });
    expect(await refused(office.leader, id, "refuseDay")).toBe("NOTE_MISSING");
    await action(office.leader, id, "refuseDay", { note: "wait for the fair" });
    const after = { pendingRequest: null, requestedDay: null, dueOn: null };
    expect(await leader.followUps.get({ id })).toMatchObject(after);
  });

  it("does not get it from the leader who proposed it", async () => {
    const id = await undated();
    await action(office.leader, id, "proposeDay", { day });
    expect(await refused(office.leader, id, "setDay", { day })).toBe("OWN_REQUEST");
    const mine = await leader.followUps.list({ awaitingDecision: true });
    expect(mine.rows.map((row) => row.id)).not.toContain(id);
    const others = await office.as(second).followUps.list({ awaitingDecision: true });
    expect(others.rows.map((row) => row.id)).toContain(id);
    await action(second, id, "setDay", { day });
  });

  it("loses a day that a leader removes", async () => {
    const id = await undated();
    await action(office.leader, id, "setDay", { day });
    expect(await refused(office.staff, id, "removeDay", { note: "x" })).toBe("NOT_ALLOWED");
    await action(office.leader, id, "removeDay", { note: "nothing is fixed yet" });
    expect((await leader.followUps.get({ id })).dueOn).toBe(null);
  });
});
