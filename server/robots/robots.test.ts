import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { audit } from "@/db/schema/audit";
import { robots } from "@/db/schema/robots";
import { rateLimits, users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { MAX_OWN_ROBOTS, type RobotKind } from "@/domain/robots/robot";
import { env } from "@/env.mjs";
import { decryptSecret } from "../secrets/internal";
import { newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { decryptAccess } from "./internal";
import { startReceiver } from "./test-receiver";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const receiver = await startReceiver(() => Date.now());
env.robotOrigins.push(receiver.origin);
afterAll(async () => {
  env.robotOrigins.splice(0);
  await receiver.stop();
});
const SECRET = "SEC0123456789abcdef";
let made = 0;
const keyOf = () => `key-${String(++made).padStart(8, "0")}`;
const robotFor = (webhook: string, more: object = {}) => ({
  id: newId(),
  version: 0,
  scope: "own" as const,
  name: "Invented group",
  lang: "en" as const,
  webhook,
  secret: SECRET,
  ...more,
});
type Caller = ReturnType<typeof office.as>;
const savedBy = async (as: Caller, webhook: string, more: object = {}) => {
  const input = robotFor(webhook, more);
  await as.robots.save(input);
  return { id: input.id, version: 1 };
};
const staff = office.as(office.staff);
const admin = office.as(office.admin);

beforeEach(async () => {
  receiver.setFault(undefined);
  receiver.messages.splice(0);
  await db.delete(robots);
  await db.delete(rateLimits);
});

describe("a robot", () => {
  it("has an address of its service, nothing else", async () => {
    for (const webhook of [
      "http://169.254.169.254/latest/meta-data",
      "http://127.0.0.1:1/robot/send?access_token=0123456789",
      `${receiver.origin}/admin`,
      "https://oapi.dingtalk.com.example.org/robot/send?access_token=0123456789",
      "file:///etc/passwd",
    ])
      expect([webhook, await outcomeOf(staff.robots.save(robotFor(webhook)))]).toEqual([
        webhook,
        "ROBOT_ADDRESS",
      ]);
    expect(await outcomeOf(staff.robots.save({ ...robotFor(""), webhook: undefined }))).toBe("ROBOT_ADDRESS");
  });

  it("belongs to its user: others neither see, change, test nor remove it", async () => {
    const one = await savedBy(staff, receiver.addRobot(keyOf(), { kind: "dingtalk", secret: SECRET }));
    for (const other of [office.as(office.colleague), admin, office.as(office.leader)]) {
      expect((await other.robots.own()).own).toEqual([]);
      const { webhook: _none, ...change } = robotFor("", { id: one.id, version: 1, secret: "" });
      expect(await outcomeOf(other.robots.save(change))).toBe("ROBOT_NOT_FOUND");
      expect(await outcomeOf(other.robots.test({ id: one.id }))).toBe("ROBOT_NOT_FOUND");
      expect(await outcomeOf(other.robots.remove(one))).toBe("ROBOT_NOT_FOUND");
    }
    expect((await admin.robots.ofUnits()).robots).toEqual([]);
    expect((await staff.robots.own()).own).toMatchObject([{ id: one.id, kind: "dingtalk" }]);
  });

  it("of a unit is set up by administrators, and named to its members", async () => {
    const webhook = receiver.addRobot(keyOf(), { kind: "wecom" });
    const ofUnit = { scope: "unit", unit: "Liaison" };
    for (const actor of [office.staff, office.editor, office.reviewer, office.leader])
      expect(await outcomeOf(savedBy(office.as(actor), webhook, ofUnit))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(savedBy(office.as(office.anonymous), webhook))).toBe("NOT_SIGNED_IN");
    const one = await savedBy(admin, webhook, ofUnit);
    expect(await outcomeOf(staff.robots.ofUnits())).toBe("NOT_ALLOWED");
    expect(await outcomeOf(staff.robots.test({ id: one.id }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(staff.robots.remove(one))).toBe("NOT_ALLOWED");
    const member = await newUser(db, ["staff"], "Invented Member");
    await db.update(users).set({ unit: "Liaison" }).where(eq(users.id, member.id));
    expect((await office.as(member).robots.own()).ofUnit).toEqual(["Invented group"]);
    expect((await staff.robots.own()).ofUnit).toEqual([]);
    expect(await admin.robots.ofUnits()).toMatchObject({ robots: [{ id: one.id }], units: ["Liaison"] });
  });

  it("shows its address and secret to nobody: neither answers, audit nor table contain them", async () => {
    const key = keyOf();
    const one = await savedBy(staff, receiver.addRobot(key, { kind: "dingtalk", secret: SECRET }));
    await staff.robots.test({ id: one.id });
    const [row] = await db.select().from(robots);
    const audited = await db.select().from(audit).where(eq(audit.subjectId, one.id));
    expect(audited.map(({ action }) => action).sort()).toEqual(["robot.save", "robot.test"]);
    const everything = JSON.stringify([await staff.robots.own(), row, audited]);
    expect(everything).toContain(key.slice(-4));
    for (const hidden of [key, SECRET]) expect(everything).not.toContain(hidden);
    expect(row && decryptAccess(row)).toMatchObject({ secret: SECRET });
  });

  it("cannot be saved without AUTH_SECRET, and its secret not be moved to another robot", async () => {
    const one = await savedBy(staff, receiver.addRobot(keyOf(), { kind: "wecom" }));
    const [row] = await db.select().from(robots).where(eq(robots.id, one.id));
    expect(row && decryptAccess({ ...row, id: newId() })).toBeUndefined();
    const asDestination = { purpose: "destination" as const, id: one.id };
    expect(decryptSecret(row?.sealed ?? "", asDestination, env.authSecret)).toBeUndefined();
    const replaced = vi.spyOn(env, "authSecret", "get").mockReturnValue(undefined);
    const outcomes = [
      await outcomeOf(savedBy(staff, receiver.addRobot(keyOf(), { kind: "wecom" }))),
      await staff.robots.test({ id: one.id }),
    ];
    replaced.mockRestore();
    expect(outcomes).toEqual(["SECRET_KEY", { problem: "unreadable_secret" }]);
  });

  it("is one of ten of its user at most, also when two are added at once; units have no limit", async () => {
    const webhook = receiver.addRobot(keyOf(), { kind: "wecom" });
    for (let n = 1; n < MAX_OWN_ROBOTS; n++) await savedBy(staff, webhook);
    const inputs = [robotFor(webhook), robotFor(webhook)];
    const outcomes = await Promise.all(inputs.map((input) => outcomeOf(staff.robots.save(input))));
    expect(outcomes.map((outcome) => outcome === "ROBOT_LIMIT").sort()).toEqual([false, true]);
    const { own } = await staff.robots.own();
    expect(own).toHaveLength(10);
    const last = inputs.find(({ id }) => own.some((robot) => robot.id === id));
    expect(await outcomeOf(staff.robots.save(last ?? robotFor(webhook)))).toBe("STALE");
    for (let n = 0; n <= MAX_OWN_ROBOTS; n++) await savedBy(admin, webhook, { scope: "unit" });
    await savedBy(office.as(office.colleague), webhook);
    const [first] = own;
    await staff.robots.remove({ id: first?.id ?? "", version: 1 });
    await savedBy(staff, webhook);
  });

  it("keeps its address when only its name changes, and loses the old secret with a new address", async () => {
    const one = await savedBy(staff, receiver.addRobot(keyOf(), { kind: "dingtalk", secret: SECRET }));
    const { webhook: _kept, ...renamed } = robotFor("", { ...one, name: "Another name", secret: "" });
    expect(await staff.robots.save(renamed)).toEqual({ version: 2 });
    expect(await staff.robots.test({ id: one.id })).toEqual({ problem: null });
    expect(await outcomeOf(staff.robots.save(renamed))).toBe("STALE");
    const webhook = receiver.addRobot(keyOf(), { kind: "dingtalk", secret: SECRET });
    await staff.robots.save(robotFor(webhook, { id: one.id, version: 2, secret: "" }));
    expect(await staff.robots.test({ id: one.id })).toEqual({ problem: "signature" });
  });

  it("is removed with its address", async () => {
    const one = await savedBy(staff, receiver.addRobot(keyOf(), { kind: "wecom" }));
    expect(await outcomeOf(staff.robots.remove({ ...one, version: 7 }))).toBe("STALE");
    await staff.robots.remove(one);
    expect(await db.select().from(robots)).toEqual([]);
    expect(await outcomeOf(staff.robots.test({ id: one.id }))).toBe("ROBOT_NOT_FOUND");
  });
});

describe("a test message", () => {
  const tested = async (webhook: string, secret = SECRET) =>
    (await staff.robots.test({ id: (await savedBy(staff, webhook, { secret })).id })).problem;

  it.each<RobotKind>(["wecom", "dingtalk", "feishu"])("arrives in the group, signed (%s)", async (kind) => {
    const key = keyOf();
    expect(await tested(receiver.addRobot(key, { kind, secret: SECRET, keyword: "Rapporteur" }))).toBeNull();
    expect(receiver.messages).toEqual([
      { key, text: expect.stringMatching(/^Rapporteur · Invented Association\nTest message: [^\n]+\nhttp/) },
    ]);
  });

  it.each<RobotKind>(["dingtalk", "feishu"])("with a wrong secret is refused (%s)", async (kind) => {
    const webhook = receiver.addRobot(keyOf(), { kind, secret: SECRET });
    expect(await tested(webhook, "another")).toBe("signature");
    expect((await staff.robots.own()).own).toMatchObject([{ problem: "signature" }]);
  });

  it.each<RobotKind>(["wecom", "dingtalk", "feishu"])("to a removed robot is refused (%s)", async (kind) => {
    const key = keyOf();
    const webhook = receiver.addRobot(key, { kind });
    receiver.removeRobot(key);
    expect(await tested(webhook)).toBe("unknown_robot");
  });

  it.each<RobotKind>(["dingtalk", "feishu"])("without the keyword is refused (%s)", async (kind) => {
    const webhook = receiver.addRobot(keyOf(), { kind, secret: SECRET, keyword: "Something else" });
    expect(await tested(webhook)).toBe("blocked_by_rules");
  });

  it("does not follow a redirection", async () => {
    const key = keyOf();
    const webhook = receiver.addRobot(key, { kind: "wecom" });
    receiver.setFault({ redirectTo: webhook });
    expect(await tested(webhook)).toBe("other");
    expect(receiver.messages).toEqual([]);
  });

  it("reads no endless answer, and says that the service fails", async () => {
    const webhook = receiver.addRobot(keyOf(), { kind: "feishu" });
    receiver.setFault("endless");
    expect(await tested(webhook)).toBe("other");
    receiver.setFault("broken");
    expect(await tested(webhook)).toBe("unreachable");
  });

  it("is limited to five in a minute for each user", async () => {
    const one = await savedBy(staff, receiver.addRobot(keyOf(), { kind: "wecom" }));
    for (let n = 0; n < 5; n++) await staff.robots.test({ id: one.id });
    expect(await outcomeOf(staff.robots.test({ id: one.id }))).toBe("TOO_MANY_TRIES");
    expect(receiver.messages).toHaveLength(5);
  });

  it("says that the address cannot be read with another AUTH_SECRET", async () => {
    const one = await savedBy(staff, receiver.addRobot(keyOf(), { kind: "wecom" }));
    const before = env.authSecret;
    env.authSecret = "another secret that only the tests use";
    try {
      expect(await staff.robots.test({ id: one.id })).toEqual({ problem: "unreadable_secret" });
    } finally {
      env.authSecret = before;
    }
  });
});
