import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { Move } from "@/domain/follow-ups/state";
import { draft, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
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
const move = async (actor: Actor, id: string, made: Move, said: object = {}) => {
  const { version } = await office.as(office.leader).followUps.story({ id });
  await office.as(actor).followUps.move({ id, version, moveId: newId(), move: made, ...said });
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
  await move(office.leader, of("late-ours"), "reassign", { userId: office.staff.id });
  await move(office.staff, of("asked"), "askExtension", { day: "2025-08-01", note: "x" });
  await move(office.staff, of("done"), "report", { note: "x" });
  await move(office.leader, of("done"), "verify");
  await move(office.leader, of("dropped"), "drop", { note: "x" });
  led = of("led");
  await move(office.leader, led, "accept", { day: "2025-07-01" });
  await move(office.leader, led, "report", { note: "x" });
});

describe("the figures", () => {
  it("are refused for a period that ends before it begins, and to who is not signed in", async () => {
    const turned = { from: JUNE.to, to: JUNE.from };
    expect(await outcomeOf(staff.followUps.figures(turned))).toBe("INPUT_INVALID");
    expect(await outcomeOf(office.as(office.nobody).followUps.figures(JUNE))).toBe("NOT_SIGNED_IN");
  });

  it("count nothing of an event that the reader may not know of", async () => {
    const seen = await office.as(office.editor).followUps.figures(JUNE);
    expect(seen.figures).toMatchObject({ open: 6, late: 1, byUs: 2, toUs: 3 });
    expect(seen.partners.map((share) => [share.name.en, share.byUs, share.toUs, share.late])).toEqual([
      ["示例园区", 1, 2, 1],
      ["Example Firm", 1, 1, 0],
    ]);
    const all = await office.as(office.leader).followUps.figures(JUNE);
    expect(all.figures).toMatchObject({ open: 7, late: 2, toUs: 4, unheld: 5, word: 1 });
  });

  it("are each the length of the list behind them", async () => {
    const own = { ...JUNE, owed: "us" } as const;
    for (const actor of [office.editor, office.leader, office.staff]) {
      const as = office.as(actor);
      const total = async (filter: FollowUpFilter) => (await as.followUps.list(filter)).total;
      const { figures, closed, partners, persons } = await as.followUps.figures(JUNE);
      expect(figures).toEqual({
        open: await total({}),
        word: await total({ word: true }),
        late: await total({ light: "late" }),
        soon: await total({ light: "week" }),
        noDay: await total({ light: "no_day" }),
        byUs: await total({ owed: "us" }),
        toUs: await total({ owed: "them" }),
        unheld: await total({ responsible: "nobody" }),
      });
      expect(closed.done).toBe(await total({ closed: "only", state: "done", ...JUNE }));
      expect(closed.onTime).toBe(await total({ closed: "only", onTime: true, ...JUNE }));
      for (const share of partners) expect(await total({ partner: share.key })).toBe(share.open);
      for (const share of persons)
        expect(await total({ responsible: share.key ?? "nobody" })).toBe(share.open);
      expect((await as.followUps.figures(own)).figures.open).toBe(figures.byUs);
    }
  });

  it("tell what was closed in the period, and which event or agreement left nothing", async () => {
    const { closed, nothing } = await staff.followUps.figures(JUNE);
    expect(closed).toEqual({ done: 1, onTime: 1, late: 0, noDay: 0, dropped: 1 });
    expect(nothing.events.total).toBe(1);
    expect(nothing.agreements).toMatchObject({ total: 1, rows: [{ title: { en: "memorandum" } }] });
    const before = await staff.followUps.figures({ from: "2024-01-01", to: "2024-12-31" });
    expect(before.nothing.events.total).toBe(1);
    expect(before.closed.done).toBe(0);
  });

  it("leave a leader's own report to another leader", async () => {
    const waiting = async (actor: Actor) =>
      (await office.as(actor).followUps.list({ word: true })).rows.map((each) => each.id);
    expect(await waiting(office.leader)).not.toContain(led);
    expect(await waiting(second)).toContain(led);
  });
});
