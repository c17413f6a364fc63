import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { signIn } from "../session/sign-in";
import { contextOf, draft, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { storableInput } from "./storable-input";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const [staff, admin, editor] = [office.as(office.staff), office.as(office.admin), office.as(office.editor)];
const ODD = "Odd \u0000 \ud800";
const BEYOND = 2 ** 31;
const name = { en: ODD };

const event = async (record: Partial<DraftRecord> = {}) => {
  const id = newId();
  await staff.events.create({ id, record: draft(record) });
  return id;
};

it("characters that no text column accepts are removed from names, reasons and queries", async () => {
  const [person, organization, venue, id] = [newId(), newId(), newId(), await event()];
  await staff.people.save({ id: person, version: 0, person: { name, aliases: [ODD] }, posts: [] });
  await staff.organizations.save({ id: organization, version: 0, organization: { name, aliases: [ODD] } });
  await staff.venues.save({ id: venue, version: 0, venue: { name, aliases: [ODD] } });
  expect((await staff.people.get({ id: person })).person.aliases).toEqual(["Odd  \ufffd"]);
  const gone = { version: 1, reason: ODD };
  const calls = [
    staff.events.withdraw({ id, ...gone }),
    editor.people.withdraw({ id: person, ...gone }),
    editor.organizations.withdraw({ id: organization, ...gone }),
    editor.venues.withdraw({ id: venue, ...gone }),
    admin.users.invite({ email: "odd@example.org", name: ODD, roles: ["staff"] }),
    staff.events.list({ q: ODD }),
    staff.people.search({ q: ODD }),
    staff.agreements.list({ q: ODD }),
    staff.followUps.list({ q: ODD, unit: ODD, partner: ODD }),
  ];
  for (const outcome of await Promise.all(calls.map(outcomeOf))) expect(outcome).toBe("done");
  const tried = signIn(contextOf(db), { email: `odd${ODD}@example.org`, password: ODD }, "127.0.0.1");
  expect(await outcomeOf(tried)).toBe("SIGN_IN_REFUSED");
});

it("a circular input is processed once", () => {
  const input: Record<string, unknown> = { name: ODD, record: { title: ODD }, at: new Date(0) };
  input.self = input;
  const cleaned = storableInput(input) as typeof input;
  expect(cleaned.self).toBe(cleaned);
  expect(cleaned).toMatchObject({ name: "Odd  \ufffd", record: { title: ODD }, at: new Date(0) });
});

it("a version beyond the integer range is invalid input", async () => {
  const [id, version] = [await event(), BEYOND];
  const calls = [
    staff.events.revision({ id, version }),
    staff.events.save({ id, version, record: draft() }),
    staff.events.withdraw({ id, version, reason: "none" }),
    staff.people.register({ id, version }),
    staff.people.save({ id, version, person: { name: { en: "A" } }, posts: [] }),
    staff.organizations.save({ id, version, organization: { name: { en: "A" } } }),
    staff.venues.save({ id, version, venue: { name: { en: "A" } } }),
    admin.users.deactivate({ id, version }),
    staff.reminders.list({ page: 1e9 }),
  ];
  for (const outcome of await Promise.all(calls.map(outcomeOf))) expect(outcome).toBe("INPUT_INVALID");
});

it("a record with textual or foreign ids is registered as far as possible", async () => {
  for (const foreign of ["org-17", newId()]) {
    const zone = { id: foreign, name: { en: `Zone ${foreign}` } };
    const chamber = { name: { en: `Office ${foreign}` }, parent: zone };
    const id = await event({
      venue: { name: { en: `Hall ${foreign}` }, organization: zone },
      participants: [
        {
          key: "a",
          person: { id: foreign, name: { en: "Invented Ann" } },
          posts: [{ organization: chamber }],
        },
        { key: "b", person: { name: { en: `Invented ${foreign}` } }, posts: [{ organization: zone }] },
      ],
    });
    expect(await staff.people.register({ id, version: 1 })).toMatchObject({ created: 2, linked: 0 });
    const { record } = await staff.events.get({ id });
    expect(record.participants?.[0]?.posts?.[0]?.organization).toEqual(chamber);
    expect(record.venue?.organization).toEqual(zone);
    expect(record.participants?.[1]?.person?.id).toBeDefined();
  }
});
