import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { articles, articleVersions } from "@/db/schema/articles";
import { reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import type { Article } from "@/domain/articles/article";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { Lang } from "@/domain/events/values";
import { CHECKLIST } from "@/domain/reviews/checklist";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import {
  contextOf,
  draft,
  later,
  newUser,
  outcomeOf,
  refusal,
  setUpOffice,
  testOffice,
} from "../test-office";
import { publishScheduled } from "./publish-scheduled";

const db = await testDatabase();
const office = await testOffice(db);
const second = await newUser(db, ["reviewer"], "Invented Second");
const admin = await newUser(db, ["admin", "reviewer", "editor"], "Invented Administrator");
const staff = office.as(office.staff);
beforeAll(() => setUpOffice(db));

const record = draft({
  title: { en: "Invented talks" },
  when: { start: "2025-05-01" },
  participants: [
    { key: "a", side: "host", person: { name: { en: "Invented Host", zh: "甲某某" } } },
    { key: "b", side: "guest", person: { name: { en: "Invented Guest", zh: "乙某某" } } },
  ],
  background: [{ en: "The invented park opened in 2010.", zh: "该园区于2010年开园。" }],
});

const newArticle = async (restricted = false, lang: Lang = "en") => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record, restricted });
  await staff.articles.generate({ eventId, lang, keepEdits: "ask" });
  return { eventId, lang };
};
type Of = Awaited<ReturnType<typeof newArticle>>;

/** Performs an action on an article as it is now. */
const act = async (
  actor: Actor,
  of: Of,
  action: ReviewActionInput["action"],
  more: Partial<ReviewActionInput> = {},
  minutes = 0,
) => {
  const [row] = await db.select().from(articles).where(eq(articles.eventId, of.eventId));
  const at = { version: row?.version ?? 0, state: row?.state ?? "draft" };
  return office
    .as(actor, minutes)
    .reviews.perform({ ...of, ...at, actionId: newId(), action, confirmed: [...CHECKLIST], ...more });
};
const rowOf = async ({ eventId }: Of) => {
  const [row] = await db.select().from(articles).where(eq(articles.eventId, eventId));
  if (!row) throw new Error("no article");
  return row;
};
const published = async () => {
  const of = await newArticle();
  await act(office.staff, of, "submit");
  await act(office.reviewer, of, "approve");
  await act(office.editor, of, "publish");
  return of;
};
const textsOf = (article: Article) => sentencesOf(article).map((each) => each.text);

describe("approving", () => {
  it("is refused to whoever wrote or edited the article, an administrator too", async () => {
    const of = await newArticle();
    const [sentence] = sentencesOf((await rowOf(of)).article);
    const edit = { ...of, version: 1, sentenceId: sentence?.id ?? "", text: "Mine." };
    await office.as(admin).articles.editSentence(edit);
    await act(office.staff, of, "submit");
    expect(await outcomeOf(act(admin, of, "approve"))).toBe("OWN_ARTICLE");
    expect(await outcomeOf(act(office.staff, of, "approve"))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(act(office.admin, of, "approve"))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(act(office.leader, of, "approve"))).toBe("NOT_ALLOWED");
    expect((await office.as(admin).reviews.get(of))?.barrier).toBe("OWN_ARTICLE");
    expect((await rowOf(of)).state).toBe("in_review");
    expect(await act(office.reviewer, of, "approve")).toEqual({ version: 2, state: "approved" });
  });

  it("takes two different reviewers where the office has two levels", async () => {
    await db.update(settings).set({ reviewLevels: { en: 2 } });
    const of = await newArticle();
    await act(office.staff, of, "submit");
    expect(await act(office.reviewer, of, "approve")).toMatchObject({ state: "second_review" });
    expect(await outcomeOf(act(office.reviewer, of, "approve"))).toBe("OWN_APPROVAL");
    expect(await act(second, of, "approve")).toMatchObject({ state: "approved" });
    expect((await staff.reviews.get(of))?.approvedBy.toSorted()).toEqual([
      "Invented Second",
      "Invented reviewer",
    ]);
    const chinese = await newArticle(false, "zh");
    await act(office.staff, chinese, "submit");
    expect(await act(office.reviewer, chinese, "approve")).toMatchObject({ state: "approved" });
    await db.update(settings).set({ reviewLevels: {} });
  });

  it("is refused for a text or a state that has changed since, and a repeated action has one effect", async () => {
    const of = await newArticle();
    const stale = { ...of, actionId: newId(), action: "submit", version: 1, state: "returned" } as const;
    expect(await refusal(staff.reviews.perform(stale))).toBe("STALE");
    expect(await refusal(staff.reviews.perform({ ...stale, state: "draft", version: 2 }))).toBe("STALE");
    const once = { ...stale, state: "draft" } as const;
    await staff.reviews.perform(once);
    expect(await staff.reviews.perform(once)).toEqual({ version: 1, state: "in_review" });
    expect((await staff.reviews.history(of)).actions).toHaveLength(1);
  });

  it("may be asked of a reviewer who did not write the article, and of nobody else", async () => {
    const of = await newArticle();
    for (const reviewerId of [office.editor.id, office.staff.id, newId()])
      expect(await outcomeOf(act(office.staff, of, "submit", { reviewerId }))).toBe("REVIEWER_NOT_FOUND");
    await act(office.staff, of, "submit", { reviewerId: second.id });
    expect((await staff.reviews.get(of))?.holder).toEqual({ who: "reviewer", names: ["Invented Second"] });
  });
});

