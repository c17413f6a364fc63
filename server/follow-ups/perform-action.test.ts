import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { attachments } from "@/db/schema/attachments";
import { reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { FOLLOW_UP_ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import { draft, NOW, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { type Details, followUpsIn, promise } from "./test-follow-ups";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const second = await newUser(db, ["leader"], "Invented Second Leader");
const staff = office.as(office.staff);
const leader = office.as(office.leader);

const { followUp, action } = followUpsIn(office);
const refused = (actor: Actor, id: string, made: FollowUpAction, details: Details = {}) =>
  outcomeOf(action(actor, id, made, details));
const actionsOf = async (id: string) =>
  (await leader.followUps.get({ id })).history.map((step) => step.action);

describe("an action is refused", () => {
  it("for an unknown follow-up or an unreadable event", async () => {
    const hidden = await followUp({}, true);
    const input = { version: 1, actionId: newId(), action: "accept" as const };
    expect(await outcomeOf(staff.followUps.performAction({ id: newId(), ...input }))).toBe(
      "FOLLOW_UP_NOT_FOUND",
    );
    const outsider = office.as(office.editor);
    expect(await outcomeOf(outsider.followUps.performAction({ id: hidden.id, ...input }))).toBe(
      "FOLLOW_UP_NOT_FOUND",
    );
    expect(await outcomeOf(outsider.followUps.get({ id: hidden.id }))).toBe("FOLLOW_UP_NOT_FOUND");
  });

  it("without a transition from the state", async () => {
    const { id } = await followUp();
    expect(await refused(office.leader, id, "verify")).toBe("ACTION_NOT_POSSIBLE");
    expect(await refused(office.leader, id, "refuseExtension", { note: "no" })).toBe("ACTION_NOT_POSSIBLE");
  });

  it("for a stale version", async () => {
    const { id, version } = await followUp();
    await action(office.staff, id, "accept");
    const late = { id, version, actionId: newId(), action: "urge" as const };
    expect(await outcomeOf(leader.followUps.performAction(late))).toBe("STALE");
  });

  it("without required input", async () => {
    const { id } = await followUp();
    expect(await refused(office.staff, id, "report")).toBe("NOTE_MISSING");
    expect(await refused(office.leader, id, "suspend", { note: "strike" })).toBe("DAY_MISSING");
    expect(await refused(office.leader, id, "extend", { day: "2025-06-02" })).toBe("DAY_NOT_LATER");
    const input = { day: "2025-02-30" };
    expect(await refused(office.leader, id, "extend", input)).toBe("INPUT_INVALID");
  });

  it("for acceptance without a date if the promise has none", async () => {
    const { id, needsReviewDay, dueStatus } = await followUp({
      due: { words: { en: "in the near future" } },
    });
    expect({ needsReviewDay, dueStatus }).toEqual({ needsReviewDay: true, dueStatus: "no_day" });
    expect(await refused(office.staff, id, "accept")).toBe("REVIEW_DAY_MISSING");
    await action(office.staff, id, "accept", { day: "2025-06-10" });
    expect(await leader.followUps.get({ id })).toMatchObject({
      reviewOn: "2025-06-10",
      dueOn: null,
      dueStatus: "far",
      needsReviewDay: false,
    });
  });

  it("for verification by the reporter, with a hint whether another leader could", async () => {
    const { id } = await followUp();
    await action(office.leader, id, "accept");
    await action(office.leader, id, "report", { note: "done" });
    const own = (await leader.followUps.get({ id })).actions;
    expect(own).not.toContain("verify");
    await expect(action(office.leader, id, "verify")).rejects.toMatchObject({
      cause: { code: "OWN_REPORT", values: { alone: false } },
    });
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, second.id));
    await expect(action(office.leader, id, "verify")).rejects.toMatchObject({
      cause: { code: "OWN_REPORT", values: { alone: true } },
    });
    expect((await leader.followUps.get({ id })).verifiers).toBe(0);
    await db.update(users).set({ deactivatedAt: null }).where(eq(users.id, second.id));
    await action(second, id, "verify");
    expect(await leader.followUps.get({ id })).toMatchObject({ state: "done", closedOn: "2025-06-02" });
  });

  it("for granting one's own request, which another leader may grant and oneself may decline", async () => {
    const extension = ["askExtension", "extend", "refuseExtension"] as const;
    for (const [ask, grant, decline] of [extension, ["askDrop", "drop", "refuseDrop"] as const]) {
      const { id } = await followUp();
      const fields = { note: "needed", day: "2025-12-31" };
      await action(office.leader, id, ask, fields);
      expect((await leader.followUps.get({ id })).actions).not.toContain(grant);
      expect((await office.as(second).followUps.get({ id })).actions).toContain(grant);
      const waiting = async (who: typeof second) =>
        (await office.as(who).followUps.list({ awaitingDecision: true })).rows.some((row) => row.id === id);
      expect([await waiting(office.leader), await waiting(second)]).toEqual([false, true]);
      await expect(action(office.leader, id, grant, fields)).rejects.toMatchObject({
        cause: { code: "OWN_REQUEST", values: { alone: false } },
      });
      await action(office.leader, id, decline, { note: "settled" });
      await action(office.leader, id, ask, fields);
      await action(second, id, grant, fields);
    }
  });

  it("without required proof, or with a file of another event", async () => {
    const { id, event } = await followUp();
    await action(office.staff, id, "plan", { priority: "urgent" });
    expect(await refused(office.staff, id, "report", { note: "done" })).toBe("PROOF_MISSING");
    const foreign = { note: "done", files: [newId()] };
    expect(await refused(office.staff, id, "report", foreign)).toBe("PROOF_NOT_FOUND");
    const file = newId();
    const proof = { name: "proof.txt", type: "text/plain", size: 1, sha256: "", addedAt: NOW };
    await db.insert(attachments).values({ id: file, eventId: event.id, ...proof });
    await action(office.staff, id, "report", { note: "done", files: [file] });
    expect((await leader.followUps.get({ id })).history.at(-1)).toMatchObject({ files: [file] });
    await db.update(settings).set({ proofFrom: "normal" });
    const { id: other } = await followUp();
    expect(await refused(office.staff, other, "report", { note: "done" })).toBe("PROOF_MISSING");
    await db.update(settings).set({ proofFrom: "urgent" });
  });

  it("for an unknown or deactivated assignee, or one who may not read the event", async () => {
    const { id } = await followUp({}, true);
    const off = await newUser(db, ["staff"], "Invented Leaver");
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, off.id));
    for (const userId of [newId(), off.id])
      expect(await refused(office.leader, id, "reassign", { userId })).toBe("ASSIGNEE_NOT_FOUND");
    const outsider = { userId: office.editor.id };
    expect(await refused(office.leader, id, "reassign", outsider)).toBe("ASSIGNEE_CANNOT_READ");
    await action(office.leader, id, "reassign", { userId: office.staff.id });
  });

  it("while the event is archived or its record lacks the promise, and possible again afterwards", async () => {
    const { id, event } = await followUp();
    await staff.events.withdraw({ id: event.id, version: 1, reason: "x" });
    expect(await refused(office.leader, id, "urge")).toBe("FOLLOW_UP_WITHDRAWN");
    await staff.events.restore({ id: event.id, version: 2 });
    await staff.events.save({ id: event.id, version: 3, record: draft() });
    expect(await refused(office.leader, id, "urge")).toBe("FOLLOW_UP_WITHDRAWN");
    expect((await staff.followUps.list({ event: event.id })).total).toBe(0);
    await staff.events.save({ id: event.id, version: 4, record: draft({ followUps: [promise()] }) });
    await action(office.leader, id, "urge");
    expect(await actionsOf(id)).toEqual(["open", "withdraw", "restore", "urge"]);
  });
});

