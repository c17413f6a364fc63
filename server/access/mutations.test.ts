import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { acceptedDeviations, articles } from "@/db/schema/articles";
import { attachments } from "@/db/schema/attachments";
import { checklistItems } from "@/db/schema/checklists";
import { comments } from "@/db/schema/comments";
import { deliveries } from "@/db/schema/deliveries";
import { eventRevisions, events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { styleChanges } from "@/db/schema/house-style";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import { robots } from "@/db/schema/robots";
import { wordTemplates } from "@/db/schema/word-templates";
import { testDatabase } from "@/db/test-database";
import type { Action, ActionOn, SubjectOf } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { may } from "@/domain/access/may";
import { ROLES } from "@/domain/access/roles";
import { withTexts } from "@/domain/articles/edits";
import { isRemovable, sentencesOf } from "@/domain/articles/sentence-places";
import { ARTICLE_STATES, type ArticleState } from "@/domain/articles/states";
import { textBlocksOf } from "@/domain/articles/text-blocks";
import { FOLLOW_UP_ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import type { LeaderRequest, PursuitState } from "@/domain/follow-ups/follow-up";
import { REVIEW_ACTIONS, type ReviewAction, reviewAction } from "@/domain/reviews/actions";
import { CHECKLIST } from "@/domain/reviews/checklist";
import { appRouter } from "../router";
import { draft, later, NOW, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";

// Each mutation is called as each role in each state; the outcome must match the truth table.
const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const maker = office.as(office.colleague);
type Caller = ReturnType<typeof office.as>;

const ACTORS: [string, Actor][] = [
  ["anonymous", { kind: "anonymous" }],
  ["user without a role", await newUser(db, [])],
  ...ROLES.map((role): [string, Actor] => [role, office[role]]),
];

/** The subject and the call. A refused call changes nothing, so that the next actor meets the same subject. */
interface Case<A extends Action> {
  subject: SubjectOf<A>;
  call: (caller: Caller) => Promise<unknown>;
}
interface Row {
  procedure: string;
  action: Action;
  state: string;
  make: (actor: Actor) => Promise<Case<Action>>;
}
const row = <A extends Action>(
  procedure: string,
  action: A,
  state: string,
  make: (actor: Actor) => Promise<Case<A>>,
): Row => ({ procedure, action, state, make: make as Row["make"] });

/** Whether the last subject is the actor's own, or was changed before the permission was checked: then nobody else may use it. */
let madeForOne = false;
const idOf = (actor: Actor): string | undefined => {
  madeForOne = true;
  return actor.kind === "user" ? actor.id : undefined;
};

const EVENT_STATES = [
  "open",
  "own",
  "withdrawn",
  "own, withdrawn",
  "restricted",
  "own, restricted",
  "restricted, reader",
] as const;
type EventState = (typeof EVENT_STATES)[number];

const aDestination = () => ({
  id: newId(),
  version: 0,
  kind: "webhook" as const,
  name: "Invented site",
  url: "https://example.org/hook",
  langs: ["en" as const],
  active: true,
});
const savedDestination = async () => {
  const destination = aDestination();
  await office.as(office.admin).deliveries.saveDestination(destination);
  return destination;
};

const RECORD = draft({
  title: { en: "Invented talks" },
  when: { start: "2025-01-01" },
  participants: [
    { key: "a", person: { name: { en: "Invented Person" } }, posts: [{ title: { en: "director" } }] },
  ],
  agenda: [
    {
      key: "t",
      activity: "talks",
      people: [{ key: "a" }],
      remarks: [{ key: "r", by: ["a"], act: "promise", points: [{ en: "come again" }] }],
    },
  ],
});

/** A place of the record with a promise that has no follow-up yet. */
const PROMISED = "agenda[t].remarks[r].points[0]";

/** An event of a colleague, or of the actor, in a given state; with its version. */
const eventIn = async (state: EventState, actor: Actor) => {
  const id = newId();
  const me = state.startsWith("own") || state.endsWith("reader") ? idOf(actor) : undefined;
  const restricted = state.includes("restricted");
  const readers = state.endsWith("reader") && me ? [me] : [];
  await maker.events.create({ id, record: RECORD, restricted });
  let version = 1;
  if (readers.length > 0) ({ version } = await maker.events.setReaders({ id, version, restricted, readers }));
  if (state.includes("withdrawn")) ({ version } = await maker.events.withdraw({ id, version, reason: "x" }));
  const own = state.startsWith("own") && me !== undefined;
  if (own) await db.update(events).set({ createdBy: me }).where(eq(events.id, id));
  const createdBy = own ? me : office.colleague.id;
  const subject = { createdBy, restricted, readers, withdrawn: state.includes("withdrawn") };
  return { id, version, subject };
};

/** A group robot of all units. */
const unitRobot = () => ({
  id: newId(),
  version: 0,
  scope: "unit" as const,
  name: "Invented group",
  lang: "en" as const,
  webhook: "https://oapi.dingtalk.com/robot/send?access_token=0123456789",
});
const savedRobot = async () => {
  const robot = unitRobot();
  await office.as(office.admin).robots.save(robot);
  return robot;
};

/** A change of wording that editors made in three sentences. */
const madeThrice = async () => {
  const eventId = newId();
  await maker.events.create({ id: eventId, record: draft() });
  await maker.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  const [article] = await db.select().from(articles).where(eq(articles.eventId, eventId));
  const change = { lang: "en" as const, before: `said ${eventId}`, after: "noted" };
  const seen = { ...change, articleId: article?.id ?? "", preceding: [], following: [] };
  await db.insert(styleChanges).values(["a", "b", "c"].map((sentenceId) => ({ ...seen, sentenceId })));
  return { ...change, rule: { before: change.before, after: change.after } };
};
const acceptedRule = async () => office.as(office.admin).houseStyle.accept(await madeThrice());

/** A template of a colleague's. */
const aTemplate = async () => {
  const [id, eventId] = [newId(), newId()];
  await maker.events.create({ id: eventId, record: draft() });
  await maker.templates.save({ id, eventId, name: "Receptions" });
  return { id, eventId };
};

/** An item of the checklist of an event. */
const itemOf = async (eventId: string): Promise<string> => {
  const id = newId();
  await db.insert(checklistItems).values({ id, eventId, position: 0, what: { en: "cars" } });
  return id;
};

const onEvent = <A extends ActionOn<"event">>(
  procedure: string,
  action: A,
  call: (caller: Caller, at: { id: string; version: number }) => Promise<unknown>,
): Row[] =>
  EVENT_STATES.map((state) =>
    row(procedure, action, state, async (actor) => {
      const { id, version, subject } = await eventIn(state, actor);
      return { subject: subject as unknown as SubjectOf<A>, call: (caller) => call(caller, { id, version }) };
    }),
  );

const articleIn = async (state: ArticleState, own: boolean, of: EventState, actor: Actor) => {
  const { id, subject: event } = await eventIn("open", actor);
  await maker.articles.generate({ eventId: id, lang: "en", keepEdits: "ask" });
  const me = own ? idOf(actor) : undefined;
  const writers = own && me ? [me] : [office.colleague.id];
  await db.update(articles).set({ state, writers }).where(eq(articles.eventId, id));
  const subject = { event, state, writers, approvers: [], published: false };
  if (of !== "restricted") return { id, subject };
  await db.update(events).set({ restricted: true }).where(eq(events.id, id));
  return { id, subject: { ...subject, event: { ...event, restricted: true } } };
};

/** A sentence of an event's article that may be edited and removed. */
const aSentence = async (eventId: string) => {
  const [kept] = await db.select().from(articles).where(eq(articles.eventId, eventId));
  const sentence = kept && sentencesOf(kept.article).find(({ id }) => isRemovable(kept.article, id));
  return { eventId, lang: "en" as const, version: 1, sentenceId: sentence?.id ?? "" };
};

const onArticle = (
  procedure: string,
  action: "article.generate" | "article.edit",
  call: (caller: Caller, eventId: string) => Promise<unknown>,
): Row[] => [
  ...ARTICLE_STATES.flatMap((state) =>
    [true, false].map((own) =>
      row(procedure, action, `${state}, ${own ? "own" : "another's"}`, async (actor) => {
        const { id, subject } = await articleIn(state, own, "open", actor);
        return { subject, call: (caller) => call(caller, id) };
      }),
    ),
  ),
  row(procedure, action, "draft, another's, restricted", async (actor) => {
    const { id, subject } = await articleIn("draft", false, "restricted", actor);
    return { subject, call: (caller) => call(caller, id) };
  }),
];

/** The input of each action of a review, besides the article. */
const REVIEW_INPUT: Partial<Record<ReviewAction, object>> = {
  approve: { confirmed: [...CHECKLIST] },
  return: { note: "x" },
  correct: { note: "x" },
  withdraw: { note: "x" },
  schedule: { publishAt: later(60).toISOString() },
};

/** Each action in the states in which it is possible; the other states are in the table of `domain/reviews`. */
const onReview = (action: ReviewAction): Row[] => {
  const { to, onlyIf } = reviewAction(action);
  const states = Object.keys(to) as ArticleState[];
  const call = async (caller: Caller, eventId: string, state: ArticleState) => {
    await db
      .update(articles)
      .set({
        publishedVersion: onlyIf === "published" ? 1 : null,
        publishAt: onlyIf === "scheduled" ? later(60) : null,
      })
      .where(eq(articles.eventId, eventId));
    const at = { eventId, lang: "en" as const, version: 1, state };
    return caller.reviews.perform({ ...at, actionId: newId(), action, ...REVIEW_INPUT[action] });
  };
  const cases = states.flatMap((state) => [
    { state, own: true, of: "open" as const },
    { state, own: false, of: "open" as const },
    { state, own: false, of: "restricted" as const },
  ]);
  return cases.map(({ state, own, of }) =>
    row("reviews.perform", `article.${action}`, `${action}, ${state}, ${own ? "own" : of}`, async (actor) => {
      const { id, subject } = await articleIn(state, own, of, actor);
      return { subject, call: (caller) => call(caller, id, state) };
    }),
  );
};

const FILE_STATES = ["another's", "own", "another's, withdrawn", "own, withdrawn", "restricted"] as const;
const onAttachment = (
  procedure: string,
  action: "attachment.withdraw" | "attachment.restore",
  call: (caller: Caller, id: string) => Promise<unknown>,
): Row[] =>
  FILE_STATES.map((state) =>
    row(procedure, action, state, async (actor) => {
      const { id: eventId, subject: event } = await eventIn(
        state === "restricted" ? "restricted" : "open",
        actor,
      );
      const me = state.startsWith("own") ? idOf(actor) : undefined;
      const addedBy = state.startsWith("own") && me ? me : office.colleague.id;
      const withdrawn = state.includes("withdrawn");
      const id = newId();
      const row = { name: "a.txt", type: "text/plain", size: 1, sha256: "", addedAt: NOW };
      await db
        .insert(attachments)
        .values({ id, eventId, addedBy, ...row, withdrawnAt: withdrawn ? NOW : null });
      return { subject: { event, addedBy, withdrawn }, call: (caller) => call(caller, id) };
    }),
  );

const onOffice = <A extends Action>(
  procedure: string,
  action: A,
  make: () => Promise<(caller: Caller) => Promise<unknown>>,
): Row =>
  row(procedure, action, "–", async () => ({ subject: undefined as SubjectOf<A>, call: await make() }));

const words = () => ({ name: { en: `Invented ${newId()}` } });
const newPerson = async () => {
  const id = newId();
  await maker.people.save({ id, version: 0, person: words(), posts: [] });
  return id;
};
const newOrganization = async () => {
  const id = newId();
  await maker.organizations.save({ id, version: 0, organization: words() });
  return id;
};
const newVenue = async () => {
  const id = newId();
  await maker.venues.save({ id, version: 0, venue: words() });
  return id;
};
const one = { version: 1, reason: "x" };

const entryRows = (
  noun: "people" | "organizations" | "venues",
  made: () => Promise<string>,
  save: (caller: Caller, id: string, version: number) => Promise<unknown>,
  correct: (caller: Caller, id: string) => Promise<unknown>,
): Row[] => [
  onOffice(`${noun}.save`, "directory.save", async () => (as) => save(as, newId(), 0)),
  onOffice(`${noun}.save`, "directory.save", async () => {
    const id = await made();
    return (as) => save(as, id, 1);
  }),
  onOffice(`${noun}.correct`, "directory.correct", async () => {
    const id = await made();
    return (as) => correct(as, id);
  }),
  onOffice(`${noun}.merge`, "directory.merge", async () => {
    const [id, other] = [await made(), await made()];
    return (as) => as[noun].merge({ id, version: 1, other, otherVersion: 1 });
  }),
  onOffice(`${noun}.markDistinct`, "directory.merge", async () => {
    const [id, other] = [await made(), await made()];
    return (as) => as[noun].markDistinct({ id, other, distinct: true });
  }),
  onOffice(`${noun}.withdraw`, "directory.correct", async () => {
    const id = await made();
    return (as) => as[noun].withdraw({ id, ...one });
  }),
  onOffice(`${noun}.restore`, "directory.correct", async () => {
    const id = await made();
    await office.as(office.editor)[noun].withdraw({ id, ...one });
    return (as) => as[noun].restore({ id, version: 2 });
  }),
];

const finished = () => ({ ...draft(), title: { en: "Taken in" }, when: {}, participants: [], agenda: [] });
const newOne = () => newUser(db, ["staff"]);

/** The state in which each action is possible, and its input. */
const MADE: Record<FollowUpAction, { state?: PursuitState; pendingRequest?: LeaderRequest; input?: object }> =
  {
    accept: {},
    progress: { state: "underway", input: { note: "x" } },
    report: { input: { note: "x" } },
    verify: { state: "reported" },
    return: { state: "reported", input: { note: "x" } },
    askExtension: { input: { note: "x", day: "2025-12-31" } },
    extend: { input: { day: "2025-12-31" } },
    refuseExtension: { pendingRequest: "extension", input: { note: "x" } },
    proposeDay: { input: { day: "2025-12-31" } },
    setDay: { input: { day: "2025-12-31" } },
    refuseDay: { pendingRequest: "due_day", input: { note: "x" } },
    removeDay: { input: { note: "x" } },
    suspend: { input: { note: "x", day: "2025-12-31" } },
    resume: { state: "suspended" },
    askDrop: { input: { note: "x" } },
    drop: { input: { note: "x" } },
    refuseDrop: { pendingRequest: "drop", input: { note: "x" } },
    reopen: { state: "done", input: { note: "x" } },
    plan: { input: { priority: "high" } },
    reassign: { input: { userId: null } },
    urge: {},
    instruct: { input: { note: "x" } },
    answer: { input: { note: "x" } },
  };
const FOLLOW_UP_STATES = [
  "nobody's",
  "another's",
  "own",
  "reported by oneself",
  "withdrawn",
  "restricted",
] as const;

const onFollowUp = (action: FollowUpAction): Row[] =>
  FOLLOW_UP_STATES.map((words) =>
    row("followUps.performAction", `followUp.${action}`, `${action}, ${words}`, async (actor) => {
      const { id: eventId, subject: event } = await eventIn(
        words === "restricted" ? "restricted" : "open",
        actor,
      );
      const me = words === "own" || words === "reported by oneself" ? idOf(actor) : null;
      const [followUpId, id, instruction] = [newId(), newId(), newId()];
      const document = { key: "f", text: { en: "do it" } };
      await db
        .insert(followUps)
        .values({ id: followUpId, eventId, key: "f", position: 0, text: document.text, document });
      const responsible = words === "own" && me ? me : words === "nobody's" ? null : office.colleague.id;
      const reportedBy = words === "reported by oneself" && me ? me : null;
      const { state = "waiting", pendingRequest = null, input = {} } = MADE[action];
      const withdrawn = words === "withdrawn";
      const kept = {
        id,
        followUpId,
        eventId,
        state,
        pendingRequest,
        reportedBy,
        withdrawn,
        dueOn: "2025-09-30",
      };
      const at = { createdAt: NOW, updatedAt: NOW };
      await db.insert(pursuits).values({ ...kept, ...at, responsibleId: responsible });
      const row = { action: "instruct", at: NOW, byName: "x", after: state } as const;
      await db.insert(followUpActions).values({ id: instruction, followUpId, pursuitId: id, ...row });
      const answers = action === "answer" ? { answers: instruction } : {};
      return {
        subject: { event, responsible, reportedBy, withdrawn },
        call: (caller) =>
          caller.followUps.performAction({ id, version: 1, actionId: newId(), action, ...input, ...answers }),
      };
    }),
  );

const TABLE: Row[] = [
  onOffice(
    "events.create",
    "event.create",
    async () => (as) => as.events.create({ id: newId(), record: draft() }),
  ),
  onOffice("imports.record", "event.create", async () => (as) => as.imports.record({ record: finished() })),
  onOffice("events.removeSamples", "event.removeSamples", async () => (as) => as.events.removeSamples()),
  ...onEvent("events.get", "event.read", (as, { id }) => as.events.get({ id })),
  ...onEvent("events.lacking", "event.read", (as, { id }) => as.events.lacking({ id })),
  ...onEvent("events.save", "event.save", (as, at) =>
    as.events.save({ ...at, record: draft({ kind: "signing" }) }),
  ),
  ...onEvent("events.recordOutcome", "event.save", async (as, { id, version }) => {
    const record = { ...RECORD, status: "planned" as const };
    await db.update(events).set({ record }).where(eq(events.id, id));
    const outcome = { when: {}, absent: [], dropped: [], times: [], agreements: [], added: [] };
    return as.events.recordOutcome({ id, version, outcome });
  }),
  ...onEvent("events.undoOutcome", "event.save", async (as, { id }) => {
    madeForOne = true;
    await db.update(events).set({ planVersion: 1, version: 3 }).where(eq(events.id, id));
    const saved = { record: RECORD, changes: [], at: NOW, byName: "Invented Colleague" };
    await db.insert(eventRevisions).values({ eventId: id, version: 3, ...saved });
    return as.events.undoOutcome({ id, version: 3 });
  }),
  ...onEvent("checklists.addStandard", "event.save", (as, { id }) =>
    as.checklists.addStandard({ eventId: id }),
  ),
  ...onEvent("checklists.save", "event.save", (as, { id }) =>
    as.checklists.save({ id: newId(), eventId: id, version: 0, what: { en: "cars" } }),
  ),
  ...onEvent("checklists.tick", "event.save", async (as, at) =>
    as.checklists.tick({ id: await itemOf(at.id), done: true }),
  ),
  ...onEvent("checklists.remove", "event.save", async (as, at) =>
    as.checklists.remove({ id: await itemOf(at.id), version: 1 }),
  ),
  ...onEvent("people.register", "event.save", (as, at) => as.people.register(at)),
  ...onEvent("events.withdraw", "event.withdraw", (as, at) => as.events.withdraw({ ...at, reason: "x" })),
  ...onEvent("events.restore", "event.restore", (as, at) => as.events.restore(at)),
  ...onEvent("comments.read", "event.read", (as, { id }) =>
    as.comments.read({ eventId: id, noun: "event", subjectId: id }),
  ),
  ...onEvent("comments.add", "comment.add", (as, { id }) =>
    as.comments.add({ id: newId(), eventId: id, noun: "event", subjectId: id, text: "x" }),
  ),
  ...onEvent("comments.resolve", "comment.resolve", async (as, { id: eventId }) => {
    const id = newId();
    const on = { eventId, noun: "event", subjectId: eventId } as const;
    await db.insert(comments).values({ id, ...on, text: "x", at: NOW, byName: "x" });
    return as.comments.resolve({ id, eventId, resolved: true });
  }),
  ...onEvent("events.setReaders", "event.setReaders", (as, at) =>
    as.events.setReaders({ ...at, restricted: true, readers: [] }),
  ),
  ...onArticle("articles.generate", "article.generate", (as, eventId) =>
    as.articles.generate({ eventId, lang: "en", version: 1, keepEdits: "discard" }),
  ),
  ...onArticle("articles.editSentence", "article.edit", async (as, eventId) =>
    as.articles.editSentence({ ...(await aSentence(eventId)), text: "Other words" }),
  ),
  ...onArticle("articles.addSentence", "article.edit", async (as, eventId) => {
    const { sentenceId: after, ...of } = await aSentence(eventId);
    return as.articles.addSentence({ ...of, after, text: "Other words" });
  }),
  ...onArticle("articles.removeSentence", "article.edit", async (as, eventId) =>
    as.articles.removeSentence(await aSentence(eventId)),
  ),
  ...onArticle("articles.restoreSentence", "article.edit", async (as, eventId) => {
    madeForOne = true;
    const removed = await aSentence(eventId);
    await office.as(office.editor).articles.removeSentence(removed);
    return as.articles.restoreSentence({ ...removed, version: 2 });
  }),
  ...onArticle("articles.decideChanges", "article.edit", async (as, eventId) => {
    const { sentenceId, ...of } = await aSentence(eventId);
    const [kept] = await db.select().from(articles).where(eq(articles.eventId, eventId));
    if (kept) {
      const article = withTexts(kept.article, new Map([[sentenceId, "As an earlier record gave it."]]));
      await db.update(articles).set({ article }).where(eq(articles.id, kept.id));
    }
    return as.articles.decideChanges({ ...of, eventVersion: 1, choices: [{ id: sentenceId, take: "new" }] });
  }),
  ...onArticle("articles.beginEditing", "article.edit", (as, eventId) =>
    as.articles.beginEditing({ eventId, lang: "en", sessionId: newId(), takeOver: true }),
  ),
  ...onArticle("articles.endEditing", "article.edit", (as, eventId) =>
    as.articles.endEditing({ eventId, lang: "en", sessionId: newId(), takeOver: false }),
  ),
  ...onArticle("articles.saveText", "article.edit", async (as, eventId) => {
    const [kept] = await db.select().from(articles).where(eq(articles.eventId, eventId));
    const blocks = kept ? textBlocksOf(kept.article) : [];
    return as.articles.saveText({ eventId, lang: "en", version: 1, sessionId: newId(), blocks });
  }),
  ...onArticle("articles.acceptDeviation", "article.edit", (as, eventId) =>
    as.articles.acceptDeviation({ eventId, lang: "en", id: newId(), kind: "name", text: "x", reason: "y" }),
  ),
  ...onArticle("articles.withdrawAcceptedDeviation", "article.edit", async (as, eventId) => {
    const of = { eventId, lang: "en" as const, id: newId() };
    await db.insert(acceptedDeviations).values({
      id: of.id,
      articleId: (await db.select().from(articles).where(eq(articles.eventId, eventId)))[0]?.id ?? "",
      kind: "name",
      text: "x",
      reason: "y",
      at: NOW,
      byName: "x",
    });
    return as.articles.withdrawAcceptedDeviation(of);
  }),
  ...onArticle("articles.matchLanguages", "article.edit", async (as, eventId) => {
    const [kept] = await db.select().from(articles).where(eq(articles.eventId, eventId));
    madeForOne = true;
    if (kept) await db.insert(articles).values({ ...kept, id: newId(), lang: "zh" });
    return as.articles.matchLanguages({ eventId, lang: "en", version: 1, otherVersion: 1 });
  }),
  ...onArticle("articles.restoreVersion", "article.edit", (as, eventId) =>
    as.articles.restoreVersion({ eventId, lang: "en", version: 1, from: 1 }),
  ),
  ...onArticle("articles.confirm", "article.edit", (as, eventId) =>
    as.articles.confirm({ eventId, lang: "en", version: 1 }),
  ),
  ...REVIEW_ACTIONS.flatMap(onReview),
  ...onEvent("followUps.proposals", "event.read", (as, { id }) => as.followUps.proposals({ eventId: id })),
  ...onEvent("followUps.acceptProposals", "event.save", (as, { id, version }) =>
    as.followUps.acceptProposals({ eventId: id, version, proposals: [{ path: PROMISED }] }),
  ),
  ...onEvent("followUps.dismissProposal", "event.save", (as, { id }) =>
    as.followUps.dismissProposal({ eventId: id, path: PROMISED, dismissed: true }),
  ),
  ...FOLLOW_UP_ACTIONS.flatMap(onFollowUp),
  onOffice("followUps.handOver", "followUp.handOver", async () => {
    const { id } = await newOne();
    return (as) => as.followUps.handOver({ from: id, to: null });
  }),
  ...onAttachment("attachments.withdraw", "attachment.withdraw", (as, id) =>
    as.attachments.withdraw({ id, ...one }),
  ),
  ...onAttachment("attachments.restore", "attachment.restore", (as, id) =>
    as.attachments.restore({ id, version: 1 }),
  ),
  ...entryRows(
    "people",
    newPerson,
    (as, id, version) => as.people.save({ id, version, person: words(), posts: [] }),
    (as, id) => as.people.correct({ id, version: 1, person: words() }),
  ),
  ...entryRows(
    "organizations",
    newOrganization,
    (as, id, version) => as.organizations.save({ id, version, organization: words() }),
    (as, id) => as.organizations.correct({ id, version: 1, organization: words() }),
  ),
  ...entryRows(
    "venues",
    newVenue,
    (as, id, version) => as.venues.save({ id, version, venue: words() }),
    (as, id) => as.venues.correct({ id, version: 1, venue: words() }),
  ),
  onOffice("agreements.file", "agreement.file", async () => {
    const eventId = newId();
    const agreements = [{ key: "g", title: { en: "Invented pact" } }];
    await maker.events.create({ id: eventId, record: draft({ agreements }) });
    const id = (await maker.agreements.list({ eventId })).rows[0]?.id ?? "";
    return (as) => as.agreements.file({ id, version: 1, paperLocation: "Safe" });
  }),
  onOffice("people.list", "directory.read", async () => (as) => as.people.list({})),
  onOffice("users.list", "user.list", async () => (as) => as.users.list()),
  onOffice("users.names", "user.names", async () => (as) => as.users.names()),
  onOffice(
    "users.invite",
    "user.manage",
    async () => (as) => as.users.invite({ email: `${newId()}@example.org`, name: "X", roles: ["staff"] }),
  ),
  onOffice("users.cancelInvitation", "user.manage", async () => {
    const admin = office.as(office.admin);
    const invited = await admin.users.invite({
      email: `${newId()}@example.org`,
      name: "X",
      roles: ["staff"],
    });
    return (as) => as.users.cancelInvitation({ id: invited.id });
  }),
  onOffice("users.save", "user.manage", async () => {
    const { id } = await newOne();
    return (as) => as.users.save({ id, version: 1, name: "Invented Other Name", unit: "Invented Unit" });
  }),
  onOffice("users.setRoles", "user.manage", async () => {
    const { id } = await newOne();
    return (as) => as.users.setRoles({ id, version: 1, roles: ["editor"] });
  }),
  onOffice("users.deactivate", "user.manage", async () => {
    const { id } = await newOne();
    return (as) => as.users.deactivate({ id, version: 1 });
  }),
  onOffice("users.reactivate", "user.manage", async () => {
    const { id } = await newOne();
    await office.as(office.admin).users.deactivate({ id, version: 1 });
    return (as) => as.users.reactivate({ id, version: 2 });
  }),
  onOffice("users.resetLink", "user.manage", async () => {
    const { id } = await newOne();
    return (as) => as.users.resetLink({ id });
  }),
  onOffice("reminders.mailState", "settings.save", async () => (as) => as.reminders.mailState()),
  onOffice("robots.ofUnits", "settings.save", async () => (as) => as.robots.ofUnits()),
  onOffice("robots.save", "settings.save", async () => (as) => as.robots.save(unitRobot())),
  onOffice("robots.remove", "settings.save", async () => {
    const { id } = await savedRobot();
    return (as) => as.robots.remove({ id, version: 1 });
  }),
  onOffice("robots.test", "settings.save", async () => {
    const { id } = await savedRobot();
    // Its address cannot be read, so that nothing is sent.
    await db.update(robots).set({ sealed: "" }).where(eq(robots.id, id));
    return (as) => as.robots.test({ id });
  }),
  onOffice("glossary.list", "settings.read", async () => (as) => as.glossary.list()),
  onOffice(
    "glossary.save",
    "settings.save",
    async () => (as) =>
      as.glossary.save({ id: newId(), version: 0, kind: "title", zh: newId(), en: "invented" }),
  ),
  onOffice("glossary.remove", "settings.save", async () => {
    const id = newId();
    const term = { id, version: 0, kind: "title" as const, zh: id, en: "invented" };
    await office.as(office.admin).glossary.save(term);
    return (as) => as.glossary.remove({ id, version: 1 });
  }),
  onOffice("houseStyle.list", "settings.read", async () => (as) => as.houseStyle.list()),
  onOffice("houseStyle.accept", "settings.save", async () => {
    const change = await madeThrice();
    return (as) => as.houseStyle.accept(change);
  }),
  onOffice("houseStyle.dismiss", "settings.save", async () => {
    const change = await madeThrice();
    return (as) => as.houseStyle.dismiss(change);
  }),
  onOffice("houseStyle.switch", "settings.save", async () => {
    const rule = await acceptedRule();
    return (as) => as.houseStyle.switch({ ...rule, on: false });
  }),
  onOffice("houseStyle.remove", "settings.save", async () => {
    const rule = await acceptedRule();
    return (as) => as.houseStyle.remove(rule);
  }),
  onOffice("houseStyle.proposeAgain", "settings.save", async () => {
    const rule = await office.as(office.admin).houseStyle.dismiss(await madeThrice());
    return (as) => as.houseStyle.proposeAgain(rule);
  }),
  onOffice("deliveries.destinations", "settings.save", async () => (as) => as.deliveries.destinations()),
  onOffice("deliveries.list", "settings.save", async () => (as) => as.deliveries.list({})),
  onOffice(
    "deliveries.saveDestination",
    "settings.save",
    async () => (as) => as.deliveries.saveDestination(aDestination()),
  ),
  onOffice("deliveries.renewSecret", "settings.save", async () => {
    const { id } = await savedDestination();
    return (as) => as.deliveries.renewSecret({ id, version: 1 });
  }),
  onOffice("deliveries.removeDestination", "settings.save", async () => {
    const { id } = await savedDestination();
    return (as) => as.deliveries.removeDestination({ id, version: 1 });
  }),
  onOffice("deliveries.resend", "settings.save", async () => {
    const { id } = await savedDestination();
    const eventId = newId();
    await maker.events.create({ id: eventId, record: RECORD });
    await maker.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
    const [article] = await db.select().from(articles).where(eq(articles.eventId, eventId));
    const delivery = {
      id: newId(),
      destinationId: id,
      articleId: article?.id ?? "",
      action: "publish" as const,
      state: "failed" as const,
      nextAt: NOW,
      createdAt: NOW,
    };
    await db.insert(deliveries).values(delivery);
    return (as) => as.deliveries.resend({ id: delivery.id });
  }),
  onOffice("wordTemplates.current", "settings.read", async () => (as) => as.wordTemplates.current()),
  onOffice("exports.articleFormats", "settings.read", async () => (as) => as.exports.articleFormats()),
  onOffice("wordTemplates.remove", "settings.save", async () => {
    const id = newId();
    await db
      .insert(wordTemplates)
      .values({ id, name: "x.docx", fields: ["body"], content: "", addedAt: NOW });
    return (as) => as.wordTemplates.remove({ id });
  }),
  onOffice("checklists.standard", "settings.read", async () => (as) => as.checklists.standard()),
  onOffice("checklists.saveStandard", "settings.save", async () => {
    const lists = await office.as(office.admin).checklists.standard();
    const version = lists.find(({ kind }) => kind === "meeting")?.version ?? 0;
    return (as) => as.checklists.saveStandard({ kind: "meeting", version, lines: [] });
  }),
  onOffice("templates.save", "event.create", async () => {
    const { eventId } = await aTemplate();
    return (as) => as.templates.save({ id: newId(), eventId, name: "Visits" });
  }),
  onOffice("templates.rename", "settings.save", async () => {
    const { id } = await aTemplate();
    return (as) => as.templates.rename({ id, version: 1, name: "Visits" });
  }),
  onOffice("templates.withdraw", "settings.save", async () => {
    const { id } = await aTemplate();
    return (as) => as.templates.withdraw({ id, version: 1, withdrawn: true });
  }),
  onOffice("drafts.startFromTemplate", "event.create", async () => {
    const { id } = await aTemplate();
    return (as) => as.drafts.startFromTemplate({ id: newId(), templateId: id });
  }),
  onOffice("drafts.keep", "event.create", async () => {
    const work = { id: newId(), version: 0, base: draft(), record: draft() };
    return (as) => as.drafts.keep(work);
  }),
  onOffice("drafts.copyEvent", "event.create", async () => {
    const eventId = newId();
    await office.as(office.staff).events.create({ id: eventId, record: draft() });
    return (as) => as.drafts.copyEvent({ id: newId(), eventId, scope: "people" });
  }),
  onOffice("settings.get", "settings.read", async () => (as) => as.settings.get()),
  onOffice("settings.save", "settings.save", async () => {
    const now = await office.as(office.admin).settings.get();
    const { version, officeName, timeZone } = now;
    return (as) => as.settings.save({ version, officeName, timeZone, organizationId: null, houseStyle: {} });
  }),
];

// The type nests procedures, the value is flat.
const PROCEDURES = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;

/** Mutations on the caller's own data or by a one-time link: no role is needed. */
const NOBODYS = [
  "calendarFeeds.renew",
  "calendarFeeds.revoke",
  "drafts.discard",
  "reminders.mark",
  "reminders.saveSettings",
  "session.setLanguage",
  "session.signUpFirst",
  "users.acceptInvitation",
  "users.changePassword",
  "users.resetPassword",
];

describe("each mutation by role and state", () => {
  it("is covered for every mutation", () => {
    const mutations = Object.entries(PROCEDURES)
      .filter(([, procedure]) => procedure._def.type === "mutation")
      .map(([name]) => name);
    const covered = new Set([...TABLE.map((each) => each.procedure), ...NOBODYS]);
    expect(mutations.filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(TABLE.map((each) => [each.procedure, each.state, each] as const))(
    "%s (%s)",
    async (_procedure, _state, { action, make }) => {
      let made: Case<Action> | undefined;
      for (const [name, actor] of ACTORS) {
        madeForOne = false;
        made ??= await make(actor);
        const outcome = await outcomeOf(made.call(office.as(actor)));
        const expected = may(actor, action, made.subject);
        expect([name, outcome === "done", outcome]).toEqual([name, expected, outcome]);
        if (expected || madeForOne) made = undefined;
      }
    },
  );
});