describe("the text in review", () => {
  it("is locked until it is returned, recalled or revised", async () => {
    const of = await newArticle();
    const generate = () => staff.articles.generate({ ...of, version: 1, keepEdits: "discard" });
    await act(office.staff, of, "submit");
    expect(await refusal(generate())).toBe("ARTICLE_LOCKED");
    expect(await outcomeOf(act(office.reviewer, of, "return"))).toBe("NOTE_MISSING");
    await act(office.reviewer, of, "return", { note: "The date is missing." });
    expect((await staff.reviews.get(of))?.returned).toEqual({
      byName: "Invented reviewer",
      note: "The date is missing.",
    });
    await generate();
    await act(office.staff, of, "submit");
    expect((await staff.reviews.get(of))?.returned).toBeNull();
    await act(office.reviewer, of, "approve");
    await act(office.staff, of, "revise");
    expect(await rowOf(of)).toMatchObject({ state: "draft", approvers: [] });
  });
});

describe("the checklist", () => {
  it("refuses an approval while an item is not confirmed, and is kept with it", async () => {
    const of = await newArticle();
    await act(office.staff, of, "submit");
    expect(await outcomeOf(act(office.reviewer, of, "approve", { confirmed: [] }))).toBe(
      "CHECKLIST_INCOMPLETE",
    );
    const answers = await office.as(office.reviewer).reviews.checklist(of);
    const confirmed = answers.flatMap(({ item, answer }) => (/ask|no$/.test(answer) ? [item] : []));
    expect(confirmed).toContain("wording");
    expect(await outcomeOf(act(office.reviewer, of, "approve", { confirmed: confirmed.slice(1) }))).toBe(
      "CHECKLIST_INCOMPLETE",
    );
    await act(office.reviewer, of, "approve", { confirmed });
    const [approval] = (await staff.reviews.history(of)).actions;
    expect(approval?.checklist?.filter((each) => each.confirmed).map(({ item }) => item)).toEqual(confirmed);
  });
});

describe("what changed", () => {
  it("since the version that was decided on is marked in words", async () => {
    const of = await published();
    await act(office.staff, of, "correct", { note: "The park opened in 2011." });
    const sentence = sentencesOf((await rowOf(of)).article).find(({ text }) => text.includes("2010"));
    const text = "The invented park opened in 2011.";
    await staff.articles.editSentence({ ...of, version: 2, sentenceId: sentence?.id ?? "", text });
    expect((await staff.reviews.get(of))?.decidedVersion).toBe(1);
    const changes = await staff.reviews.changes({ ...of, from: 1 });
    expect(changes).toHaveLength(2);
    expect(changes[0]?.words.filter(({ is }) => is !== "same").map((each) => each.text)).toEqual([
      "2010",
      "2011",
    ]);
    expect(await staff.reviews.changes({ ...of, from: 1, to: 1 })).toEqual([]);
    const { version } = await rowOf(of);
    expect(await staff.reviews.changes({ ...of, from: 1, to: version })).toEqual(changes);
    expect(await staff.reviews.changes({ ...of, from: version, to: version })).toEqual([]);
    expect(await refusal(staff.reviews.changes({ ...of, from: 9 }))).toBe("REVISION_NOT_FOUND");
    expect(await refusal(staff.reviews.changes({ ...of, from: 1, to: 9 }))).toBe("REVISION_NOT_FOUND");
  });
});

