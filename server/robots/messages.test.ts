import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { pursuits } from "@/db/schema/pursuits";
import { reminderSettings, reminders } from "@/db/schema/reminders";
import { robotPosts, robots } from "@/db/schema/robots";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { RETRY_DELAYS } from "@/domain/reminders/mail-times";
import type { ReminderKind } from "@/domain/reminders/reminder";
import { DEFAULTS, kindDifference } from "@/domain/reminders/settings";
import { env } from "@/env.mjs";
import { contextOf, draft, later, NOW, newUser, setUpOffice, testOffice } from "../test-office";
import { queueMessages } from "./queue-messages";
import { sendMessages } from "./send-messages";
import { startReceiver } from "./test-receiver";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
let clock = NOW;
const receiver = await startReceiver(() => clock.getTime());
env.robotOrigins.push(receiver.origin);
afterAll(async () => {
  env.robotOrigins.splice(0);
  await receiver.stop();
});
const ADDRESS = "https://office.example.org";
const SECRET = "SEC0123456789abcdef";
const job = { kind: "job", name: "robots" } as const;
/** Both parts of the job at a time; the texts that arrived. */
const run = async (now = later(1)) => {
  clock = now;
  await queueMessages(contextOf(db, job, now));
  await sendMessages(db, ADDRESS, () => now);
  return receiver.messages.splice(0).map(({ text }) => text);
};

const promise = async (restricted = false) => {
  const id = newId();
  const followUps = [{ key: "f", text: { en: "pay a return visit", zh: "回访" } }];
  const title = { en: "Invented talks" };
  await office.as(office.staff).events.create({ id, record: draft({ title, followUps }), restricted });
  const [pursuit] = await db.select().from(pursuits).where(eq(pursuits.eventId, id));
  return { eventId: id, subjectId: pursuit?.id ?? "" };
};
const [open, restricted] = [await promise(), await promise(true)];
interface ReminderOptions {
  kind?: ReminderKind;
  at?: Date;
  of?: typeof open;
  by?: string;
}
const remind = (
  user: { id: string },
  { kind = "urged", at = NOW, of = open, by = "王虚构" }: ReminderOptions = {},
) =>
  db.insert(reminders).values({
    id: newId(),
    userId: user.id,
    kind,
    noun: "followUp",
    ...of,
    occasion: newId(),
    at,
    details: { by, note: "A note of the leader" },
  });
let keys = 0;
const robotOf = async (more: {
  unit?: string;
  owner?: { id: string };
  limit?: number;
  kind?: "dingtalk" | "wecom";
}) => {
  const { unit, owner, limit, kind = "dingtalk" } = more;
  const key = `key-${String(++keys).padStart(8, "0")}`;
  const webhook = receiver.addRobot(key, { kind, secret: SECRET, ...(limit !== undefined && { limit }) });
  const as = office.as(owner ? { ...office.staff, ...owner } : office.admin);
  const scope = owner ? ("own" as const) : ("unit" as const);
  const input = { id: newId(), version: 0, scope, unit: unit ?? "", name: key, lang: "en" as const };
  await as.robots.save({ ...input, webhook, secret: SECRET });
  return { id: input.id, key };
};
const inUnit = async (unit: string, name: string) => {
  const user = await newUser(db, ["staff"], name);
  await db.update(users).set({ unit }).where(eq(users.id, user.id));
  return user;
};
const postsOf = ({ id }: { id: string }) => db.select().from(robotPosts).where(eq(robotPosts.robotId, id));
const chooses = (user: { id: string }, chosen: Partial<typeof reminderSettings.$inferInsert>) =>
  db.insert(reminderSettings).values({ userId: user.id, digest: "daily", dueIn: 3, ...chosen });

beforeEach(async () => {
  receiver.setFault(undefined);
  receiver.messages.splice(0);
  await db.delete(robots);
  await db.delete(reminders);
  await db.delete(reminderSettings);
});

