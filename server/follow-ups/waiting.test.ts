import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { followUpsIn } from "./test-follow-ups";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);

const { followUp, action } = followUpsIn(office);
const holder = await newUser(db, ["staff"], "Invented Holder");
const waiting = async () => {
  const { rows, total } = await office.as(holder).followUps.waiting();
  return { ids: rows.map((row) => row.id), total };
};

it("what waits for a user is refused to others, and empty at first", async () => {
  expect(await outcomeOf(office.as(office.anonymous).followUps.waiting())).toBe("NOT_SIGNED_IN");
  expect(await waiting()).toEqual({ ids: [], total: 0 });
});

it("the first five that wait are listed and all are counted, as buckets and visibility change", async () => {
  const held: string[] = [];
  for (const day of [1, 2, 3, 4, 5, 6]) {
    const { id } = await followUp({ due: { on: `2025-06-0${day}` } });
    await action(office.leader, id, "reassign", { userId: holder.id });
    held.push(id);
  }
  const [first = "", second = ""] = held;
  expect(await waiting()).toEqual({ ids: held.slice(0, 5), total: 6 });
  await action(holder, first, "report", { note: "done" });
  expect(await waiting()).toEqual({ ids: held.slice(1), total: 5 });
  await action(office.leader, first, "return", { note: "the photographs are missing" });
  expect(await waiting()).toEqual({ ids: held.slice(0, 5), total: 6 });
  await action(holder, second, "accept");
  await action(office.leader, second, "extend", { day: "2025-12-31", note: "x" });
  expect(await waiting()).toEqual({ ids: [first, ...held.slice(2)], total: 5 });
  await action(office.leader, second, "instruct", { note: "Please say how it goes" });
  expect(await waiting()).toEqual({ ids: [first, ...held.slice(2)], total: 6 });

  const hidden = await followUp({ due: { on: "2025-05-01" } }, true);
  const event = { id: hidden.event.id, restricted: true };
  await staff.events.setReaders({ ...event, version: 1, readers: [holder.id] });
  await action(office.leader, hidden.id, "reassign", { userId: holder.id });
  expect(await waiting()).toEqual({ ids: [hidden.id, first, ...held.slice(2, 5)], total: 7 });
  await staff.events.setReaders({ ...event, version: 2, readers: [] });
  expect(await waiting()).toEqual({ ids: [first, ...held.slice(2)], total: 6 });
});
