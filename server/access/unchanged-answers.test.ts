import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { articles } from "@/db/schema/articles";
import { reminders } from "@/db/schema/reminders";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { DraftRecord } from "@/domain/events/shape";
import { feedCalendar } from "../calendar-feeds/queries";
import { textOfDocx } from "../exports/test-docx";
import { followUpReport } from "../follow-ups/follow-up-report";
import { remindOfDays } from "../reminders/remind-of-days";
import { appRouter } from "../router";
import { contextOf, draft, newUser, setUpOffice, testOffice } from "../test-office";

// A restricted event shares organization, person, venue and agreement with an open one. For those who may not read it, no list,
// count, search, briefing or report differs from what it was before.
const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const reader = await newUser(db, ["reviewer"], "Invented Reader");
const outsiders = [office.colleague, office.editor, office.reviewer, office.admin];

const bureau = { name: { en: "Shared Bureau", zh: "共有局" } };
const hall = { name: { en: "Shared Hall", zh: "共有厅" }, organization: bureau };
const person = { name: { en: "Ann Shared", zh: "共有人" } };
const [open, restricted] = [newId(), newId()];
const ids = { person: "", organization: "", venue: "", followUp: "", agreement: "", article: "" };

const recordOf = (
  words: string,
  linked: Pick<DraftRecord, "venue" | "participants">,
  day: string,
): DraftRecord =>
  draft({
    title: { en: `${words} talks`, zh: `${words}会谈` },
    when: { start: day },
    ...linked,
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["a"], act: "promise", points: [{ en: `${words} visit in return` }] }],
      },
    ],
    agreements: [
      {
        key: "g",
        title: { en: `${words} pact` },
        type: "mou",
        status: "signed",
        parties: [{ organization: linked.venue?.organization ?? bureau }],
        expiresOn: "2025-07-01",
      },
    ],
    followUps: [
      {
        key: "f",
        text: { en: `${words} list` },
        force: "commitment",
        by: { participants: ["a"] },
        due: { on: "2025-03-01" },
      },
    ],
  });

beforeAll(async () => {
  const staff = office.as(office.staff);
  const linked = {
    venue: hall,
    participants: [
      {
        key: "a",
        side: "guest" as const,
        person,
        posts: [{ organization: bureau, title: { en: "director" } }],
      },
    ],
  };
  await staff.events.create({ id: open, record: recordOf("Open", linked, "2025-01-10") });
  await staff.people.register({ id: open, version: 1 });
  const { record } = await staff.events.get({ id: open });
  ids.person = record.participants?.[0]?.person?.id ?? "";
  ids.venue = record.venue?.id ?? "";
  ids.organization = record.venue?.organization?.id ?? "";
  ids.followUp = (await staff.followUps.list({ event: open })).rows[0]?.id ?? "";
  await staff.articles.generate({ eventId: open, lang: "en", keepEdits: "ask" });
  const [stored] = await db.select({ id: articles.id }).from(articles).where(eq(articles.eventId, open));
  ids.article = stored?.id ?? "";
  ids.agreement = (await staff.agreements.list({ eventId: open })).rows[0]?.id ?? "";
});

/** Everything of a restricted event by which an outsider could learn of it. */
const addRestricted = async () => {
  const staff = office.as(office.staff);
  const { record } = await staff.events.get({ id: open });
  const { venue, participants } = record;
  const post = {
    organization: { name: { en: "Secret Unit", zh: "密级单位" } },
    title: { en: "secret chair", zh: "密级主席" },
  };
  const linked = {
    venue,
    participants: [
      ...(participants ?? []).map((each) => ({ ...each, posts: [...(each.posts ?? []), post] })),
      { key: "b", person: { name: { en: "Bob Secret" } }, posts: [post] },
    ],
  };
  await staff.events.create({
    id: restricted,
    record: recordOf("Secret", linked, "2025-05-20"),
    restricted: true,
  });
  await staff.events.setReaders({ id: restricted, version: 1, restricted: true, readers: [reader.id] });
  await staff.people.register({ id: restricted, version: 2 });
  await staff.articles.generate({ eventId: restricted, lang: "en", keepEdits: "ask" });
  const [row] = (await staff.followUps.list({ event: restricted })).rows;
  const action = {
    id: row?.id ?? "",
    version: 1,
    actionId: newId(),
    action: "reassign",
    userId: reader.id,
  } as const;
  await office.as(office.leader).followUps.performAction(action);
};

