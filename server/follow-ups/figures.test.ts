import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import { NO_UNIT } from "@/domain/follow-ups/follow-up";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import { textOfDocx } from "../exports/test-docx";
import { contextOf, draft, NOW, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { followUpReport } from "./follow-up-report";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const left = await newUser(db, ["staff"], "Invented Departed");
const second = await newUser(db, ["leader"], "Invented Second Leader");

const JUNE = { from: "2025-06-01", to: "2025-06-30" };
const ours = newId();
const branch = newId();
let led = "";
const zone = { name: { en: "Invented Zone", zh: "示例园区" } };
const firm = { name: { en: "Example Firm" } };

const event = async (followUps: FollowUp[], more: Partial<DraftRecord> = {}, restricted = false) => {
  const id = newId();
  const record = draft({ title: { en: "Talks" }, when: { start: "2025-06-01" }, followUps, ...more });
  await staff.events.create({ id, record, restricted });
  return id;
};
const promise = (key: string, more: Partial<FollowUp> = {}): FollowUp => ({
  key,
  text: { en: `do ${key}` },
  force: "commitment",
  ...more,
});
const action = async (actor: Actor, id: string, made: FollowUpAction, details: object = {}) => {
  const { version } = await office.as(office.leader).followUps.get({ id });
  await office
    .as(actor)
    .followUps.performAction({ id, version, actionId: newId(), action: made, ...details });
};

beforeAll(async () => {
  await staff.organizations.save({ id: ours, version: 0, organization: { name: { en: "Our Association" } } });
  const below = { id: branch, version: 0, organization: { name: { en: "Our Branch" } }, parentId: ours };
  await staff.organizations.save(below);
  await db.update(settings).set({ organizationId: ours });
  const us = { organizations: [{ id: branch, name: { en: "Our Branch" } }] };
  const them = { organizations: [{ name: { en: "Bureau" }, parent: zone }] };
  const id = await event([
    promise("late-ours", { by: us, to: { organizations: [zone] }, due: { on: "2025-05-30" } }),
    promise("soon-theirs", { by: them, due: { on: "2025-06-05" } }),
    promise("joint", { by: { organizations: [...us.organizations, firm] }, due: { on: "2026" } }),
    promise("unsaid"),
    promise("asked", { by: them, due: { on: "2025-06-02" } }),
    promise("done", { by: us, due: { on: "2025-06-02" } }),
    promise("dropped", { by: us }),
    promise("led"),
  ]);
  await event([promise("hidden", { by: them, due: { on: "2025-05-01" } })], {}, true);
  await event([]);
  await event([], {
    agreements: [{ key: "a", title: { en: "memorandum" }, type: "mou", status: "signed", parties: [] }],
  });
  await event([], { when: { start: "2024-01-01" } });
  const rows = (await staff.followUps.list({ event: id })).rows;
  const of = (words: string) => rows.find((row) => row.text.en === `do ${words}`)?.id ?? "";
  await action(office.leader, of("late-ours"), "reassign", { userId: office.staff.id });
  await action(office.staff, of("asked"), "askExtension", { day: "2025-08-01", note: "x" });
  await action(office.staff, of("done"), "report", { note: "x" });
  await action(office.leader, of("done"), "verify");
  await action(office.leader, of("dropped"), "drop", { note: "x" });
  await db.update(users).set({ unit: "Trade" }).where(eq(users.id, office.staff.id));
  await db.update(users).set({ unit: "Press", deactivatedAt: NOW }).where(eq(users.id, left.id));
  await action(office.staff, of("soon-theirs"), "plan", { units: ["Trade", "Press"] });
  await action(office.leader, of("joint"), "reassign", { userId: office.staff.id });
  led = of("led");
  await action(office.leader, led, "accept", { day: "2025-07-01" });
  await action(office.leader, led, "report", { note: "x" });
});

describe("the figures", () => {
  it("are refused for an invalid period and without a session", async () => {
    const turned = { from: JUNE.to, to: JUNE.from };
    expect(await outcomeOf(staff.followUps.figures(turned))).toBe("INPUT_INVALID");
    const never = { ...JUNE, from: "0000-01-01" };
    expect(await outcomeOf(staff.followUps.figures(never))).toBe("INPUT_INVALID");
    expect(await outcomeOf(office.as(office.anonymous).followUps.figures(JUNE))).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(staff.followUps.partnerShares(turned))).toBe("INPUT_INVALID");
    expect(await outcomeOf(office.as(office.anonymous).followUps.partnerShares(JUNE))).toBe("NOT_SIGNED_IN");
  });

  it("exclude unreadable events", async () => {
    const seen = await office.as(office.editor).followUps.figures(JUNE);
    expect(seen.figures).toMatchObject({ open: 6, late: 1, byUs: 2, toUs: 3 });
    const partners = await office.as(office.editor).followUps.partnerShares(JUNE);
    expect(partners.map((share) => [share.name.en, share.byUs, share.toUs, share.late])).toEqual([
      ["示例园区", 1, 2, 1],
      ["Example Firm", 1, 1, 0],
    ]);
    const all = await office.as(office.leader).followUps.figures(JUNE);
    expect(all.figures).toMatchObject({ open: 7, late: 2, toUs: 4, unassigned: 4, awaitingDecision: 1 });
  });

  it("equal the lengths of the lists behind them", async () => {
    const own = { ...JUNE, owed: "us" } as const;
    for (const actor of [office.editor, office.leader, office.staff]) {
      const as = office.as(actor);
      const total = async (filter: FollowUpFilter) => (await as.followUps.list(filter)).total;
      const { figures, closed, closedByUnit, persons, units } = await as.followUps.figures(JUNE);
      const partners = await as.followUps.partnerShares(JUNE);
      expect(figures).toEqual({
        open: await total({}),
        awaitingDecision: await total({ awaitingDecision: true }),
        late: await total({ dueStatus: "late" }),
        soon: await total({ dueStatus: "week" }),
        noDay: await total({ dueStatus: "no_day" }),
        review: await total({ dueStatus: "review" }),
        shared: await total({ owed: "both" }),
        byUs: await total({ owed: "us" }),
        toUs: await total({ owed: "them" }),
        unassigned: await total({ responsible: "nobody" }),
      });
      expect(closed.done).toBe(await total({ closed: "only", state: "done", ...JUNE }));
      expect(closed.onTime).toBe(await total({ closed: "only", onTime: true, ...JUNE }));
      for (const share of partners) expect(await total({ partner: share.key })).toBe(share.open);
      for (const share of units) expect(await total({ unit: share.key ?? NO_UNIT })).toBe(share.open);
      for (const share of closedByUnit)
        expect(await total({ unit: share.key ?? NO_UNIT, closed: "only", ...JUNE })).toBe(
          share.closed.done + share.closed.dropped,
        );
      for (const share of persons)
        expect(await total({ responsible: share.key ?? "nobody" })).toBe(share.open);
      expect((await as.followUps.figures(own)).figures.open).toBe(figures.byUs);
    }
  });

  it("include closed follow-ups and events and agreements without follow-ups", async () => {
    const { closed, withoutResult } = await staff.followUps.figures(JUNE);
    expect(closed).toEqual({ done: 1, onTime: 1, late: 0, noDay: 0, dropped: 1 });
    expect(withoutResult.events.total).toBe(1);
    expect(withoutResult.agreements).toMatchObject({ total: 1, rows: [{ title: { en: "memorandum" } }] });
    const before = await staff.followUps.figures({ from: "2024-01-01", to: "2024-12-31" });
    expect(before.withoutResult.events.total).toBe(1);
    expect(before.closed.done).toBe(0);
  });

  it("leave a leader's own report to another leader", async () => {
    const waiting = async (actor: Actor) =>
      (await office.as(actor).followUps.list({ awaitingDecision: true })).rows.map((each) => each.id);
    expect(await waiting(office.leader)).not.toContain(led);
    expect(await waiting(second)).toContain(led);
  });
});

