import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, outcomeOf, testOffice } from "../test-office";

const ROUNDS = 15;
const db = await testDatabase();
const office = await testOffice(db);
const [staff, editor] = [office.as(office.staff), office.as(office.editor)];

const name = (words: string) => ({ en: words });
const newPerson = async (words: string) => {
  const id = newId();
  await staff.people.save({ id, version: 0, person: { name: name(words) }, posts: [] });
  return id;
};
const newOrganization = async (words: string) => {
  const id = newId();
  await staff.organizations.save({ id, version: 0, organization: { name: name(words) } });
  return id;
};
const correctPerson = (id: string, version: number) =>
  outcomeOf(editor.people.correct({ id, version, person: { name: name(`Person ${version + 1}`) } }));
const correctOrganization = (id: string, version: number) =>
  outcomeOf(
    editor.organizations.correct({ id, version, organization: { name: name(`Office ${version + 1}`) } }),
  );

/** Events that all mention the same one or two people at the same organization. */
const eventsWith = async (people: string[], organization: string) => {
  const record: DraftRecord = draft({
    organizers: [{ organization: { id: organization, name: name("Office 1") }, tier: "host" }],
    participants: people.map((id, i) => ({ key: `p${i}`, person: { id, name: name("Person 1") } })),
  });
  const ids = [newId(), newId(), newId()];
  for (const id of ids) await staff.events.create({ id, record });
  return ids;
};

const saveAgain = async (id: string, words: string) => {
  const { version, record } = await staff.events.get({ id });
  return outcomeOf(staff.events.save({ id, version, record: { ...record, title: name(words) } }));
};

it("a person can be corrected while events that mention them are saved", async () => {
  const person = await newPerson("Person 1");
  const events = await eventsWith([person], await newOrganization("Office 1"));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [corrected, ...saved] = await Promise.all([
      correctPerson(person, round),
      ...events.map((id) => saveAgain(id, `Round ${round}`)),
    ]);
    expect(corrected).toBe("done");
    for (const outcome of saved) expect(outcome).toMatch(/^(done|STALE)$/);
  }
});

it("two people and their organization can be corrected concurrently in the same events", async () => {
  const [one, other] = [await newPerson("Person 1"), await newPerson("Person 1")];
  const organization = await newOrganization("Office 1");
  await eventsWith([one, other], organization);
  for (let round = 1; round <= ROUNDS; round += 1)
    expect(
      await Promise.all([
        correctPerson(one, round),
        correctPerson(other, round),
        correctOrganization(organization, round),
      ]),
    ).toEqual(["done", "done", "done"]);
});

it("one record can be saved and imported concurrently", async () => {
  const id = newId();
  const record = draft({
    id: "saved and imported",
    title: name("Round 0"),
    when: {},
    participants: [],
    agenda: [],
  });
  let { version } = await staff.events.create({ id, record });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const next = { ...record, title: name(`Round ${round}`) };
    const outcomes = await Promise.all([
      outcomeOf(staff.events.save({ id, version, record: next })),
      outcomeOf(staff.imports.record({ version, record: { ...next, city: name("City") } })),
    ]);
    expect(outcomes.sort()).toEqual(["STALE", "done"]);
    version += 1;
  }
});

it("of two organizations concurrently made each other's parent, one succeeds", async () => {
  const below = (id: string, parentId: string) =>
    outcomeOf(staff.organizations.save({ id, version: 1, organization: { name: name("Office") }, parentId }));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [one, other] = [await newOrganization("One"), await newOrganization("Other")];
    const outcomes = await Promise.all([below(one, other), below(other, one)]);
    expect(outcomes.sort()).toEqual(["PARENT_LOOP", "done"]);
  }
});