type Caller = ReturnType<typeof office.as>;
const WORDS = ["Shared", "共有", "gongyou", "talks", "Secret", "visit"];
const PERIOD = { from: "2024-01-01", to: "2026-12-31" };
const READS: Record<string, (as: Caller) => Promise<unknown>[]> = {
  "agreements.list": (as) => [
    ...WORDS.map((q) => as.agreements.list({ q })),
    as.agreements.list({}),
    as.agreements.list({ partner: ids.organization }),
    as.agreements.list({ expiring: 90 }),
  ],
  "agreements.countByStatus": (as) =>
    [{}, { q: "pact" }, { partner: ids.organization }].map((each) => as.agreements.countByStatus(each)),
  "agreements.get": (as) => [as.agreements.get({ id: ids.agreement })],
  "articles.get": (as) => [as.articles.get({ eventId: open, lang: "en" })],
  "comments.read": (as) => [as.comments.read({ eventId: open, noun: "event", subjectId: open })],
  "comments.mentionable": (as) => [as.comments.mentionable({ eventId: open })],
  "reviews.desk": (as) => [as.reviews.desk({}), as.reviews.desk({ view: "mine" })],
  "reviews.awaiting": (as) => [as.reviews.awaiting()],
  "reviews.checklist": (as) => [as.reviews.checklist({ eventId: open, lang: "en" })],
  "reviews.changes": (as) => [as.reviews.changes({ eventId: open, lang: "en", from: 1 })],
  "reviews.find": (as) => [as.reviews.find({ id: ids.article })],
  "wording.offer": (as) => [as.wording.offer({ eventId: open })],
  "reviews.get": (as) => [as.reviews.get({ eventId: open, lang: "en" })],
  "reviews.history": (as) => [as.reviews.history({ eventId: open, lang: "en" })],
  "attachments.ofEvent": (as) => [as.attachments.ofEvent({ eventId: open })],
  "audit.ofEvent": (as) => [as.audit.ofEvent({ id: open })],
  "digests.ofMonth": (as) => [
    as.digests.ofMonth({ month: "2025-06", lang: "en" }),
    as.digests.ofMonth({ month: "2025-06", lang: "zh", by: "partner", length: "short" }),
  ],
  "briefings.get": (as) => [
    as.briefings.get({ organizationId: ids.organization }),
    as.briefings.get({ personId: ids.person, day: "2025-06-30" }),
  ],
  "events.list": (as) => [
    ...WORDS.map((q) => as.events.list({ q })),
    as.events.list({}),
    as.events.list(PERIOD),
  ],
  "events.calendar": (as) => [
    ...WORDS.map((q) => as.events.calendar({ q, from: "2020-01-01", to: "2029-12-31" })),
    as.events.calendar({ from: "2020-01-01", to: "2029-12-31" }),
  ],
  "events.overlapping": (as) => [
    as.events.overlapping({ when: { start: "2025-06-01" }, people: [ids.person], venues: [ids.venue] }),
  ],
  "events.unfinished": (as) => [as.events.unfinished()],
  "events.get": (as) => [as.events.get({ id: open })],
  "events.lacking": (as) => [as.events.lacking({ id: open })],
  "events.revisions": (as) => [as.events.revisions({ id: open })],
  "events.revision": (as) => [as.events.revision({ id: open, version: 1 })],
  "followUps.list": (as) => [
    ...WORDS.map((q) => as.followUps.list({ q })),
    ...(["partner", "unit", "person", "event"] as const).map((group) =>
      as.followUps.list({ closed: "too", group }),
    ),
    as.followUps.list({ dueStatus: "late" }),
  ],
  "followUps.board": (as) => [as.followUps.board({}), as.followUps.board({ closed: "too" })],
  "followUps.mine": (as) => [as.followUps.mine()],
  "followUps.waiting": (as) => [as.followUps.waiting()],
  "followUps.figures": (as) => [
    as.followUps.figures(PERIOD),
    as.followUps.figures({ ...PERIOD, partner: "Shared Bureau" }),
  ],
  "followUps.partnerShares": (as) => [
    as.followUps.partnerShares(PERIOD),
    as.followUps.partnerShares({ ...PERIOD, partner: "Shared Bureau" }),
  ],
  "followUps.withoutResult": (as) =>
    (["events", "agreements"] as const).map((what) => as.followUps.withoutResult({ ...PERIOD, what })),
  "deliveries.destinations": (as) => [as.deliveries.destinations()],
  "deliveries.list": (as) => [as.deliveries.list({})],
  "wordTemplates.current": (as) => [as.wordTemplates.current()],
  "exports.articleFormats": (as) => [as.exports.articleFormats()],
  "followUps.get": (as) => [as.followUps.get({ id: ids.followUp })],
  "followUps.proposals": (as) => [as.followUps.proposals({ eventId: open })],
  "glossary.list": (as) => [as.glossary.list()],
  "houseStyle.list": (as) => [as.houseStyle.list()],
  "houseStyle.ofArticle": (as) => [as.houseStyle.ofArticle({ eventId: open, lang: "en" })],
  "glossary.translations": (as) => [
    as.glossary.translations({ kind: "title", lang: "zh", words: "密级主席" }),
    as.glossary.translations({ kind: "organization", lang: "en", words: "Secret Unit" }),
  ],
  "organizations.search": (as) => WORDS.map((q) => as.organizations.search({ q, on: "2025-06-01" })),
  "organizations.list": (as) => [
    as.organizations.list({}),
    ...WORDS.map((q) => as.organizations.list({ q })),
  ],
  "organizations.get": (as) => [as.organizations.get({ id: ids.organization })],
  "people.search": (as) => WORDS.map((q) => as.people.search({ q, on: "2025-06-01" })),
  "people.list": (as) => [as.people.list({}), ...WORDS.map((q) => as.people.list({ q }))],
  "people.get": (as) => [as.people.get({ id: ids.person })],
  "people.differences": (as) => [as.people.differences({ id: open })],
  "people.ofEvent": (as) => [as.people.ofEvent({ id: open })],
  "venues.search": (as) => WORDS.map((q) => as.venues.search({ q })),
  "venues.list": (as) => [as.venues.list({}), ...WORDS.map((q) => as.venues.list({ q }))],
  "venues.get": (as) => [as.venues.get({ id: ids.venue })],
  "reminders.list": (as) => [as.reminders.list({})],
  "reminders.unread": (as) => [as.reminders.unread()],
  "events.plan": (as) => [as.events.plan({ id: open })],
  "templates.all": (as) => [as.templates.all()],
  "checklists.ofEvent": (as) => [as.checklists.ofEvent({ eventId: open })],
  "checklists.toPrepare": (as) => [as.checklists.toPrepare()],
  "checklists.standard": (as) => [as.checklists.standard()],
  "drafts.mine": (as) => [as.drafts.mine()],
  "drafts.get": (as) => [as.drafts.get({ id: open })],
};

