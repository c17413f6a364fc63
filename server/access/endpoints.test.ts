import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "@/db/schema/articles";
import { checklistItems } from "@/db/schema/checklists";
import { drafts } from "@/db/schema/drafts";
import { events } from "@/db/schema/events";
import { reminders } from "@/db/schema/reminders";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { DraftRecord } from "@/domain/events/shape";
import { addAttachment } from "../attachments/add";
import {
  handleFileDownload,
  handleNamedFileDownload,
  handleOpenUpload,
  handleUpload,
  handleUploadPart,
} from "../attachments/endpoints";
import { feedCalendar } from "../calendar-feeds/queries";
import { articleFile } from "../exports/article-file";
import { recordFile } from "../exports/queries";
import { programmeFile } from "../programme/programme-file";
import { appRouter } from "../router";
import { contextOf, cookieOf, draft, NOW, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";

// Every procedure is in one of these lists; the first test fails for a new procedure that is missing.
const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-endpoints-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const reader = await newUser(db, ["reviewer"], "Invented Reader");
const outsiders = [office.colleague, office.editor, office.reviewer, office.admin];
const insiders = [office.staff, office.leader, reader];

const [id, file, picture] = [newId(), newId(), newId()];
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const HIDDEN = /hidden|隐藏|yincang/i;
const hidden = (words: string) => ({ en: `Hidden ${words}`, zh: "隐藏之事" });
const body = { name: hidden("Body"), parent: { name: hidden("Zone") } };
const record: DraftRecord = draft({
  id: "hidden-record",
  title: hidden("talks"),
  when: { start: "2025-01-01" },
  venue: { name: hidden("Hall"), organization: body },
  participants: [
    { key: "a", person: { name: hidden("Person") }, posts: [{ organization: body, title: hidden("clerk") }] },
  ],
  agenda: [
    {
      key: "t",
      activity: "talks",
      remarks: [
        { key: "r", by: ["a"], act: "say", points: [hidden("point")] },
        { key: "r2", by: ["a"], act: "promise", points: [{ en: "Hidden return visit" }] },
      ],
    },
  ],
  agreements: [
    { key: "g", title: hidden("pact"), type: "mou", status: "signed", parties: [{ organization: body }] },
  ],
  followUps: [
    {
      key: "f",
      text: hidden("promise"),
      force: "commitment",
      by: { participants: ["a"] },
      due: { on: "2025-02-01" },
    },
  ],
  background: [hidden("background.")],
});
const finished = {
  ...draft({ id: "hidden-record" }),
  title: { en: "Taken over" },
  when: {},
  participants: [],
  agenda: [],
};
const entries = {
  person: "",
  organization: "",
  venue: "",
  followUp: "",
  agreement: "",
  reminder: "",
  article: "",
  item: "",
  template: "",
  planned: "",
  comment: "",
};

beforeAll(async () => {
  const staff = office.as(office.staff);
  await staff.events.create({ id, record, restricted: true });
  await staff.events.setReaders({ id, version: 1, restricted: true, readers: [reader.id] });
  await staff.people.register({ id, version: 2 });
  entries.template = newId();
  await staff.templates.save({ id: entries.template, eventId: id, name: "hidden template" });
  // As it is where the event was planned first.
  await db.update(events).set({ planVersion: 1 }).where(eq(events.id, id));
  await staff.articles.generate({ eventId: id, lang: "en", keepEdits: "ask" });
  const pdf = new Blob(["%PDF-1.4 hidden"]).stream();
  await addAttachment(
    contextOf(db, office.staff),
    { id: file, eventId: id, name: "hidden.pdf" },
    pdf,
    folder,
  );
  await addAttachment(
    contextOf(db, office.staff),
    { id: picture, eventId: id, name: "hidden.png", photo: "yes" },
    new Blob([PNG]).stream(),
    folder,
  );
  const kept = (await staff.events.get({ id })).record;
  entries.person = kept.participants?.[0]?.person?.id ?? "";
  entries.organization = kept.venue?.organization?.id ?? "";
  entries.venue = kept.venue?.id ?? "";
  entries.followUp = (await staff.followUps.list({ event: id })).rows[0]?.id ?? "";
  const [stored] = await db.select({ id: articles.id }).from(articles).where(eq(articles.eventId, id));
  entries.article = stored?.id ?? "";
  entries.comment = newId();
  for (const [noun, subjectId, commentId] of [
    ["event", id, entries.comment],
    ["article", entries.article, newId()],
  ] as const)
    await staff.comments.add({ id: commentId, eventId: id, noun, subjectId, text: "Hidden question" });
  const given = {
    id: entries.followUp,
    version: 1,
    actionId: newId(),
    action: "reassign",
    userId: reader.id,
  } as const;
  await office.as(office.leader).followUps.performAction(given);
  entries.agreement = (await staff.agreements.list({ eventId: id })).rows[0]?.id ?? "";
  // To be prepared by everybody, as it is after some lost the right to read.
  entries.planned = newId();
  await staff.events.create({
    id: entries.planned,
    record: draft({
      status: "planned",
      title: { en: "hidden plan" },
      when: { start: "2025-03-01" },
      participants: [{ key: "a", person: { id: entries.person, name: hidden("Person") } }],
    }),
    restricted: true,
  });
  await staff.events.setReaders({ id: entries.planned, version: 1, restricted: true, readers: [reader.id] });
  entries.item = newId();
  const assignees = [...new Set([reader, ...insiders, ...outsiders])];
  await db.insert(checklistItems).values(
    assignees.map((user, position) => ({
      id: position === 0 ? entries.item : newId(),
      eventId: entries.planned,
      position,
      what: { en: "hidden preparation" },
      assigneeId: user.id,
    })),
  );
  // As they are after somebody lost the right to read.
  const remembered = (user: { id: string }) => ({
    id: newId(),
    userId: user.id,
    kind: "expiring" as const,
    noun: "agreement" as const,
    subjectId: entries.agreement,
    eventId: id,
    occasion: "then",
    details: { day: "2025-07-01", note: "hidden words" },
    at: NOW,
  });
  const rows = await db
    .insert(reminders)
    .values([...outsiders, ...insiders].map(remembered))
    .returning();
  entries.reminder = rows[0]?.id ?? "";
  const work = { eventId: id, version: 1, base: record, record, updatedAt: NOW };
  await db.insert(drafts).values([...outsiders, ...insiders].map((user) => ({ userId: user.id, ...work })));
});

type Caller = ReturnType<typeof office.as>;
const searches = ["hidden", "隐藏", "yincang", "yc", "talks"];
const READING: Record<string, (caller: Caller) => Promise<unknown>[]> = {
  "events.list": (as) => [
    ...searches.map((q) => as.events.list({ q })),
    as.events.list({ from: "2025-01-01" }),
  ],
  "events.calendar": (as) => [
    ...searches.map((q) => as.events.calendar({ q, from: "2020-01-01", to: "2029-12-31" })),
    as.events.calendar({ from: "2020-01-01", to: "2029-12-31" }),
  ],
  "events.overlapping": (as) => [
    as.events.overlapping({
      when: { start: "2025-03-01" },
      people: [entries.person],
      venues: [entries.venue],
    }),
  ],
  "events.unfinished": (as) => [as.events.unfinished()],
  "events.get": (as) => [as.events.get({ id })],
  "events.lacking": (as) => [as.events.lacking({ id })],
  "events.revisions": (as) => [as.events.revisions({ id })],
  "events.revision": (as) => [as.events.revision({ id, version: 1 })],
  "events.plan": (as) => [as.events.plan({ id })],
  "templates.all": (as) => [as.templates.all()],
  "checklists.ofEvent": (as) => [as.checklists.ofEvent({ eventId: entries.planned })],
  "checklists.toPrepare": (as) => [as.checklists.toPrepare()],
  "drafts.mine": (as) => [as.drafts.mine()],
  "drafts.get": (as) => [as.drafts.get({ id })],
  "followUps.list": (as) => [
    as.followUps.list({}),
    as.followUps.list({ closed: "too", group: "partner" }),
    ...searches.map((q) => as.followUps.list({ q })),
  ],
  "followUps.board": (as) => [as.followUps.board({ closed: "too" })],
  "followUps.partnerShares": (as) => [as.followUps.partnerShares({ from: "2025-01-01", to: "2025-12-31" })],
  "followUps.figures": (as) => [as.followUps.figures({ from: "2025-01-01", to: "2025-12-31" })],
  "followUps.proposals": (as) => [as.followUps.proposals({ eventId: id })],
  "followUps.withoutResult": (as) => [
    as.followUps.withoutResult({ from: "2024-01-01", to: "2025-12-31", what: "events" }),
    as.followUps.withoutResult({ from: "2024-01-01", to: "2025-12-31", what: "agreements" }),
  ],
  "followUps.mine": (as) => [as.followUps.mine()],
  "followUps.waiting": (as) => [as.followUps.waiting()],
  "followUps.get": (as) => [as.followUps.get({ id: entries.followUp })],
  "digests.ofMonth": (as) => [
    as.digests.ofMonth({ month: "2025-03", lang: "en" }),
    as.digests.ofMonth({ month: "2025-03", lang: "zh", by: "partner" }),
  ],
  "briefings.get": (as) => [
    as.briefings.get({ organizationId: entries.organization }),
    as.briefings.get({ personId: entries.person, day: "2025-03-01" }),
  ],
  "articles.get": (as) => [as.articles.get({ eventId: id, lang: "en" })],
  "comments.read": (as) => [
    as.comments.read({ eventId: id, noun: "event", subjectId: id }),
    as.comments.read({ eventId: id, noun: "article", subjectId: entries.article }),
  ],
  "comments.mentionable": (as) => [as.comments.mentionable({ eventId: id })],
  "reviews.desk": (as) => [
    as.reviews.desk({}),
    as.reviews.desk({ view: "mine" }),
    as.reviews.desk({ view: "draft" }),
  ],
  "reviews.awaiting": (as) => [as.reviews.awaiting()],
  "reviews.checklist": (as) => [as.reviews.checklist({ eventId: id, lang: "en" })],
  "reviews.changes": (as) => [as.reviews.changes({ eventId: id, lang: "en", from: 1 })],
  "reviews.find": (as) => [as.reviews.find({ id: entries.article })],
  "wording.offer": (as) => [as.wording.offer({ eventId: id })],
  "reviews.get": (as) => [as.reviews.get({ eventId: id, lang: "en" })],
  "reviews.history": (as) => [as.reviews.history({ eventId: id, lang: "en" })],
  "attachments.ofEvent": (as) => [as.attachments.ofEvent({ eventId: id })],
  "audit.ofEvent": (as) => [as.audit.ofEvent({ id })],
  "people.search": (as) => searches.map((q) => as.people.search({ q, on: "2025-01-01" })),
  "people.list": (as) => [...searches.map((q) => as.people.list({ q })), as.people.list({})],
  "people.get": (as) => [as.people.get({ id: entries.person })],
  "people.differences": (as) => [as.people.differences({ id })],
  "people.ofEvent": (as) => [as.people.ofEvent({ id })],
  "organizations.search": (as) => searches.map((q) => as.organizations.search({ q })),
  "organizations.list": (as) => [as.organizations.list({}), as.organizations.list({ q: "隐藏" })],
  "organizations.get": (as) => [as.organizations.get({ id: entries.organization })],
  "venues.search": (as) => searches.map((q) => as.venues.search({ q })),
  "venues.list": (as) => [as.venues.list({}), as.venues.list({ q: "hidden" })],
  "venues.get": (as) => [as.venues.get({ id: entries.venue })],
  "agreements.list": (as) => [
    ...searches.map((q) => as.agreements.list({ q })),
    as.agreements.list({}),
    as.agreements.list({ eventId: id, effectiveStatus: "in_force" }),
    as.agreements.list({ partner: entries.organization }),
  ],
  "reminders.list": (as) => [as.reminders.list({}), as.reminders.list({ unread: true, kind: "expiring" })],
  "reminders.unread": (as) => [as.reminders.unread()],
  "agreements.countByStatus": (as) => [
    as.agreements.countByStatus({}),
    as.agreements.countByStatus({ q: "hidden" }),
  ],
  "glossary.translations": (as) => [
    as.glossary.translations({ kind: "title", lang: "zh", words: "隐藏之事" }),
    as.glossary.translations({ kind: "organization", lang: "en", words: "Hidden Body" }),
  ],
  "agreements.get": (as) => [as.agreements.get({ id: entries.agreement })],
};

const PROMISED = "agenda[t].remarks[r2].points[0]";
const at = { version: 1 };
const words = { name: { en: "Taken over" } };
const OUTCOME = { when: {}, absent: [], dropped: [], times: [], agreements: [], added: [] };
const WRITING: Record<string, (caller: Caller) => Promise<unknown>> = {
  "events.save": (as) => as.events.save({ id, version: 3, record: draft() }),
  "events.withdraw": (as) => as.events.withdraw({ id, version: 3, reason: "x" }),
  "events.restore": (as) => as.events.restore({ id, version: 3 }),
  "events.setReaders": (as) => as.events.setReaders({ id, version: 3, restricted: false, readers: [] }),
  "events.recordOutcome": (as) => as.events.recordOutcome({ id, version: 3, outcome: OUTCOME }),
  "events.undoOutcome": (as) => as.events.undoOutcome({ id, version: 3 }),
  "events.create": (as) => as.events.create({ id, record }),
  "checklists.addStandard": (as) => as.checklists.addStandard({ eventId: entries.planned }),
  "checklists.save": (as) => as.checklists.save({ id: newId(), eventId: id, version: 0, what: { en: "x" } }),
  "checklists.tick": (as) => as.checklists.tick({ id: entries.item, done: true }),
  "checklists.remove": (as) => as.checklists.remove({ id: entries.item, version: 1 }),
  "drafts.keep": (as) => as.drafts.keep({ id, version: 3, base: record, record: draft() }),
  "drafts.copyEvent": (as) => as.drafts.copyEvent({ id: newId(), eventId: id, scope: "programme" }),
  "drafts.startFromTemplate": (as) =>
    as.drafts.startFromTemplate({ id: newId(), templateId: entries.template }),
  "templates.save": (as) => as.templates.save({ id: newId(), eventId: id, name: "Taken" }),
  "templates.rename": (as) => as.templates.rename({ id: entries.template, ...at, name: "Taken" }),
  "templates.withdraw": (as) => as.templates.withdraw({ id: entries.template, ...at, withdrawn: true }),
  "drafts.discard": (as) => as.drafts.discard({ id: newId() }),
  "followUps.performAction": (as) =>
    as.followUps.performAction({ id: entries.followUp, ...at, actionId: newId(), action: "urge" }),
  "followUps.acceptProposals": (as) =>
    as.followUps.acceptProposals({ eventId: id, version: 3, proposals: [{ path: PROMISED }] }),
  "followUps.dismissProposal": (as) =>
    as.followUps.dismissProposal({ eventId: id, path: PROMISED, dismissed: true }),
  "followUps.handOver": (as) => as.followUps.handOver({ from: reader.id, to: null }),
  "imports.record": (as) => as.imports.record({ record: finished, version: 3 }),
  "articles.generate": (as) => as.articles.generate({ eventId: id, lang: "zh", keepEdits: "discard" }),
  "articles.editSentence": (as) =>
    as.articles.editSentence({ eventId: id, lang: "en", ...at, sentenceId: "x", text: "y" }),
  "articles.addSentence": (as) =>
    as.articles.addSentence({ eventId: id, lang: "en", ...at, after: "x", text: "y" }),
  "articles.removeSentence": (as) =>
    as.articles.removeSentence({ eventId: id, lang: "en", ...at, sentenceId: "x" }),
  "articles.restoreSentence": (as) =>
    as.articles.restoreSentence({ eventId: id, lang: "en", ...at, sentenceId: "x" }),
  "articles.decideChanges": (as) =>
    as.articles.decideChanges({
      eventId: id,
      lang: "en",
      ...at,
      eventVersion: 1,
      choices: [{ id: "x", take: "new" }],
    }),
  "articles.restoreVersion": (as) => as.articles.restoreVersion({ eventId: id, lang: "en", ...at, from: 1 }),
  "articles.beginEditing": (as) =>
    as.articles.beginEditing({ eventId: id, lang: "en", sessionId: newId(), takeOver: true }),
  "articles.endEditing": (as) =>
    as.articles.endEditing({ eventId: id, lang: "en", sessionId: newId(), takeOver: false }),
  "articles.saveText": (as) =>
    as.articles.saveText({
      eventId: id,
      lang: "en",
      ...at,
      sessionId: newId(),
      blocks: [{ type: "credits", sentences: [{ id: "x", text: "y" }] }],
    }),
  "articles.acceptDeviation": (as) =>
    as.articles.acceptDeviation({
      eventId: id,
      lang: "en",
      id: newId(),
      kind: "name",
      text: "x",
      reason: "y",
    }),
  "articles.withdrawAcceptedDeviation": (as) =>
    as.articles.withdrawAcceptedDeviation({ eventId: id, lang: "en", id: newId() }),
  "articles.matchLanguages": (as) =>
    as.articles.matchLanguages({ eventId: id, lang: "en", ...at, otherVersion: 1 }),
  "articles.confirm": (as) => as.articles.confirm({ eventId: id, lang: "en", ...at }),
  "comments.add": (as) =>
    as.comments.add({ id: newId(), eventId: id, noun: "event", subjectId: id, text: "x" }),
  "comments.resolve": (as) => as.comments.resolve({ id: entries.comment, eventId: id, resolved: true }),
  "reviews.perform": (as) =>
    as.reviews.perform({
      eventId: id,
      lang: "en",
      ...at,
      state: "draft",
      actionId: newId(),
      action: "submit",
    }),
  "attachments.withdraw": (as) => as.attachments.withdraw({ id: file, ...at, reason: "x" }),
  "attachments.restore": (as) => as.attachments.restore({ id: file, ...at }),
  "people.save": (as) => as.people.save({ id: entries.person, ...at, person: words, posts: [] }),
  "people.correct": (as) => as.people.correct({ id: entries.person, ...at, person: words }),
  "people.merge": (as) => as.people.merge({ id: entries.person, ...at, other: newId(), otherVersion: 1 }),
  "people.register": (as) => as.people.register({ id, version: 3 }),
  "people.markDistinct": (as) =>
    as.people.markDistinct({ id: newId(), other: entries.person, distinct: true }),
  "people.withdraw": (as) => as.people.withdraw({ id: entries.person, ...at, reason: "x" }),
  "people.restore": (as) => as.people.restore({ id: entries.person, ...at }),
  "organizations.save": (as) =>
    as.organizations.save({ id: entries.organization, ...at, organization: words }),
  "organizations.correct": (as) =>
    as.organizations.correct({ id: entries.organization, ...at, organization: words }),
  "organizations.merge": (as) =>
    as.organizations.merge({ id: newId(), ...at, other: entries.organization, otherVersion: 1 }),
  "organizations.markDistinct": (as) =>
    as.organizations.markDistinct({ id: newId(), other: entries.organization, distinct: true }),
  "organizations.withdraw": (as) =>
    as.organizations.withdraw({ id: entries.organization, ...at, reason: "x" }),
  "organizations.restore": (as) => as.organizations.restore({ id: entries.organization, ...at }),
  "venues.save": (as) => as.venues.save({ id: entries.venue, ...at, venue: words }),
  "venues.correct": (as) => as.venues.correct({ id: entries.venue, ...at, venue: words }),
  "venues.merge": (as) => as.venues.merge({ id: entries.venue, ...at, other: newId(), otherVersion: 1 }),
  "venues.markDistinct": (as) =>
    as.venues.markDistinct({ id: newId(), other: entries.venue, distinct: true }),
  "venues.withdraw": (as) => as.venues.withdraw({ id: entries.venue, ...at, reason: "x" }),
  "venues.restore": (as) => as.venues.restore({ id: entries.venue, ...at }),
  "reminders.mark": (as) => as.reminders.mark({ which: [entries.reminder], read: true }),
  "agreements.file": (as) => as.agreements.file({ id: entries.agreement, ...at, paperLocation: "Taken" }),
};

/** Answers that contain no text of the event: paths, no difference, counts, and digests, which leave out restricted events. */
const NAMELESS = [
  "digests.ofMonth",
  "events.lacking",
  "events.revisions",
  "people.differences",
  "people.ofEvent",
  "agreements.countByStatus",
  "reminders.unread",
  "comments.mentionable",
  "reviews.awaiting",
  "reviews.checklist",
  "reviews.changes",
  "reviews.find",
  "reviews.get",
  "wording.offer",
  "reviews.history",
];

/** Answers about the caller's own follow-ups: among those who may read the event, only the reader has some. */
const HELD = ["followUps.mine", "followUps.waiting"];

/** Acts on everything the caller may read, or on their own work, and so succeeds without touching the event. */
const WIDE = ["followUps.handOver", "drafts.discard"];

/** Creates an event of the caller's own instead, as for an unknown id: imports.test.ts. */
const OWN = ["imports.record"];

/** Procedures that concern no event: users, the office, the caller; and those of which administrators see what is in events that they may read: webhooks.test.ts, house-style.test.ts. */
const ELSEWHERE =
  /^(session|settings|users|calendarFeeds|robots|deliveries|wordTemplates|exports|houseStyle)\.|^checklists\.(standard|saveStandard)$|^glossary\.(list|save|remove)$|^events\.removeSamples$|^reminders\.(settings|saveSettings|mailLink|mailState)$/;

const ROUTES = [
  "agreements/excel",
  "articles/[eventId]/[lang]",
  "attachments",
  "attachments/[id]",
  "auth/[...nextauth]",
  "briefings/[noun]/[id]",
  "calendar/[file]",
  "digest",
  "events/[eventId]",
  "events/[eventId]/files/[name]",
  "events/[eventId]/programme",
  "follow-ups/excel",
  "follow-ups/report",
  "fonts/[...file]",
  "people/excel",
  "trpc/[trpc]",
  "unsubscribe",
  "uploads",
  "word-template",
  "wording",
];

const everything = async (): Promise<string> => {
  const inside = office.as(office.leader);
  const reads = Object.values(READING).flatMap((read) => read(inside));
  return JSON.stringify(await Promise.all(reads));
};

describe("the procedures of the API", () => {
  it("are all covered here", () => {
    const endpoints = Object.keys(appRouter._def.procedures).filter((endpoint) => !ELSEWHERE.test(endpoint));
    expect(endpoints.sort()).toEqual([...Object.keys(READING), ...Object.keys(WRITING)].sort());
    const api = join(import.meta.dirname, "../../app/api");
    const routes = readdirSync(api, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith("route.ts"),
    );
    expect(routes.map((path) => path.replace(/[\\/]route\.ts$/, "").replaceAll("\\", "/")).sort()).toEqual(
      ROUTES,
    );
  });

  it.each(outsiders)("reveal nothing of a restricted event to $name", async (outsider) => {
    const answerOf = (call: Promise<unknown>): Promise<string> =>
      call.then(
        (value) => JSON.stringify(value),
        (error: Error) => error.message,
      );
    for (const [endpoint, read] of Object.entries(READING))
      for (const answer of await Promise.all(read(office.as(outsider)).map(answerOf))) {
        expect([endpoint, answer.replaceAll("EVENT_NOT_FOUND", "")]).toEqual([
          endpoint,
          expect.not.stringMatching(HIDDEN),
        ]);
        for (const secret of [id, file, ...Object.values(entries)])
          expect([endpoint, answer]).toEqual([endpoint, expect.not.stringContaining(secret)]);
        if (endpoint === "reminders.unread") expect(answer).toBe("0");
        if (endpoint === "agreements.countByStatus") expect(JSON.parse(answer)).toEqual({});
        if (endpoint.endsWith(".list")) expect(JSON.parse(answer)).toMatchObject({ total: 0, rows: [] });
      }
  });

  it.each(insiders)("each return its data to $name", async (insider) => {
    for (const [endpoint, read] of Object.entries(READING)) {
      const answers = await Promise.all(read(office.as(insider)));
      if (NAMELESS.includes(endpoint) || (HELD.includes(endpoint) && insider !== reader)) continue;
      expect([endpoint, JSON.stringify(answers)]).toEqual([endpoint, expect.stringMatching(HIDDEN)]);
    }
  });

  it.each(outsiders)("do not let $name change it or learn of its existence", async (outsider) => {
    const before = await everything();
    for (const [endpoint, write] of Object.entries(WRITING)) {
      if (OWN.includes(endpoint)) continue;
      const outcome = await outcomeOf(write(office.as(outsider)));
      if (WIDE.includes(endpoint)) continue;
      expect([endpoint, outcome]).toEqual([
        endpoint,
        expect.stringMatching(/_NOT_FOUND$|^NOT_ALLOWED$|^EVENT_EXISTS$/),
      ]);
    }
    expect(await everything()).toBe(before);
  });

  it("are all refused without a session", async () => {
    const anonymous = office.as(office.anonymous);
    for (const [endpoint, read] of Object.entries(READING))
      for (const outcome of await Promise.all(read(anonymous).map(outcomeOf)))
        expect([endpoint, outcome]).toEqual([endpoint, "NOT_SIGNED_IN"]);
    for (const [endpoint, write] of Object.entries(WRITING))
      expect([endpoint, await outcomeOf(write(anonymous))]).toEqual([endpoint, "NOT_SIGNED_IN"]);
  });
});

const requestAs = async (user: { id: string } | undefined, path: string, init: RequestInit = {}) =>
  new Request(`http://office.test${path}`, {
    ...init,
    headers: {
      host: "office.test",
      origin: "http://office.test",
      ...(user && { cookie: await cookieOf(db, user) }),
      ...(init.headers as Record<string, string>),
    },
  });

describe("the endpoints of files and exports", () => {
  const bytesFor = async (actor: Extract<Actor, { kind: "user" }>) => {
    const ctx = contextOf(db, actor);
    const path = `/api/attachments/${file}`;
    const shown = `/api/attachments/${picture}`;
    const at = (name: string, more = {}, endpoint = "attachments") =>
      `/api/${endpoint}?${new URLSearchParams({ id: newId(), eventId: id, name, ...more })}`;
    const upload = at("a.txt");
    const inParts = at("b.txt", { size: "1" }, "uploads");
    const status = async (answer: Promise<Response>) => String((await answer).status);
    return {
      file: await status(handleFileDownload(await requestAs(actor, path), file, db, folder)),
      named: await status(
        handleNamedFileDownload(await requestAs(actor, `/api/events/${id}/files/hidden.pdf`), id, db, folder),
      ),
      copy: await status(
        handleFileDownload(await requestAs(actor, `${shown}?size=small`), picture, db, folder),
      ),
      photo: await status(
        handleUpload(
          await requestAs(actor, at("a.png", { photo: "yes" }), { method: "POST", body: PNG }),
          db,
          folder,
        ),
      ),
      upload: await status(
        handleUpload(await requestAs(actor, upload, { method: "POST", body: "a" }), db, folder),
      ),
      opened: await status(handleOpenUpload(await requestAs(actor, inParts, { method: "POST" }), db, folder)),
      part: await status(
        handleUploadPart(
          await requestAs(actor, inParts, { method: "PATCH", body: "a", headers: { "upload-offset": "0" } }),
          db,
          folder,
        ),
      ),
      record: await outcomeOf(recordFile(ctx, id)),
      markdown: await outcomeOf(articleFile(ctx, { eventId: id, lang: "en", format: "md" }, folder)),
      html: await outcomeOf(articleFile(ctx, { eventId: id, lang: "en", format: "html" }, folder)),
      word: await outcomeOf(articleFile(ctx, { eventId: id, lang: "zh", format: "docx" }, folder)),
      programme: await outcomeOf(programmeFile(ctx, { eventId: id, lang: "zh", format: "docx" })),
      calendar: await outcomeOf(programmeFile(ctx, { eventId: id, lang: "en", format: "ics" })),
      feed: new TextDecoder().decode(await feedCalendar({ ...ctx, actor })).includes(id),
    };
  };

  it.each(outsiders)("are not there for $name", async (outsider) => {
    expect(await bytesFor(outsider)).toEqual({
      file: "404",
      named: "404",
      copy: "404",
      photo: "404",
      upload: "404",
      opened: "404",
      part: "404",
      record: "EVENT_NOT_FOUND",
      markdown: "EVENT_NOT_FOUND",
      html: "EVENT_NOT_FOUND",
      word: "EVENT_NOT_FOUND",
      programme: "EVENT_NOT_FOUND",
      calendar: "EVENT_NOT_FOUND",
      feed: false,
    });
  });

  it("answer its readers", async () => {
    const open = {
      file: "200",
      named: "200",
      copy: "200",
      record: "done",
      markdown: "done",
      html: "done",
      word: "done",
      programme: "done",
      calendar: "done",
      feed: true,
    };
    expect(await bytesFor(office.staff)).toEqual({
      ...open,
      ...{ photo: "201", upload: "201", opened: "200", part: "200" },
    });
    for (const user of [office.leader, reader])
      expect(await bytesFor(user)).toEqual({
        ...open,
        ...{ photo: "403", upload: "403", opened: "403", part: "403" },
      });
  });
});