describe("publishing", () => {
  it("is refused for an internal event, also by the job, and where both languages go together", async () => {
    const hidden = await newArticle(true);
    const reader = await newUser(db, ["reviewer", "editor"], "Invented Reader");
    await staff.events.setReaders({
      id: hidden.eventId,
      version: 1,
      restricted: true,
      readers: [reader.id],
    });
    await act(office.staff, hidden, "submit");
    await act(reader, hidden, "approve");
    expect(await outcomeOf(act(reader, hidden, "publish"))).toBe("EVENT_RESTRICTED");
    const publishAt = later(60).toISOString();
    expect(await outcomeOf(act(reader, hidden, "schedule", { publishAt }))).toBe("EVENT_RESTRICTED");
    expect(await outcomeOf(act(office.editor, hidden, "publish"))).toBe("EVENT_NOT_FOUND");

    await db.update(settings).set({ approveTogether: true });
    const both = await newArticle();
    await act(office.staff, both, "submit");
    await act(office.reviewer, both, "approve");
    const other = { eventId: both.eventId, lang: "zh" as const };
    await staff.articles.generate({ ...other, keepEdits: "ask" });
    const publish = { ...both, version: 1, state: "approved", actionId: newId(), action: "publish" } as const;
    expect(await refusal(office.as(office.editor).reviews.perform(publish))).toBe("OTHER_LANGUAGE");
    await db.update(settings).set({ approveTogether: false });
    expect(await office.as(office.editor).reviews.perform(publish)).toMatchObject({ state: "published" });
  });

  it("happens at the scheduled time, and not once the event is internal or the time long past", async () => {
    const job = { kind: "job", name: "publish" } as const;
    const scheduled = async (minutes: number) => {
      const of = await newArticle();
      await act(office.staff, of, "submit");
      await act(office.reviewer, of, "approve");
      await act(office.editor, of, "schedule", { publishAt: later(minutes).toISOString() });
      return of;
    };
    const of = await newArticle();
    await act(office.staff, of, "submit");
    await act(office.reviewer, of, "approve");
    const past = { publishAt: later(-1).toISOString() };
    expect(await outcomeOf(act(office.editor, of, "schedule", past))).toBe("PUBLISH_TIME");
    expect(await outcomeOf(act(office.editor, of, "schedule"))).toBe("PUBLISH_TIME");

    const [due, internal, late] = [await scheduled(10), await scheduled(10), await scheduled(10)];
    await staff.events.setReaders({ id: internal.eventId, version: 1, restricted: true, readers: [] });
    await publishScheduled(contextOf(db, job, 5));
    expect((await rowOf(due)).state).toBe("approved");
    await db
      .update(articles)
      .set({ publishAt: later(-3000) })
      .where(eq(articles.eventId, late.eventId));
    await publishScheduled(contextOf(db, job, 11));
    expect(await rowOf(due)).toMatchObject({ state: "published", publishAt: null, publishedVersion: 1 });
    expect(await rowOf(internal)).toMatchObject({ state: "approved", publishAt: null });
    expect(await rowOf(late)).toMatchObject({ state: "approved", publishAt: null, publishedVersion: null });
  });
});

describe("sending to review", () => {
  it("is refused for an article without a sentence", async () => {
    const eventId = newId();
    await staff.events.create({ id: eventId, record: draft(), restricted: false });
    await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
    expect(await outcomeOf(act(office.staff, { eventId, lang: "en" }, "submit"))).toBe("ARTICLE_EMPTY");
  });
});

describe("a correction", () => {
  it("keeps the published version, adds a visible line, and replaces it once approved", async () => {
    const of = await published();
    expect(await outcomeOf(act(office.staff, of, "correct"))).toBe("NOTE_MISSING");
    await act(office.staff, of, "correct", { note: "The park opened in 2011." });
    const line = "Correction (June 2, 2025): The park opened in 2011.";
    expect(textsOf((await rowOf(of)).article).at(-1)).toBe(line);
    expect(await rowOf(of)).toMatchObject({ state: "draft", version: 2, publishedVersion: 1 });
    const changed = { ...record, background: [{ en: "The invented park opened in 2011." }] };
    await staff.events.save({ id: of.eventId, version: 1, record: changed });
    expect((await staff.articles.get(of)).stored?.pending.filter(({ kind }) => kind === "gone")).toEqual([]);
    await staff.articles.generate({ ...of, version: 2, keepEdits: "discard" });
    const texts = textsOf((await rowOf(of)).article);
    expect(texts.at(-1)).toBe(line);
    expect(texts).toContain("The invented park opened in 2011.");
    await act(office.staff, of, "submit");
    await act(office.reviewer, of, "approve");
    await act(office.editor, of, "publish", {}, 60);
    expect(await rowOf(of)).toMatchObject({ state: "published", version: 3, publishedVersion: 3 });
  });

  it("can be discarded, which puts the published text back", async () => {
    const of = await published();
    const before = await rowOf(of);
    await act(office.staff, of, "correct", { note: "Wrong." });
    await act(office.staff, of, "abandon");
    expect(await rowOf(of)).toMatchObject({
      state: "published",
      article: before.article,
      edits: before.edits,
      publishedVersion: 3,
    });
  });
});

