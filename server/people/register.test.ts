import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, outcomeOf, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

const logged = async (record: Partial<DraftRecord>, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft(record), restricted });
  return id;
};
const zone = { name: { en: "Invented Zone", zh: "某高新区" } };
const committee = { name: { en: "Management Committee" }, parent: { name: { en: "Invented Zone" } } };
const people = (name: string, organization = committee as object): Partial<DraftRecord> => ({
  home: zone,
  venue: { name: { en: `${name}'s Hall` }, organization: zone },
  participants: [
    { key: "a", person: { name: { en: name } }, posts: [{ organization, title: { en: "director" } }] },
    { key: "b", person: { name: { zh: "陈" }, surnameOnly: true } },
    { key: "c", group: { en: "heads of firms" } },
  ],
});

describe("registering the names of an event in the directory", () => {
  it("requires permission to write the event and its current version", async () => {
    const id = await logged(people("Refused Person"));
    expect(await outcomeOf(office.as(office.reviewer).people.register({ id, version: 1 }))).toBe(
      "NOT_ALLOWED",
    );
    expect(await outcomeOf(staff.people.register({ id, version: 2 }))).toBe("STALE");
    expect(await staff.people.search({ q: "Refused" })).toEqual([]);
  });

  it("creates each entry once, and links it in a revision without other changes", async () => {
    const id = await logged(people("First Person"));
    const answer = await staff.people.register({ id, version: 1 });
    expect(answer).toMatchObject({ version: 2, created: 4, linked: 0 });
    const { record } = await staff.events.get({ id });
    const [person, surname] = record.participants ?? [];
    expect(person?.person?.name).toEqual({ en: "First Person" });
    expect(surname?.person?.id).toBeUndefined();
    const bureau = person?.posts?.[0]?.organization;
    expect(bureau?.parent).toEqual({ id: record.home?.id, name: { en: "Invented Zone" } });
    expect(record.venue?.organization?.id).toBe(record.home?.id);
    const page = await staff.organizations.get({ id: record.home?.id ?? "" });
    expect(page).toMatchObject({ organization: zone, parts: [{ id: bureau?.id }], events: [{ id }] });
    expect(await staff.people.register({ id, version: 2 })).toMatchObject({
      version: 2,
      created: 0,
      linked: 0,
    });
  });

  it("removes characters that the database cannot read back", async () => {
    const name = { en: "Half \ud800 Sign\u0000" };
    await staff.people.save({ id: newId(), version: 0, person: { name }, posts: [] });
    const given: Partial<DraftRecord> = {
      home: { name: { en: "Body \udc00\u0000" }, city: { en: "City \ud800" } },
      venue: { name: { en: "Hall \ud800\u0000" }, address: { en: "Street \u0000\udfff" } },
      participants: [
        { key: "a", person: { name: { en: "Broken \ud800\u0000" }, later: { en: "\u0000" } } },
        { key: "b", person: { name: { en: "\u0000" } } },
      ],
    };
    const id = await logged(given);
    expect(await staff.people.register({ id, version: 1 })).toMatchObject({ created: 3, linked: 0 });
    const { record } = await staff.events.get({ id });
    expect(record.home?.id && record.venue?.id && record.participants?.[0]?.person?.id).toBeTruthy();
    const again = await logged(given);
    expect(await staff.people.register({ id: again, version: 1 })).toMatchObject({ created: 0, linked: 2 });
    expect((await staff.people.search({ q: "Broken" })).map((each) => each.person.name)).toEqual([
      { en: "Broken \ufffd" },
    ]);
    const next = await logged(people("After Broken"));
    expect(await outcomeOf(staff.people.register({ id: next, version: 1 }))).toBe("done");
  });

  it("links existing people who share an organization", async () => {
    const first = await logged(people("Twice Met"));
    await staff.people.register({ id: first, version: 1 });
    const second = await logged(people("Twice Met"));
    expect(await staff.people.register({ id: second, version: 1 })).toMatchObject({ created: 0, linked: 4 });
    const idIn = async (id: string) => (await staff.events.get({ id })).record.participants?.[0]?.person?.id;
    expect(await idIn(second)).toBe(await idIn(first));
  });

  it("does not link namesakes without a shared organization", async () => {
    const first = await logged(people("Same Name"));
    await staff.people.register({ id: first, version: 1 });
    const other = await logged(people("Same Name", { name: { en: "Another Firm" } }));
    await staff.people.register({ id: other, version: 1 });
    expect((await staff.events.get({ id: other })).record.participants?.[0]?.person?.id).toBeUndefined();
    expect((await staff.people.list({ q: "Same Name" })).total).toBe(1);
  });

  it("makes entries of a restricted event visible to its readers only", async () => {
    const id = await logged(people("Quiet Person", { name: { en: "Quiet Firm" } }), true);
    await staff.people.register({ id, version: 1 });
    const colleague = office.as(office.colleague);
    expect(await colleague.people.search({ q: "Quiet" })).toEqual([]);
    expect(await colleague.organizations.search({ q: "Quiet" })).toEqual([]);
    expect(await staff.people.search({ q: "Quiet" })).toHaveLength(1);
    // A hidden entry is not linked by name for a user who cannot see it.
    const open = newId();
    await colleague.events.create({
      id: open,
      record: draft(people("Quiet Person", { name: { en: "Quiet Firm" } })),
    });
    await colleague.people.register({ id: open, version: 1 });
    expect(await colleague.people.search({ q: "Quiet" })).toHaveLength(1);
    expect((await staff.people.list({ q: "Quiet" })).total).toBe(2);
  });
});