describe("a robot posts", () => {
  it("the reminders of a unit in one message with names and links, each once", async () => {
    const [ann, ben, other] = [
      await inUnit("Liaison", "Ann Invented"),
      await inUnit("Liaison", "Ben Invented"),
      await inUnit("Elsewhere", "Cora Invented"),
    ];
    await robotOf({ unit: "Liaison" });
    for (const user of [ann, ben, other]) await remind(user);
    await remind(ann, { kind: "assigned" });
    const [text, ...more] = await run();
    expect(more).toEqual([]);
    const link = `${ADDRESS}/follow-ups/${open.subjectId}`;
    expect(text?.split("\n").sort()).toEqual(
      [
        "Rapporteur · Invented Association",
        "Ann Invented: 王虚构 assigned “pay a return visit” to you",
        link,
        "Ann Invented, Ben Invented: 王虚构 requested progress on “pay a return visit”",
        link,
      ].sort(),
    );
    expect(await run()).toEqual([]);
  });

  it("one's own reminders to one's own robot, besides those of the unit", async () => {
    const ann = await inUnit("Liaison", "Ann Invented");
    await robotOf({ owner: ann });
    await robotOf({ unit: "" });
    await remind(ann);
    await remind(office.leader);
    const texts = await run();
    expect(texts).toHaveLength(2);
    const own = texts.find((text) => !text.includes("Ann"));
    expect(own).toContain("\n王虚构 requested progress");
  });

  it("review requests", async () => {
    await robotOf({ unit: "" });
    const staff = office.as(office.staff);
    const id = newId();
    const background = [{ en: "The talks had been postponed twice." }];
    await staff.events.create({ id, record: draft({ title: { en: "Invented talks" }, background }) });
    await staff.articles.generate({ eventId: id, lang: "en", keepEdits: "ask" });
    await staff.reviews.perform({
      ...{ eventId: id, lang: "en", version: 1, state: "draft" },
      ...{ actionId: newId(), action: "submit" },
    });
    const [text] = await run();
    expect(text).toContain(
      "Invented reviewer: Invented staff sent the English article “Invented talks” to review",
    );
  });

  it("nothing of a restricted event: only that an item waits, and a link that names nothing", async () => {
    await robotOf({ unit: "" });
    await robotOf({ owner: office.staff });
    await remind(office.staff, { of: restricted });
    await remind(office.leader, { of: restricted, kind: "instruction" });
    const texts = await run();
    expect(texts.sort()).toEqual([
      `Rapporteur · Invented Association\nAn item is waiting for you\n${ADDRESS}/reminders`,
      `Rapporteur · Invented Association\nInvented leader, Invented staff: An item is waiting for you\n${ADDRESS}/reminders`,
    ]);
  });

  it("nothing of an event that became restricted while the message waited", async () => {
    await robotOf({ unit: "" });
    const of = await promise();
    await remind(office.staff, { of });
    await remind(office.colleague, { of });
    await queueMessages(contextOf(db, job, later(1)));
    await db.update(events).set({ restricted: true }).where(eq(events.id, of.eventId));
    const [text] = await run();
    expect(text).toBe(
      `Rapporteur · Invented Association\nInvented staff: An item is waiting for you\n${ADDRESS}/reminders`,
    );
  });

  it("no note, and no mention that a title contains", async () => {
    await robotOf({ unit: "" });
    await remind(office.staff, { by: '<at user_id="all">\nall</at>' });
    const [text] = await run();
    expect(text).not.toContain("A note of the leader");
    expect(text).not.toContain("<at");
    expect(text?.split("\n")).toHaveLength(3);
  });

  it("what its language is", async () => {
    const { id } = await robotOf({ unit: "" });
    await db.update(robots).set({ lang: "zh" }).where(eq(robots.id, id));
    await remind(office.staff);
    await remind(office.staff, { of: restricted });
    const [text] = await run();
    expect(text).toContain("会访录 · Invented Association");
    expect(text).toContain("Invented staff：王虚构催办“回访”");
    expect(text).toContain("Invented staff：有一项内容待您处理");
  });

  it("nothing that was read, is not wanted, or was there before it, and nothing of deactivated users", async () => {
    const gone = await newUser(db, ["staff"]);
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, gone.id));
    await chooses(office.colleague, { robotScopes: ["own"] });
    await chooses(office.editor, { robotKindExceptions: kindDifference(DEFAULTS.robotKinds, ["review"]) });
    await robotOf({ unit: "" });
    for (const user of [gone, office.colleague, office.editor]) await remind(user);
    await remind(office.staff, { kind: "late" });
    await remind(office.staff, { at: later(-5) });
    expect(await run()).toEqual([]);
    await remind(office.staff);
    await queueMessages(contextOf(db, job, later(1)));
    await db.update(reminders).set({ readAt: NOW });
    expect(await run()).toEqual([]);
  });

  it("a message once, however many instances run", async () => {
    const robot = await robotOf({ unit: "" });
    await remind(office.staff);
    clock = later(1);
    await Promise.all([1, 2, 3].map(() => queueMessages(contextOf(db, job, later(1)))));
    await Promise.all([1, 2, 3].map(() => sendMessages(db, ADDRESS, () => later(1))));
    expect(receiver.messages).toHaveLength(1);
    expect((await postsOf(robot)).filter(({ sentAt }) => sentAt)).toHaveLength(1);
  });
});