describe("a follow-up", () => {
  it("goes from promise to verified with each action in its history", async () => {
    const { id } = await followUp();
    await action(office.leader, id, "reassign", { userId: office.staff.id });
    await action(office.staff, id, "accept");
    await action(office.staff, id, "progress", { note: "hall booked" });
    await action(office.staff, id, "report", { note: "held on 1 June" });
    await action(office.leader, id, "return", { note: "the photographs are missing" });
    await action(office.staff, id, "report", { note: "photographs added" });
    await action(office.leader, id, "verify");
    expect(await actionsOf(id)).toEqual([
      "open",
      "reassign",
      "accept",
      "progress",
      "report",
      "return",
      "report",
      "verify",
    ]);
    expect((await staff.followUps.list({})).rows.map((row) => row.id)).not.toContain(id);
    expect((await staff.followUps.list({ closed: "only" })).rows.map((row) => row.id)).toContain(id);
  });

  it("keeps the original deadline when it is extended", async () => {
    const { id } = await followUp();
    await action(office.staff, id, "accept");
    await action(office.staff, id, "askExtension", { day: "2025-12-31", note: "the hall is closed" });
    expect(await leader.followUps.get({ id })).toMatchObject({
      pendingRequest: "extension",
      requestedDay: "2025-12-31",
    });
    expect(await refused(office.staff, id, "extend", { day: "2025-12-31" })).toBe("NOT_ALLOWED");
    await action(office.leader, id, "extend", { day: "2025-11-30" });
    const after = await leader.followUps.get({ id });
    expect(after).toMatchObject({ pendingRequest: null, requestedDay: null, dueOn: "2025-11-30" });
    expect(after.promise.dueOn).toBe("2025-09-30");
    expect(after.history.at(-1)).toMatchObject({ previousDay: "2025-09-30", day: "2025-11-30" });
  });

  it("keeps its due date when reassigned, and is accepted again", async () => {
    const { id } = await followUp();
    await action(office.staff, id, "accept");
    await action(office.leader, id, "reassign", { userId: office.colleague.id });
    expect(await leader.followUps.get({ id })).toMatchObject({
      state: "waiting",
      dueOn: "2025-09-30",
      responsible: { name: "Invented Colleague" },
    });
    expect(await refused(office.staff, id, "accept")).toBe("NOT_ALLOWED");
    await action(office.colleague, id, "accept");
  });

  it("is dropped by leaders only, on request of others", async () => {
    const { id } = await followUp();
    await action(office.staff, id, "askDrop", { note: "the partner is gone" });
    expect(await refused(office.staff, id, "drop", { note: "gone" })).toBe("NOT_ALLOWED");
    await action(office.leader, id, "refuseDrop", { note: "their successor is there" });
    expect((await leader.followUps.get({ id })).pendingRequest).toBe(null);
    await action(office.leader, id, "drop", { note: "the successor declines" });
    await action(office.leader, id, "reopen", { note: "they changed their mind" });
    expect(await leader.followUps.get({ id })).toMatchObject({ state: "underway", closedOn: null });
  });

  it("is suspended until a date and overdue after it", async () => {
    const { id } = await followUp({ due: { on: "2025-06-03" } });
    await action(office.leader, id, "suspend", { day: "2025-07-01", note: "the fair is put off" });
    expect(await leader.followUps.get({ id })).toMatchObject({ state: "suspended", dueStatus: "far" });
    await action(office.leader, id, "resume");
    expect(await leader.followUps.get({ id })).toMatchObject({ dueStatus: "soon", suspendedUntil: null });
  });

  it("opens its next occurrence once when one is closed, with the next due date", async () => {
    const { id, followUpId } = await followUp({ every: "year", due: { on: "2025-09-30" } });
    await action(office.staff, id, "accept");
    await action(office.staff, id, "report", { note: "held" });
    await action(office.leader, id, "verify");
    await action(office.leader, id, "reopen", { note: "the minutes are missing" });
    const again = (await staff.followUps.list({})).rows.filter((row) => row.followUpId === followUpId);
    expect(again.map((row) => [row.round, row.state])).toEqual([[1, "underway"]]);
    await action(office.staff, id, "report", { note: "with minutes" });
    await action(office.leader, id, "verify");
    const rows = (await staff.followUps.list({})).rows.filter((row) => row.followUpId === followUpId);
    expect(rows).toMatchObject([
      { round: 2, state: "waiting", dueOn: "2026-09-30", responsible: { name: "Invented staff" } },
    ]);
  });

  it("repeats after a dropped occurrence until its record no longer specifies repetition", async () => {
    const { id, followUpId, event } = await followUp({ every: "year" });
    await action(office.leader, id, "drop", { note: "the fair is cancelled this year" });
    const open = async () =>
      (await staff.followUps.list({})).rows.filter((row) => row.followUpId === followUpId);
    const [next] = await open();
    expect(next).toMatchObject({ round: 2, dueOn: "2026-09-30" });
    await staff.events.save({ id: event.id, version: 1, record: draft({ followUps: [promise()] }) });
    await action(office.leader, next?.id ?? "", "drop", { note: "the fair is no more" });
    expect(await open()).toEqual([]);
  });

  it("shows the number of progress requests, and instructions until they are answered", async () => {
    const { id } = await followUp();
    await action(office.staff, id, "accept");
    await action(office.leader, id, "urge");
    await action(second, id, "urge", { note: "again" });
    await action(office.leader, id, "instruct", { note: "Speak with the zone first." });
    const [row] = (await staff.followUps.list({ event: (await leader.followUps.get({ id })).event.id })).rows;
    expect(row).toMatchObject({ urged: 2, unanswered: 1 });
    const answers = (await leader.followUps.get({ id })).history.at(-1)?.id;
    expect(await refused(office.colleague, id, "answer", { note: "x", answers })).toBe("NOT_ALLOWED");
    expect(await refused(office.staff, id, "answer", { note: "x" })).toBe("INSTRUCTION_NOT_FOUND");
    await action(office.staff, id, "answer", { note: "We spoke with them.", answers });
    expect(await refused(office.staff, id, "answer", { note: "x", answers })).toBe("INSTRUCTION_NOT_FOUND");
    expect((await leader.followUps.get({ id })).unanswered).toBe(0);
  });

  it("changes once if the same call is sent twice", async () => {
    const { id, version } = await followUp();
    const call = { id, version, actionId: newId(), action: "accept" as const };
    const first = await staff.followUps.performAction(call);
    expect(await staff.followUps.performAction(call)).toEqual(first);
    expect(await actionsOf(id)).toEqual(["open", "accept"]);
    const other = await followUp();
    expect(await outcomeOf(staff.followUps.performAction({ ...call, id: other.id }))).toBe("STALE");
    expect(await actionsOf(other.id)).toEqual(["open"]);
  });

  it("offers exactly the actions that are permitted", async () => {
    const { id } = await followUp();
    for (const actor of [office.staff, office.leader, office.reviewer]) {
      const offered = (await office.as(actor).followUps.get({ id })).actions;
      for (const made of FOLLOW_UP_ACTIONS.filter((each) => !offered.includes(each)))
        expect([made, await refused(actor, id, made, { note: "x", day: "2025-08-01" })]).toEqual([
          made,
          expect.stringMatching(/^(NOT_ALLOWED|ACTION_NOT_POSSIBLE|INSTRUCTION_NOT_FOUND)$/),
        ]);
    }
  });
});

