import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { people } from "@/db/schema/people";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, refusal, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const [staff, editor] = [office.as(office.staff), office.as(office.editor)];

const CONTACT = { phone: "028 0000 0000", email: "ann@example.org", wechat: "invented-ann" };
const person = (en: string) => ({ name: { en } });
const added = async (en: string, contact?: Partial<typeof CONTACT>, sourceEventId?: string) => {
  const id = newId();
  await staff.people.save({ id, version: 0, person: person(en), posts: [], contact, sourceEventId });
  return id;
};

it("is kept, changed and removed, and stays where a save does not name it", async () => {
  const id = await added("Ann", {
    phone: " 028 0000 0000 ",
    email: "ANN@example.org",
    wechat: "invented-ann",
  });
  expect((await staff.people.get({ id })).contact).toEqual(CONTACT);
  await staff.people.save({
    id,
    version: 1,
    person: person("Ann"),
    posts: [{ id: newId(), title: { en: "head" } }],
  });
  expect((await staff.people.get({ id })).contact).toEqual(CONTACT);
  const { version } = await staff.people.save({
    id,
    version: 2,
    person: person("Ann"),
    posts: [],
    contact: { phone: "1", email: "", wechat: " " },
  });
  expect((await staff.people.get({ id })).contact).toEqual({ phone: "1" });
  await staff.people.save({ id, version, person: person("Ann"), posts: [], contact: {} });
  expect((await staff.people.get({ id })).contact).toEqual({});
});

it("refuses what is no e-mail address", async () => {
  const save = staff.people.save({
    id: newId(),
    version: 0,
    person: person("Bea"),
    posts: [],
    contact: { email: "bea at office" },
  });
  expect(await outcomeOf(save)).toBe("INPUT_INVALID");
});

it("is corrected in the directory and comes into no record, list or picker", async () => {
  const id = await added("Cid", { phone: "111" });
  const eventId = newId();
  await staff.events.create({
    id: eventId,
    record: draft({ participants: [{ key: "c", person: { id, ...person("Cid") } }] }),
  });
  const { events } = await editor.people.correct({
    id,
    version: 1,
    person: person("Cyd"),
    contact: { phone: "222-secret" },
  });
  expect(events).toBe(1);
  expect((await staff.people.get({ id })).contact).toEqual({ phone: "222-secret" });
  const elsewhere = await Promise.all([
    staff.events.get({ id: eventId }),
    staff.people.list({}),
    staff.people.search({ q: "cyd" }),
  ]);
  expect(JSON.stringify(elsewhere)).toContain("Cyd");
  expect(JSON.stringify(elsewhere)).not.toContain("222-secret");
});

it("joins the contact of an entry merged into it, its own details first", async () => {
  const [id, other] = [
    await added("Dan", { phone: "1" }),
    await added("Daniel", { phone: "2", wechat: "dan" }),
  ];
  await office.as(office.admin).people.merge({ id, version: 1, other, otherVersion: 1 });
  expect((await staff.people.get({ id })).contact).toEqual({ phone: "1", wechat: "dan" });
});

it("is shown to nobody who may not see the entry, not even through a merge", async () => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record: draft({ title: { en: "Closed" } }), restricted: true });
  const hidden = await added("Eve", { phone: "333" }, eventId);
  const outsider = office.as(office.colleague);
  expect(await refusal(outsider.people.get({ id: hidden }))).toBe("PERSON_NOT_FOUND");
  const open = await added("Eva");
  const leader = office.as({ ...office.leader, roles: ["leader", "admin"] });
  await leader.people.merge({ id: open, version: 1, other: hidden, otherVersion: 1 });
  expect((await outsider.people.get({ id: open })).contact).toEqual({});
  expect((await db.select().from(people)).find((row) => row.id === open)?.contact).toBeNull();
});
