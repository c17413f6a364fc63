import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);

const POINT = (n: number) => `agenda[t].remarks[r].points[${n}]`;
const RECORD = draft({
  participants: [{ key: "a", person: { name: { en: "Invented Ann" } } }],
  agenda: [
    {
      key: "t",
      activity: "talks",
      remarks: [
        {
          key: "r",
          by: ["a"],
          act: "promise",
          points: [{ en: "pay a return visit in the near future" }, { en: "send the plan" }],
        },
        { key: "h", by: ["a"], act: "hope", points: [{ zh: "商会之间多联系" }] },
      ],
    },
  ],
});
const newEvent = async () => {
  const id = newId();
  await staff.events.create({ id, record: RECORD });
  return id;
};
const take = (eventId: string, version: number, ...paths: string[]) =>
  staff.followUps.acceptProposals({ eventId, version, proposals: paths.map((path) => ({ path })) });
const openIn = async (eventId: string) =>
  (await staff.followUps.proposals({ eventId })).open.map((each) => each.path);

describe("proposals", () => {
  it("are refused twice, for another version, for a removed passage, and without a text", async () => {
    const id = await newEvent();
    expect(await outcomeOf(take(id, 2, POINT(0)))).toBe("STALE");
    expect(await outcomeOf(take(id, 1, "agenda[t].remarks[gone].points[0]"))).toBe("PROPOSAL_GONE");
    expect(await outcomeOf(take(id, 1, POINT(0), "agenda[t].remarks[h].points[0]"))).toBe(
      "PROPOSAL_UNWORDED",
    );
    expect(
      await outcomeOf(staff.followUps.dismissProposal({ eventId: id, path: "x", dismissed: true })),
    ).toBe("PROPOSAL_GONE");
    expect((await staff.events.get({ id })).version).toBe(1);
    await take(id, 1, POINT(0));
    expect(await outcomeOf(take(id, 2, POINT(0)))).toBe("PROPOSAL_GONE");
    await staff.events.withdraw({ id, version: 2, reason: "x" });
    expect(await outcomeOf(take(id, 3, POINT(1)))).toBe("EVENT_WITHDRAWN");
    expect(await openIn(id)).toEqual([]);
  });

  it("become unassigned follow-ups in state waiting that need a review date", async () => {
    const id = await newEvent();
    const taken = await take(id, 1, POINT(0));
    expect(taken).toEqual({ id, version: 2, keys: ["f1"] });
    const { rows } = await staff.followUps.list({ event: id });
    expect(rows).toMatchObject([
      {
        key: "f1",
        text: { en: "pay a return visit" },
        force: "commitment",
        dueWords: { en: "in the near future" },
        needsReviewDay: true,
        state: "waiting",
        dueStatus: "no_day",
        responsible: null,
      },
    ]);
    expect(await openIn(id)).toEqual([POINT(1), "agenda[t].remarks[h].points[0]"]);
    const [revision] = await staff.events.revisions({ id });
    expect(revision).toMatchObject({ version: 2, changes: ["followUps"] });
    const followUp = await staff.followUps.get({ id: rows[0]?.id ?? "" });
    expect(followUp.origin).toMatchObject({ kind: "remark", path: POINT(0), by: ["a"] });
  });

  it("use the text given by the user", async () => {
    const id = await newEvent();
    const path = "agenda[t].remarks[h].points[0]";
    await staff.followUps.acceptProposals({
      eventId: id,
      version: 1,
      proposals: [{ path, text: { zh: "加强商会联系" } }],
    });
    const [row] = (await staff.followUps.list({ event: id })).rows;
    expect([row?.text, row?.force]).toEqual([{ zh: "加强商会联系" }, "wish"]);
  });

  it("reappear when the event is saved without the follow-up", async () => {
    const id = await newEvent();
    await take(id, 1, POINT(0), POINT(1));
    await staff.events.save({ id, version: 2, record: RECORD });
    expect(await openIn(id)).toContain(POINT(0));
    expect((await staff.followUps.list({ event: id })).total).toBe(0);
    await take(id, 3, POINT(0));
    expect((await staff.followUps.list({ event: id })).rows).toMatchObject([{ state: "waiting", round: 1 }]);
  });

  it("never restore another follow-up that had the same key", async () => {
    const id = await newEvent();
    const other = { key: "f1", text: { en: "something else" }, force: "task" as const };
    await staff.events.save({ id, version: 1, record: { ...RECORD, followUps: [other] } });
    const [old] = (await staff.followUps.list({ event: id })).rows;
    await staff.events.save({ id, version: 2, record: RECORD });
    await take(id, 3, POINT(1));
    const [row, ...more] = (await staff.followUps.list({ event: id })).rows;
    expect([row?.text, more]).toEqual([{ en: "send the plan" }, []]);
    expect(row?.followUpId).not.toBe(old?.followUpId);
    await staff.events.save({ id, version: 4, record: { ...RECORD, followUps: [other] } });
    const [back] = (await staff.followUps.list({ event: id })).rows;
    expect([back?.followUpId, back?.text]).toEqual([old?.followUpId, other.text]);
  });

  it("stay dismissed for everybody until that is undone or the passage changes", async () => {
    const id = await newEvent();
    await staff.followUps.dismissProposal({ eventId: id, path: POINT(1), dismissed: true });
    await staff.followUps.dismissProposal({ eventId: id, path: POINT(1), dismissed: true });
    const seen = await office.as(office.colleague).followUps.proposals({ eventId: id });
    expect([seen.open.map((each) => each.path), seen.dismissed.map((each) => each.path)]).toEqual([
      [POINT(0), "agenda[t].remarks[h].points[0]"],
      [POINT(1)],
    ]);
    await staff.followUps.dismissProposal({ eventId: id, path: POINT(1), dismissed: false });
    expect(await openIn(id)).toContain(POINT(1));
    await staff.followUps.dismissProposal({ eventId: id, path: POINT(1), dismissed: true });
    const changed = structuredClone(RECORD);
    const remark = changed.agenda?.[0]?.remarks?.[0];
    if (remark) remark.points = [{ en: "send the plan" }, { en: "send two plans" }];
    await staff.events.save({ id, version: 1, record: changed });
    expect(await openIn(id)).toContain(POINT(1));
  });
});
