import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const [staff, leader] = [office.as(office.staff), office.as(office.leader)];
const record = draft({ followUps: ["a", "b"].map((key) => ({ key, text: { en: `send the plan ${key}` } })) });

const promised = async () => {
  const event = newId();
  await staff.events.create({ id: event, record });
  const { rows } = await staff.followUps.list({ event });
  for (const { id } of rows)
    await leader.followUps.performAction({
      id,
      version: 1,
      actionId: newId(),
      action: "reassign",
      userId: office.staff.id,
    });
  return { event, ids: rows.map((row) => row.id) };
};

it("of concurrent actions on one version, exactly one succeeds", async () => {
  const { ids } = await promised();
  const urge = () =>
    leader.followUps.performAction({ id: ids[0] ?? "", version: 2, actionId: newId(), action: "urge" });
  const outcomes = await Promise.all([urge, urge, urge].map((call) => outcomeOf(call())));
  expect(outcomes.sort()).toEqual(["STALE", "STALE", "done"]);
});

it("a record can be saved during actions and hand-overs, without lost updates or deadlocks", async () => {
  const holder = await newUser(db, ["staff"], "Invented Successor");
  const day = "2025-09-01";
  for (let round = 0; round < 10; round += 1) {
    const { event, ids } = await promised();
    const extend = (id: string) =>
      leader.followUps.performAction({ id, version: 2, actionId: newId(), action: "extend", day });
    const calls = [
      staff.events.save({ id: event, version: 1, record: { ...record, title: { en: `Talks ${round}` } } }),
      ...ids.map(extend),
      leader.followUps.handOver({ from: office.staff.id, to: holder.id }),
      leader.followUps.handOver({ from: office.staff.id, to: holder.id }),
    ];
    const [saved, ...others] = await Promise.all(calls.map(outcomeOf));
    expect(saved).toBe("done");
    for (const [at, id] of ids.entries())
      expect([others[at], (await staff.followUps.get({ id })).dueOn]).toEqual(
        others[at] === "done" ? ["done", day] : ["STALE", null],
      );
  }
});
