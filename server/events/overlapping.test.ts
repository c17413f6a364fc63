import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord, When } from "@/domain/events/shape";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);

const [ann, ben, hall] = [newId(), newId(), newId()];
await staff.people.save({ id: ann, version: 0, person: { name: { en: "Ann Invented" } }, posts: [] });
await staff.people.save({ id: ben, version: 0, person: { name: { en: "Ben Invented" } }, posts: [] });
await staff.venues.save({ id: hall, version: 0, venue: { name: { en: "Invented Hall" } } });
const with_ = (...ids: string[]): Pick<DraftRecord, "participants"> => ({
  participants: ids.map((id, at) => ({ key: `p${at}`, person: { id, name: { en: "Somebody Invented" } } })),
});
const DAY = "2032-05-20";
const plan = async (title: string, when: When, more: Partial<DraftRecord>, restricted = false) => {
  const id = newId();
  const record = draft({ title: { en: title }, status: "planned", when, ...more });
  await staff.events.create({ id, record, restricted });
  return id;
};
const venue = { id: hall, name: { en: "Invented Hall" } };

const morning = await plan("Morning", { start: DAY, time: "09:00", endTime: "10:30" }, with_(ann, ben));
const lunch = await plan("Lunch", { start: DAY, time: "12:00", endTime: "13:00" }, { ...with_(ben), venue });
const hidden = await plan("Hidden", { start: DAY, time: "10:00", endTime: "11:00" }, with_(ann), true);
const stop = await plan(
  "Stop",
  { start: DAY, time: "10:15", endTime: "12:15" },
  { agenda: [{ key: "t", venue }] },
);
await plan("Other day", { start: "2032-05-21" }, { ...with_(ann), venue });
await plan("Cancelled", { start: DAY }, { ...with_(ann), status: "cancelled" });
await plan(
  "Absent",
  { start: DAY },
  {
    participants: [{ key: "a", person: { id: ann, name: { en: "Ann" } }, presence: "absent" }],
  },
);
const archived = await plan("Archived", { start: DAY }, with_(ann));
await staff.events.withdraw({ id: archived, version: 1, reason: "a test" });

const asked = { when: { start: DAY, time: "10:00", endTime: "12:30" }, people: [ann, ben], venues: [hall] };

describe("planned events at the same time", () => {
  it("are refused without a session", async () => {
    expect(await outcomeOf(office.as(office.anonymous).events.overlapping(asked))).toBe("NOT_SIGNED_IN");
  });

  it("are named for each person and venue, with their times, the earliest first", async () => {
    const found = await staff.events.overlapping(asked);
    expect(found.events.map(({ title, when }) => [title.en, when.time, when.endTime])).toEqual([
      ["Morning", "09:00", "10:30"],
      ["Hidden", "10:00", "11:00"],
      ["Stop", "10:15", "12:15"],
      ["Lunch", "12:00", "13:00"],
    ]);
    expect(found.people).toEqual({ [ann]: [morning, hidden], [ben]: [morning, lunch] });
    expect(found.venues).toEqual({ [hall]: [stop, lunch] });
  });

  it("reveal nothing of an event that the user may not read", async () => {
    const found = await colleague.events.overlapping(asked);
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`Hidden|${hidden}`));
    expect(found.people).toEqual({ [ann]: [morning], [ben]: [morning, lunch] });
  });

  it("do not include the event itself, nor what nobody asked about", async () => {
    const found = await staff.events.overlapping({ ...asked, eventId: morning, people: [ann], venues: [] });
    expect(found).toMatchObject({ people: { [ann]: [hidden] }, venues: {} });
    expect(found.events.map(({ id }) => id)).toEqual([hidden]);
  });

  it("are found beside ids that are no entry's", async () => {
    const other = "00000000-0000-0000-0000-0000000000zz";
    const found = await staff.events.overlapping({ ...asked, people: [ann, other], venues: [other] });
    expect(found.people).toEqual({ [ann]: [morning, hidden] });
  });

  it("are unknown without a whole day, people and venues", async () => {
    const nothing = { events: [], people: {}, venues: {} };
    expect(await staff.events.overlapping({ ...asked, when: { start: "2032-05" } })).toEqual(nothing);
    expect(await staff.events.overlapping({ ...asked, people: [], venues: [] })).toEqual(nothing);
  });
});
