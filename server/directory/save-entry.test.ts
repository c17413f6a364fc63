import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { testDatabase } from "@/db/test-database";
import { testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);

const name = (en: string) => ({ name: { en } });
const parentId = newId();
await staff.organizations.save({ id: parentId, version: 0, organization: name("Invented Parent") });

const saveEach = {
  person: (id: string, version: number, en: string) =>
    staff.people.save({ id, version, person: name(en), posts: [], contact: { phone: "000" } }),
  organization: (id: string, version: number, en: string) =>
    staff.organizations.save({ id, version, organization: name(en), parentId }),
  venue: (id: string, version: number, en: string) =>
    staff.venues.save({ id, version, venue: name(en), organizationId: parentId }),
};
/** The changes of an entry after its creation. */
const changesOf = async (id: string) => {
  const rows = await db.select({ changes: audit.changes }).from(audit).where(eq(audit.subjectId, id));
  return rows.map((row) => row.changes).filter((changes) => changes.some((change) => change.path !== ""));
};

describe.each(["person", "organization", "venue"] as const)("saving a %s", (kind) => {
  it("writes nothing where nothing changed", async () => {
    const id = newId();
    await saveEach[kind](id, 0, "Invented Entry");
    expect(await saveEach[kind](id, 1, "Invented Entry")).toEqual({ id, version: 1 });
    expect(await changesOf(id)).toEqual([]);
  });

  it("puts the changed fields in the history and nothing else", async () => {
    const id = newId();
    await saveEach[kind](id, 0, "Invented Entry");
    expect(await saveEach[kind](id, 1, "Invented Name")).toEqual({ id, version: 2 });
    expect(await changesOf(id)).toEqual([
      [{ path: "name.en", before: "Invented Entry", after: "Invented Name" }],
    ]);
  });
});

it("puts a changed link in the history", async () => {
  const id = newId();
  await saveEach.venue(id, 0, "Invented Hall");
  await staff.venues.save({ id, version: 1, venue: name("Invented Hall") });
  expect(await changesOf(id)).toEqual([[{ path: "organizationId", before: parentId }]]);
});
