import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { CHECKLIST } from "@/domain/reviews/checklist";
import { type DeskFilter, deskFilter } from "@/domain/reviews/desk";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import { draft, newUser, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const reader = await newUser(db, ["reviewer", "editor"], "Invented Reader");
const ids: Record<string, string> = {};

const article = async (name: string, minutes: number, restricted = false) => {
  const eventId = newId();
  const staff = office.as(office.staff, minutes);
  const background = [{ en: "The invented park opened in 2010." }];
  const record = draft({ title: { en: name }, when: { start: "2025-05-01" }, background });
  await staff.events.create({ id: eventId, record, restricted });
  if (restricted)
    await staff.events.setReaders({ id: eventId, version: 1, restricted, readers: [reader.id] });
  await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  ids[name] = eventId;
};
const act = (
  actor: Actor,
  name: string,
  state: ReviewActionInput["state"],
  action: ReviewActionInput["action"],
) =>
  office.as(actor, 30).reviews.perform({
    eventId: ids[name] ?? "",
    lang: "en",
    version: 1,
    state,
    actionId: newId(),
    action,
    confirmed: [...CHECKLIST],
  });
const titles = async (actor: Actor, filter: Partial<DeskFilter> = {}) =>
  (await office.as(actor).reviews.desk(filter)).rows.map((row) => row.title.en);

beforeAll(async () => {
  await setUpOffice(db);
  await article("Newer", 5);
  await article("Older", 1);
  await article("Secret", 2, true);
  await article("Sent", 3);
  await act(office.staff, "Sent", "draft", "submit");
});

it("lists articles by state, the longest waiting first, and counts them", async () => {
  expect(await titles(office.editor)).toEqual(["Older", "Newer", "Sent"]);
  expect(await titles(office.editor, { view: "draft" })).toEqual(["Older", "Newer"]);
  expect(await titles(office.editor, { view: "in_review" })).toEqual(["Sent"]);
  expect(await titles(office.editor, { lang: "zh" })).toEqual([]);
  const { counts, total } = await office.as(office.editor).reviews.desk({});
  expect(counts).toEqual({ draft: 2, in_review: 1, open: 3, mine: 0 });
  expect(total).toBe(3);
});

it("has nothing of a restricted event for outsiders, also in counts", async () => {
  for (const outsider of [office.editor, office.reviewer, office.admin, office.colleague]) {
    expect(await titles(outsider)).not.toContain("Secret");
    expect((await office.as(outsider).reviews.desk({})).counts).toMatchObject({ draft: 2, open: 3 });
  }
  expect(await titles(reader)).toContain("Secret");
  expect((await office.as(reader).reviews.desk({})).counts).toMatchObject({ draft: 3, open: 4 });
});

it("knows what waits for whom, by role and authorship", async () => {
  const mine = (actor: Actor) => titles(actor, { view: "mine" });
  expect(await mine(office.staff)).toEqual(["Older", "Secret", "Newer"]);
  expect(await mine(office.colleague)).toEqual([]);
  expect(await mine(office.reviewer)).toEqual(["Sent"]);
  const awaiting = (actor: Actor) => office.as(actor).reviews.awaiting();
  expect(await awaiting(office.reviewer)).toMatchObject({
    rows: [{ eventId: ids.Sent, lang: "en" }],
    total: 1,
  });
  expect(await awaiting(office.staff)).toEqual({ rows: [], total: 0 });
  await act(office.reviewer, "Sent", "in_review", "approve");
  expect(await mine(office.reviewer)).toEqual([]);
  expect(await awaiting(office.reviewer)).toEqual({ rows: [], total: 0 });
  expect(await mine(office.editor)).toEqual(["Sent"]);
  await act(office.editor, "Sent", "approved", "publish");
  expect(await mine(office.editor)).toEqual([]);
});

it("omits the drafts of sample events", async () => {
  await article("Sample", 6);
  await db
    .update(events)
    .set({ sample: true })
    .where(eq(events.id, ids.Sample ?? ""));
  expect(await titles(office.editor)).not.toContain("Sample");
  await act(office.staff, "Sample", "draft", "submit");
  expect(await titles(office.editor)).toContain("Sample");
});

it("omits archived events", async () => {
  await office.as(office.staff).events.withdraw({ id: ids.Older ?? "", version: 1, reason: "x" });
  expect(await titles(office.editor)).toEqual(["Newer", "Sample"]);
});

it("reads an empty filter as what is in work", () => {
  expect(deskFilter.parse({})).toEqual({ view: "open", page: 1 });
});

it("asks only who may read a restricted event for its approval", async () => {
  await act(office.staff, "Secret", "draft", "submit");
  const awaiting = async (actor: Actor) =>
    (await office.as(actor).reviews.awaiting()).rows.map(({ eventId }) => eventId);
  expect(await awaiting(office.reviewer)).not.toContain(ids.Secret);
  expect(await awaiting(reader)).toContain(ids.Secret);
});