describe("the follow-ups of a user", () => {
  it("are sorted into buckets; a returned one is marked until it is reported again", async () => {
    const holder = await newUser(db, ["staff"], "Invented Own Page");
    const mine = async () =>
      (await office.as(holder).followUps.mine()).rows.map(({ id, bucket, returned }) => ({
        id,
        bucket,
        returned,
      }));
    const { id } = await followUp();
    const { id: other } = await followUp();
    expect(await mine()).toEqual([]);
    expect(await outcomeOf(office.as(office.anonymous).followUps.mine())).toBe("NOT_SIGNED_IN");
    for (const each of [id, other]) await action(office.leader, each, "reassign", { userId: holder.id });
    await action(holder, id, "report", { note: "done" });
    expect(await mine()).toContainEqual({ id, bucket: "verification", returned: false });
    await action(office.leader, id, "return", { note: "the photographs are missing" });
    expect(await mine()).toContainEqual({ id, bucket: "returned", returned: true });
    expect(await mine()).toContainEqual({ id: other, bucket: "accept", returned: false });
    await action(holder, id, "report", { note: "with photographs" });
    await action(office.leader, id, "verify");
    expect(await mine()).toEqual([{ id: other, bucket: "accept", returned: false }]);
  });

  it("are handed over except unreadable ones, with their due dates", async () => {
    const from = await newUser(db, ["staff"], "Invented Holder");
    const [open, hidden] = [await followUp(), await followUp({}, true)];
    await action(office.leader, open.id, "reassign", { userId: from.id });
    await staff.events.setReaders({ id: hidden.event.id, version: 1, restricted: true, readers: [from.id] });
    await action(office.leader, hidden.id, "reassign", { userId: from.id });
    const to = office.colleague.id;
    expect(await outcomeOf(staff.followUps.handOver({ from: from.id, to }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(leader.followUps.handOver({ from: from.id, to: newId() }))).toBe(
      "ASSIGNEE_NOT_FOUND",
    );
    expect(await office.as(office.admin).followUps.handOver({ from: from.id, to })).toEqual({
      moved: 1,
      left: 0,
    });
    expect(await leader.followUps.handOver({ from: from.id, to })).toEqual({ moved: 0, left: 1 });
    const historyOf = async ({ event }: typeof open) =>
      (await leader.audit.ofEvent({ id: event.id })).map((entry) => entry.action);
    expect(await historyOf(open)).toContain("followUp.handOver");
    expect(await historyOf(hidden)).not.toContain("followUp.handOver");
    const sent = await db.select().from(reminders).where(eq(reminders.userId, to));
    expect(sent.map(({ kind, subjectId }) => [kind, subjectId])).toContainEqual(["assigned", open.id]);
    expect(await leader.followUps.get({ id: open.id })).toMatchObject({
      responsible: { id: to },
      dueOn: "2025-09-30",
    });
  });

  it("are counted for administrators as far as readable", async () => {
    const from = await newUser(db, ["staff"], "Invented Counted");
    const admin = office.as(office.admin);
    const held = async () => (await admin.users.list()).users.find((user) => user.id === from.id)?.held;
    const hidden = await followUp({}, true);
    await staff.events.setReaders({ id: hidden.event.id, version: 1, restricted: true, readers: [from.id] });
    for (const { id } of [await followUp(), hidden])
      await action(office.leader, id, "reassign", { userId: from.id });
    expect((await leader.followUps.list({ responsible: from.id })).total).toBe(2);
    expect(await held()).toBe(1);
    await admin.followUps.handOver({ from: from.id, to: null });
    expect(await held()).toBe(0);
    expect((await leader.followUps.list({ responsible: from.id })).total).toBe(1);
  });

  it("are unassigned once the user is deactivated, and can be taken", async () => {
    const from = await newUser(db, ["staff"], "Invented Departed");
    const { id } = await followUp();
    await action(office.leader, id, "reassign", { userId: from.id });
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, from.id));
    expect((await leader.followUps.get({ id })).responsible).toBe(null);
    expect((await leader.followUps.list({ responsible: "nobody" })).rows.map((row) => row.id)).toContain(id);
    await action(office.colleague, id, "accept");
    expect((await leader.followUps.get({ id })).responsible).toMatchObject({ id: office.colleague.id });
  });
});