/** Reads of the caller's own account, of users, of the office, and of links. */
const ELSEWHERE =
  /^(session|settings|users|calendarFeeds|robots)\.|^reminders\.(settings|mailLink|mailState)$/;

const answersFor = async (actor: Extract<Actor, { kind: "user" }>): Promise<Record<string, unknown>> => {
  const caller = office.as(actor);
  const answers: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(READS))
    answers[name] = await Promise.all(
      read(caller).map((call) => call.catch((error: Error) => error.message)),
    );
  const report = await followUpReport(contextOf(db, actor), { ...PERIOD, lang: "en" });
  const feed = await feedCalendar({ ...contextOf(db, actor), actor });
  return { ...answers, report: textOfDocx(report.bytes), feed: new TextDecoder().decode(feed) };
};

describe("a restricted event", () => {
  it("is compared in every procedure that reads", () => {
    const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
    const queries = Object.keys(procedures).filter(
      (name) => procedures[name]?._def.type === "query" && !ELSEWHERE.test(name),
    );
    expect(Object.keys(READS).sort()).toEqual(queries.sort());
  });

  it("changes no answer for those who may not read it", async () => {
    const before: unknown[] = [];
    for (const outsider of outsiders) before.push(await answersFor(outsider));
    const insider = await answersFor(office.leader);
    await addRestricted();
    for (const [n, outsider] of outsiders.entries())
      expect([outsider.name, await answersFor(outsider)]).toEqual([outsider.name, before[n]]);
    const after = await answersFor(office.leader);
    const changed = Object.keys(after).filter(
      (name) => JSON.stringify(after[name]) !== JSON.stringify(insider[name]),
    );
    // Otherwise the comparison would say nothing.
    expect(changed.length).toBeGreaterThan(15);
    expect(changed).toEqual(
      expect.arrayContaining([
        "report",
        "followUps.figures",
        "followUps.partnerShares",
        "glossary.translations",
        "briefings.get",
        "people.get",
      ]),
    );
  });

  it("is in no reminder to them", async () => {
    await remindOfDays(contextOf(db, { kind: "job", name: "days" }));
    const of = await db.select().from(reminders).where(eq(reminders.eventId, restricted));
    const insiders = [office.staff.id, office.leader.id, reader.id];
    expect(of.length).toBeGreaterThan(0);
    expect(of.filter((each) => !insiders.includes(each.userId))).toEqual([]);
  });
});