describe("a message that cannot be sent", () => {
  it("is tried again later while the service fails, then given up", async () => {
    const robot = await robotOf({ unit: "" });
    await remind(office.staff);
    receiver.setFault("broken");
    let now = later(1);
    await run(now);
    for (const [before, delay] of RETRY_DELAYS.entries()) {
      await sendMessages(db, ADDRESS, () => new Date(now.getTime() + delay - 1));
      expect(await postsOf(robot)).toMatchObject([{ tries: before + 1, problem: "unreachable" }]);
      now = new Date(now.getTime() + delay + 1);
      await sendMessages(db, ADDRESS, () => now);
    }
    expect(await postsOf(robot)).toMatchObject([{ tries: RETRY_DELAYS.length + 1, failedAt: now }]);
  });

  it("no longer names who has left the robot's unit meanwhile", async () => {
    const [ann, ben] = [await inUnit("Liaison", "Ann Invented"), await inUnit("Liaison", "Ben Invented")];
    await robotOf({ unit: "Liaison" });
    for (const user of [ann, ben]) await remind(user);
    receiver.setFault("broken");
    const now = later(1);
    await run(now);
    receiver.setFault(undefined);
    await db.update(users).set({ unit: "Elsewhere" }).where(eq(users.id, ann.id));
    const [text] = await run(new Date(now.getTime() + (RETRY_DELAYS[0] ?? 0) + 1));
    expect(text).toContain("Ben Invented");
    expect(text).not.toContain("Ann Invented");
  });

  it("waits as long as the service refuses more: ten minutes with 钉钉", async () => {
    const robot = await robotOf({ unit: "", limit: 0 });
    await remind(office.staff);
    expect(await run()).toEqual([]);
    expect(await postsOf(robot)).toMatchObject([{ problem: "limited", failedAt: null }]);
    receiver.addRobot(robot.key, { kind: "dingtalk", secret: SECRET });
    expect(await run(later(10))).toEqual([]);
    expect(await run(later(12))).toHaveLength(1);
  });

  it("is not tried again where the robot is gone; others' messages arrive", async () => {
    const [gone, there] = [
      await robotOf({ unit: "" }),
      await robotOf({ owner: office.staff, kind: "wecom" }),
    ];
    receiver.removeRobot(gone.key);
    await remind(office.staff);
    expect(await run()).toHaveLength(1);
    expect(await postsOf(gone)).toMatchObject([{ problem: "unknown_robot", failedAt: later(1) }]);
    expect(await postsOf(there)).toMatchObject([{ problem: null, sentAt: later(1) }]);
    const { robots: shown } = await office.as(office.admin).robots.ofUnits();
    expect(shown).toMatchObject([{ problem: "unknown_robot", triedAt: later(1) }]);
  });

  it("disappears with its robot", async () => {
    const robot = await robotOf({ unit: "" });
    await remind(office.staff);
    await queueMessages(contextOf(db, job, later(1)));
    await office.as(office.admin).robots.remove({ id: robot.id, version: 1 });
    expect(await run()).toEqual([]);
    expect(await postsOf(robot)).toEqual([]);
  });
});