describe("the report of the period", () => {
  const report = (actor: Actor, more: Record<string, string> = {}) =>
    followUpReport(contextOf(db, actor), { ...JUNE, lang: "en", ...more });

  it("is refused without a session and for invalid dates", async () => {
    expect(await outcomeOf(report(office.anonymous))).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(report(office.staff, { from: "June" }))).toBe("INPUT_INVALID");
  });

  it("has the figures of the page and the readable overdue follow-ups", async () => {
    const { figures, closed } = await office.as(office.editor).followUps.figures(JUNE);
    const words = textOfDocx((await report(office.editor)).bytes);
    expect(words).toContain(`${figures.open} follow-ups are open. ${figures.late} of them (17%) is overdue`);
    expect(words).toContain(`${figures.byUs} are owed by us and ${figures.toUs} by others`);
    expect(words).toContain(
      `${closed.done} follow-up was closed: ${closed.onTime} on time, ${closed.late} late`,
    );
    expect(words).toContain("do late-ours\nOur Branch\n2025-05-30\n3\nInvented staff, Trade\nTalks");
    expect(words).not.toContain("do hidden");
    expect(textOfDocx((await report(office.leader)).bytes)).toContain("do hidden");
  });

  it("is available in Chinese with the office's name, and says if nothing is overdue", async () => {
    const { bytes, name } = await report(office.leader, { lang: "zh", owed: "nobody" });
    expect(name).toBe("跟进事项办理情况通报 2025-06-01至2025-06-30.docx");
    expect(textOfDocx(bytes)).toMatch(
      /一、总体情况\n截至2025年6月2日，未办结跟进事项共2项，其中逾期0项，占0%/,
    );
    expect(textOfDocx(bytes)).toContain("没有逾期事项。");
  });
});
