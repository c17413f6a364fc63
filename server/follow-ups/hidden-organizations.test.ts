import { v7 as newId } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const outsider = office.as(office.editor);
const JUNE = { from: "2025-06-01", to: "2025-06-30" };
const [hidden, group, firm] = [newId(), newId(), newId()];

beforeAll(async () => {
  const name = (en: string) => ({ version: 0, organization: { name: { en } } });
  await staff.events.create({ id: hidden, record: draft(), restricted: true });
  await staff.organizations.save({ id: group, ...name("Hidden Group"), sourceEventId: hidden });
  await staff.organizations.save({ id: firm, ...name("Example Firm"), parentId: group });
  const by = { organizations: [{ id: firm, name: { en: "Example Firm" } }] };
  const record = draft({ followUps: [{ key: "p", text: { en: "send the plan" }, by }] });
  await staff.events.create({ id: newId(), record });
});

it("figures count a partner under its parent, unless the reader may not see the parent", async () => {
  const partners = async (caller: typeof staff) =>
    (await caller.followUps.partnerShares(JUNE)).map(({ key, name, open }) => [key, name.en, open]);
  expect(await partners(staff)).toEqual([[`o:${group}`, "Hidden Group", 1]]);
  expect(await partners(outsider)).toEqual([[`o:${firm}`, "Example Firm", 1]]);
});

it("a list filtered by an invisible organization is empty, as for an unknown one", async () => {
  const total = async (caller: typeof staff, id: string) =>
    (await caller.followUps.list({ partner: `o:${id}` })).total;
  expect(await total(staff, group)).toBe(1);
  expect(await total(outsider, firm)).toBe(1);
  expect(await total(outsider, group)).toBe(0);
});
