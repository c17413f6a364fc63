import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { articles, articleVersions } from "@/db/schema/articles";
import { testDatabase } from "@/db/test-database";
import type { Article } from "@/domain/articles/article";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { ArticleState } from "@/domain/articles/states";
import { writeArticle } from "@/domain/articles/write";
import { draft, NOW, refusal, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
const editor = office.as(office.editor);
const record = draft({ title: { en: "Invented talks" }, when: { start: "2025-05-01" } });
/** A record of which a headline and several sentences are written. */
const fuller = draft({
  ...record,
  participants: [
    { key: "a", side: "host", person: { name: { en: "Invented Host" } } },
    { key: "b", side: "guest", person: { name: { en: "Invented Guest" } } },
  ],
  background: [{ en: "The invented park opened in 2010." }, { en: "It was extended in 2020." }],
});

const newEvent = async (restricted = false, of = record) => {
  const id = newId();
  await staff.events.create({ id, record: of, restricted });
  return { eventId: id, lang: "en" as const };
};

/** An article with a sentence that no record produces, so that it has no place when generated again. */
const withSentence = async (edits: Record<string, string> = {}, state: ArticleState = "draft") => {
  const of = await newEvent();
  const article: Article = {
    lang: "en",
    gaps: [],
    blocks: [
      {
        type: "paragraph",
        part: "lead",
        sentences: [{ id: "invented", text: "As written.", paths: ["title.en"], length: 2 }],
      },
    ],
  };
  const writers = [office.staff.id];
  const columns = { id: newId(), version: 1, eventVersion: 1, createdAt: NOW, updatedAt: NOW };
  await db.insert(articles).values({ ...of, ...columns, article, edits, writers, state });
  return of;
};

const textsOf = async (of: { eventId: string; lang: "en" }) => {
  const { stored } = await staff.articles.get(of);
  return stored ? sentencesOf(stored.article).map((sentence) => sentence.text) : null;
};

describe("generating", () => {
  it("is refused to reviewers, for events one may not read, and once the article is past drafting", async () => {
    const of = await newEvent();
    const input = { ...of, keepEdits: "ask" as const };
    expect(await refusal(office.as(office.reviewer).articles.generate(input))).toBe("NOT_ALLOWED");
    const hidden = { ...(await newEvent(true)), keepEdits: "ask" as const };
    expect(await refusal(editor.articles.generate(hidden))).toBe("EVENT_NOT_FOUND");
    expect(await refusal(editor.articles.get({ eventId: hidden.eventId, lang: "en" }))).toBe(
      "EVENT_NOT_FOUND",
    );
    const approved = { ...(await withSentence({}, "approved")), version: 1, keepEdits: "ask" as const };
    expect(await refusal(editor.articles.generate(approved))).toBe("ARTICLE_LOCKED");
    await staff.events.withdraw({ id: of.eventId, version: 1, reason: "entered twice" });
    expect(await refusal(staff.articles.generate(input))).toBe("EVENT_WITHDRAWN");
  });

  it("stores the generated text with the record's version, and reports when it is outdated", async () => {
    const of = await newEvent();
    expect(await staff.articles.get(of)).toMatchObject({
      stored: null,
      may: { generate: true, edit: false },
    });
    expect(await staff.articles.generate({ ...of, keepEdits: "ask" })).toEqual({
      version: 1,
      eventVersion: 1,
    });
    const { stored } = await staff.articles.get(of);
    expect(stored).toMatchObject({
      article: writeArticle(record, "en"),
      state: "draft",
      stale: false,
      edited: [],
    });
    await staff.events.save({ id: of.eventId, version: 1, record: { ...record, kind: "signing" } });
    expect((await staff.articles.get(of)).stored).toMatchObject({ stale: true, eventVersion: 1 });
    expect((await staff.events.get({ id: of.eventId })).articles).toMatchObject([
      { lang: "en", stale: true },
    ]);
    await staff.articles.generate({ ...of, version: 1, keepEdits: "ask" });
    expect((await staff.articles.get(of)).stored).toMatchObject({
      stale: false,
      eventVersion: 2,
      version: 2,
    });
  });

  it("is not outdated by a withdrawal or changed readers", async () => {
    const of = await newEvent();
    await staff.articles.generate({ ...of, keepEdits: "ask" });
    await staff.events.setReaders({ id: of.eventId, version: 1, restricted: true, readers: [] });
    expect((await staff.articles.get(of)).stored?.stale).toBe(false);
  });

  it("refuses to overwrite what somebody else has generated meanwhile", async () => {
    const of = await newEvent();
    await staff.articles.generate({ ...of, keepEdits: "ask" });
    expect(await refusal(editor.articles.generate({ ...of, keepEdits: "ask" }))).toBe("STALE");
  });
});

describe("edited sentences", () => {
  it("are refused to reviewers, to stale and unknown places, and after approval", async () => {
    const of = await withSentence();
    const input = { ...of, version: 1, sentenceId: "invented", text: "Mine." };
    expect(await refusal(office.as(office.reviewer).articles.editSentence(input))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.editSentence({ ...input, version: 2 }))).toBe("STALE");
    expect(await refusal(staff.articles.editSentence({ ...input, sentenceId: "x" }))).toBe(
      "SENTENCE_NOT_FOUND",
    );
    await expect(staff.articles.editSentence({ ...input, text: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    const none = { ...input, ...(await newEvent()) };
    expect(await refusal(staff.articles.editSentence(none))).toBe("ARTICLE_NOT_FOUND");
    const published = { ...input, ...(await withSentence({}, "published")) };
    expect(await refusal(staff.articles.editSentence(published))).toBe("ARTICLE_LOCKED");
  });

  it("are refused to staff who wrote nothing of the article", async () => {
    const input = { ...(await withSentence()), version: 1, sentenceId: "invented", text: "Mine." };
    expect(await refusal(office.as(office.colleague).articles.editSentence(input))).toBe("NOT_ALLOWED");
  });

  it("are marked as edited until the generated text is restored", async () => {
    const of = await withSentence();
    const input = { ...of, version: 1, sentenceId: "invented", text: "Mine." };
    expect(await editor.articles.editSentence(input)).toEqual({ version: 2 });
    expect((await staff.articles.get(of)).stored).toMatchObject({
      edited: ["invented"],
      updatedBy: "Invented editor",
    });
    await editor.articles.editSentence({ ...input, version: 2, text: "As written." });
    expect((await staff.articles.get(of)).stored).toMatchObject({ edited: [], version: 3 });
    const [row] = await db.select().from(articles).where(eq(articles.eventId, of.eventId));
    expect(row?.writers).toEqual([office.staff.id, office.editor.id]);
    const versions = await db
      .select()
      .from(articleVersions)
      .where(eq(articleVersions.articleId, row?.id ?? ""));
    expect(versions.map((version) => version.byName)).toEqual(["Invented editor", "Invented editor"]);
  });

  it("require confirmation before they are lost, and are then kept or discarded as requested", async () => {
    const kept = await withSentence();
    await staff.articles.editSentence({ ...kept, version: 1, sentenceId: "invented", text: "Mine." });
    const again = { ...kept, version: 2 };
    await expect(staff.articles.generate({ ...again, keepEdits: "ask" })).rejects.toMatchObject({
      message: "ARTICLE_EDITS_WOULD_BE_LOST",
      cause: { values: { edits: 1 } },
    });
    expect(await textsOf(kept)).toEqual(["Mine."]);
    await staff.articles.generate({ ...again, keepEdits: "keep" });
    expect(await textsOf(kept)).toContain("Mine.");
    await staff.articles.generate({ ...again, version: 3, keepEdits: "discard" });
    expect(await textsOf(kept)).toEqual(sentencesOf(writeArticle(record, "en")).map((each) => each.text));
  });
});

describe("added and removed sentences", () => {
  it("are refused to reviewers, for unknown sentences, and where a headline would be lost", async () => {
    const of = await newEvent(false, fuller);
    await staff.articles.generate({ ...of, keepEdits: "ask" });
    const { stored } = await staff.articles.get(of);
    const headline = stored ? sentencesOf(stored.article)[0]?.id : undefined;
    const first = { ...of, version: 1, sentenceId: headline ?? "" };
    const reviewer = office.as(office.reviewer);
    expect(await refusal(reviewer.articles.removeSentence(first))).toBe("NOT_ALLOWED");
    expect(await refusal(reviewer.articles.restoreSentence(first))).toBe("NOT_ALLOWED");
    expect(
      await refusal(reviewer.articles.addSentence({ ...of, version: 1, after: "x", text: "Mine." })),
    ).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.removeSentence(first))).toBe("SENTENCE_NEEDED");
    const unknown = { ...first, sentenceId: "x" };
    expect(await refusal(staff.articles.removeSentence(unknown))).toBe("SENTENCE_NOT_FOUND");
    expect(await refusal(staff.articles.restoreSentence(first))).toBe("SENTENCE_NOT_FOUND");
    expect(await refusal(staff.articles.addSentence({ ...of, version: 1, after: "x", text: "Mine." }))).toBe(
      "SENTENCE_NOT_FOUND",
    );
    expect(await refusal(staff.articles.removeSentence({ ...first, version: 3 }))).toBe("STALE");
  });

  it("stay when the article is generated again, and a removed one can be restored", async () => {
    const of = await newEvent(false, fuller);
    await staff.articles.generate({ ...of, keepEdits: "ask" });
    const before = (await textsOf(of)) ?? [];
    const { stored } = await staff.articles.get(of);
    const [, body] = stored ? sentencesOf(stored.article) : [];
    const sentenceId = body?.id ?? "";
    const added = await staff.articles.addSentence({ ...of, version: 1, after: sentenceId, text: "Mine." });
    const removed = await staff.articles.removeSentence({ ...of, version: added.version, sentenceId });
    await staff.articles.generate({ ...of, version: removed.version, keepEdits: "ask" });
    expect(await textsOf(of)).toEqual(before.map((text) => (text === body?.text ? "Mine." : text)));
    const page = (await staff.articles.get(of)).stored;
    expect(page).toMatchObject({ edited: [added.sentenceId], removed: [{ id: sentenceId }] });
    expect(page?.pending).toEqual([]);
    await staff.articles.restoreSentence({ ...of, version: 4, sentenceId });
    expect((await textsOf(of))?.toSorted()).toEqual([...before, "Mine."].toSorted());
  });
});

describe("confirming", () => {
  it("is refused to reviewers and for a version that is not the newest", async () => {
    const of = await withSentence();
    const reviewer = office.as(office.reviewer);
    expect(await refusal(reviewer.articles.confirm({ ...of, version: 1 }))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.confirm({ ...of, version: 2 }))).toBe("STALE");
  });

  it("names the changed fields and keeps the text for the newest version of the record", async () => {
    const of = await newEvent();
    await staff.articles.generate({ ...of, keepEdits: "ask" });
    const before = await textsOf(of);
    const changed = { ...record, title: { en: "Other invented talks" } };
    await staff.events.save({ id: of.eventId, version: 1, record: changed });
    expect((await staff.articles.get(of)).stored).toMatchObject({
      stale: true,
      changedPaths: ["title.en"],
    });
    await staff.articles.confirm({ ...of, version: 1 });
    expect((await staff.articles.get(of)).stored).toMatchObject({
      stale: false,
      changedPaths: [],
      eventVersion: 2,
      pending: [],
    });
    expect(await textsOf(of)).toEqual(before);
  });
});
