import { v7 as newId } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord } from "@/domain/events/shape";
import { contextOf, draft, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { followUpReport } from "./follow-up-report";

// Text columns accept neither character 0 nor unpaired surrogates; an imported record may contain both.
const ODD = "\u0000\ud800";
const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const JUNE = { from: "2025-06-01", to: "2025-06-30" };
const [event, chamber] = [newId(), newId()];
const record: DraftRecord = draft({
  participants: [
    {
      key: `a${ODD}`,
      person: { name: { en: "Invented Ann" } },
      posts: [{ organization: { name: { en: `Odd ${ODD}` } } }],
    },
    {
      key: "b",
      person: { name: { en: "Invented Ben" } },
      posts: [{ organization: { name: { en: "Open Body" } } }],
    },
  ],
  agenda: [
    {
      key: `t${ODD}`,
      activity: "talks",
      remarks: [{ key: "r", by: [`a${ODD}`], act: "promise", points: [{ en: "send the plan" }] }],
    },
  ],
  followUps: [{ key: "f", text: { en: "hold a forum" }, by: { participants: [`a${ODD}`] } }],
});

beforeAll(async () => {
  await staff.events.create({ id: event, record });
  const organization = { name: { en: "Open Body" }, aliases: [`Open ${ODD}`] };
  await staff.organizations.save({ id: chamber, version: 0, organization });
});

it("lists work for any keys in a record, and resolve their names", async () => {
  const { rows } = await office.as(office.editor).followUps.list({});
  expect(rows.map((row) => row.by.names)).toEqual([[{ en: "Invented Ann" }]]);
});

it("a briefing works for any name of another organization", async () => {
  const { people } = await staff.briefings.get({ organizationId: chamber });
  expect(people.map((each) => each.name.en)).toEqual(["Invented Ben"]);
});

it("filters of lists and reports accept any character", async () => {
  const narrowed = { unit: ODD, partner: `n:${ODD}` };
  expect((await staff.followUps.list(narrowed)).total).toBe(0);
  expect(await outcomeOf(staff.followUps.figures({ ...JUNE, ...narrowed }))).toBe("done");
  expect(await outcomeOf(followUpReport(contextOf(db, office.staff), { ...JUNE, ...narrowed }))).toBe("done");
});

it("a proposal can be dismissed and restored at any path of the record", async () => {
  const found = async () => {
    const { open, dismissed } = await staff.followUps.proposals({ eventId: event });
    return [open.length, dismissed.length];
  };
  const [proposal] = (await staff.followUps.proposals({ eventId: event })).open;
  const wish = { eventId: event, path: proposal?.path ?? "" };
  await staff.followUps.dismissProposal({ ...wish, dismissed: true });
  expect(await found()).toEqual([0, 1]);
  await staff.followUps.dismissProposal({ ...wish, dismissed: false });
  expect(await found()).toEqual([1, 0]);
});