describe("a published article", () => {
  it("is withdrawn with a reason, also while it is corrected, and can be filed and restored", async () => {
    const of = await published();
    expect(await outcomeOf(act(office.staff, of, "withdraw", { note: "x" }))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(act(office.editor, of, "withdraw"))).toBe("NOTE_MISSING");
    await act(office.editor, of, "archive");
    expect(await act(office.editor, of, "restore")).toMatchObject({ state: "published" });
    await act(office.staff, of, "correct", { note: "Wrong." });
    await act(office.editor, of, "withdraw", { note: "Published twice." });
    expect(await rowOf(of)).toMatchObject({ state: "draft", publishedVersion: null });
    expect(await outcomeOf(act(office.editor, of, "withdraw", { note: "x" }))).toBe("ACTION_NOT_POSSIBLE");
  });
});

describe("the history", () => {
  it("names versions and actions with author and time", async () => {
    const of = await newArticle();
    const [sentence] = sentencesOf((await rowOf(of)).article);
    const at = { ...of, sentenceId: sentence?.id ?? "" };
    await staff.articles.editSentence({ ...at, version: 1, text: "One." });
    await office.as(office.editor).articles.editSentence({ ...at, version: 2, text: "Two." });
    await act(office.staff, of, "submit", { note: "Please." });
    const { versions, actions } = await staff.reviews.history(of);
    expect(versions).toMatchObject([
      { from: 3, to: 3, byName: "Invented editor" },
      { from: 1, to: 2, byName: "Invented staff" },
    ]);
    expect(actions).toMatchObject([
      { action: "submit", byName: "Invented staff", note: "Please.", version: 3, after: "in_review" },
    ]);
    const [row] = await db.select().from(articles).where(eq(articles.eventId, of.eventId));
    const stored = await db
      .select()
      .from(articleVersions)
      .where(eq(articleVersions.articleId, row?.id ?? ""));
    expect(stored).toHaveLength(3);
  });
});

describe("notices", () => {
  const noticesOf = async (of: Of) => {
    const rows = await db.select().from(reminders).where(eq(reminders.eventId, of.eventId));
    return rows.map(({ userId, kind }) => `${kind} ${userId}`).sort();
  };

  it("go to reviewers who may approve and read it, and to its authors", async () => {
    const of = await newArticle();
    await act(office.staff, of, "submit");
    const asked = [office.reviewer, second, admin];
    const later = (await db.select().from(reminders).where(eq(reminders.eventId, of.eventId))).map(
      (each) => each.userId,
    );
    expect(later).toEqual(expect.arrayContaining(asked.map((each) => each.id)));
    expect(later).not.toContain(office.staff.id);
    await act(office.reviewer, of, "return", { note: "Names." });
    expect(await noticesOf(of)).toContain(`reviewed ${office.staff.id}`);
    const { rows } = await staff.reminders.list({ unread: true, kind: "reviewed" });
    expect(rows.find((each) => each.eventId === of.eventId)).toMatchObject({
      noun: "article",
      eventTitle: { en: "Invented talks" },
      details: { action: "return", articleLang: "en", note: "Names." },
    });
  });

  it("states before and during a review that nobody may carry it out", async () => {
    const reviewable = await newArticle();
    expect(await staff.reviews.get(reviewable)).toMatchObject({ alone: false });
    const hidden = await newArticle(true);
    expect(await staff.reviews.get(hidden)).toMatchObject({ state: "draft", alone: true });
    await act(office.staff, hidden, "submit");
    expect(await staff.reviews.get(hidden)).toMatchObject({ state: "in_review", alone: true });
  });

  it("of an internal event go to its readers alone", async () => {
    const hidden = await newArticle(true);
    await act(office.staff, hidden, "submit");
    expect(await noticesOf(hidden)).toEqual([]);
  });
});
