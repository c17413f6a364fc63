import { v7 as newId } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

// People, organizations and venues of a restricted event are visible to its readers only, even where their ids are known.
const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const [insider, outsider] = [office.as(office.staff), office.as(office.colleague)];

const hidden = (words: string) => ({ en: `Hidden ${words}` });
const zone = { name: hidden("Zone"), city: hidden("City") };
const bureau = { name: hidden("Office"), parent: zone };
const restricted = newId();
const ids = { person: "", organization: "", parent: "", venue: "" };

/** A record by an outsider that refers to the hidden entries by id, with names of its own. */
const naming = (): DraftRecord => {
  const own = {
    id: ids.organization,
    name: { en: "Some office" },
    parent: { id: ids.parent, name: { en: "Up" } },
  };
  return draft({
    organizers: [{ organization: own, tier: "host" }],
    venue: { id: ids.venue, name: { en: "Some hall" }, organization: own },
    participants: [
      { key: "a", person: { id: ids.person, name: { en: "Someone" } }, posts: [{ organization: own }] },
    ],
    agreements: [
      { key: "g", title: { en: "Pact" }, type: "mou", status: "signed", parties: [{ organization: own }] },
    ],
    followUps: [{ key: "f", text: { en: "call" }, force: "task", by: { organizations: [own] } }],
  });
};

beforeAll(async () => {
  const record = draft({
    venue: { name: hidden("Hall"), address: hidden("Street"), organization: bureau },
    participants: [{ key: "a", person: { name: hidden("Person") }, posts: [{ organization: bureau }] }],
  });
  await insider.events.create({ id: restricted, record, restricted: true });
  await insider.people.register({ id: restricted, version: 1 });
  const { record: kept } = await insider.events.get({ id: restricted });
  ids.person = kept.participants?.[0]?.person?.id ?? "";
  ids.organization = kept.venue?.organization?.id ?? "";
  ids.parent = kept.venue?.organization?.parent?.id ?? "";
  ids.venue = kept.venue?.id ?? "";
});

it("referring to hidden entries by id neither reveals them nor permits writing them", async () => {
  const id = newId();
  await outsider.events.create({ id, record: naming() });
  await outsider.events.save({ id, version: 1, record: { ...naming(), city: { en: "Northfield" } } });
  await outsider.people.register({ id, version: 2 });
  const refused: [Promise<unknown>, string][] = [
    [outsider.people.get({ id: ids.person }), "PERSON_NOT_FOUND"],
    [outsider.organizations.get({ id: ids.organization }), "ORGANIZATION_NOT_FOUND"],
    [outsider.organizations.get({ id: ids.parent }), "ORGANIZATION_NOT_FOUND"],
    [outsider.venues.get({ id: ids.venue }), "VENUE_NOT_FOUND"],
    [outsider.briefings.get({ personId: ids.person }), "PERSON_NOT_FOUND"],
    [outsider.briefings.get({ organizationId: ids.organization }), "ORGANIZATION_NOT_FOUND"],
    [
      outsider.people.save({ id: ids.person, version: 1, person: { name: { en: "Mine" } }, posts: [] }),
      "PERSON_NOT_FOUND",
    ],
    [
      outsider.organizations.save({
        id: ids.organization,
        version: 1,
        organization: { name: { en: "Mine" } },
      }),
      "ORGANIZATION_NOT_FOUND",
    ],
    [outsider.venues.save({ id: ids.venue, version: 1, venue: { name: { en: "Mine" } } }), "VENUE_NOT_FOUND"],
  ];
  expect(await Promise.all(refused.map(([call]) => outcomeOf(call)))).toEqual(
    refused.map(([, code]) => code),
  );
  const leaked = await Promise.all([
    outsider.people.differences({ id }),
    outsider.people.list({}),
    outsider.organizations.list({}),
    outsider.venues.list({}),
    outsider.followUps.list({}),
    outsider.agreements.list({}),
  ]);
  expect(leaked[0]).toEqual([]);
  expect(JSON.stringify(leaked)).not.toMatch(/hidden/i);
  expect((await insider.people.get({ id: ids.person })).person.name).toEqual(hidden("Person"));
});

it("users who can see the entries link them, and everyone once their event is unrestricted", async () => {
  const own = newId();
  await insider.events.create({ id: own, record: naming(), restricted: true });
  expect((await insider.people.get({ id: ids.person })).events.map((each) => each.id)).toContain(own);
  expect(await insider.people.differences({ id: own })).toHaveLength(4);
  const { version } = await insider.events.get({ id: restricted });
  await insider.events.setReaders({ id: restricted, version, restricted: false, readers: [] });
  const later = newId();
  await outsider.events.create({ id: later, record: naming() });
  expect((await outsider.people.get({ id: ids.person })).events.map((each) => each.id)).toContain(later);
  expect((await outsider.organizations.get({ id: ids.organization })).parent).toMatchObject({
    id: ids.parent,
  });
  expect(await outsider.people.differences({ id: later })).toHaveLength(4);
});
