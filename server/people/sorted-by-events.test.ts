import { v7 as newId } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);

const people = ["Invented Alder", "Invented Birch", "Invented Cedar"].map((en) => ({
  id: newId(),
  name: { en },
}));
const [alder, birch, cedar] = people.map(({ id, name }) => ({ id, name }));
const withdrawn = newId();

const held = async (who: (typeof alder)[], restricted = false, id = newId()) => {
  const participants = who.flatMap((person, at) => (person ? [{ key: `p${at}`, person, posts: [] }] : []));
  await staff.events.create({ id, record: draft({ participants }), restricted });
};

beforeAll(async () => {
  for (const { id, name } of people) await staff.people.save({ id, version: 0, person: { name }, posts: [] });
  await held([alder]);
  await held([birch, birch]);
  await held([birch]);
  await held([alder], true);
  await held([alder], true);
  await held([cedar], false, withdrawn);
  await staff.events.withdraw({ id: withdrawn, version: 1, reason: "x" });
});

const listed = async (actor: Parameters<typeof office.as>[0], sort: "events" | "-events", q?: string) =>
  (await office.as(actor).people.list({ sort, ...(q && { q }) })).rows.map(({ person, events }) => [
    person.name.en,
    events,
  ]);

it("people are sorted by the events that the user may count, each event once and no withdrawn one", async () => {
  const open = [
    ["Invented Birch", 2],
    ["Invented Alder", 1],
    ["Invented Cedar", 0],
  ];
  const all = [
    ["Invented Alder", 3],
    ["Invented Birch", 2],
    ["Invented Cedar", 0],
  ];
  expect(await listed(office.colleague, "-events")).toEqual(open);
  expect(await listed(office.colleague, "events")).toEqual(open.toReversed());
  for (const actor of [office.staff, office.leader]) {
    expect(await listed(actor, "-events")).toEqual(all);
    expect(await listed(actor, "events")).toEqual(all.toReversed());
  }
});

it("a search is sorted in the same way", async () => {
  expect(await listed(office.colleague, "-events", "alder")).toEqual([["Invented Alder", 1]]);
  expect(await listed(office.leader, "-events", "invented")).toEqual([
    ["Invented Alder", 3],
    ["Invented Birch", 2],
    ["Invented Cedar", 0],
  ]);
  expect(await listed(office.leader, "-events", "cedar")).toEqual([["Invented Cedar", 0]]);
});
