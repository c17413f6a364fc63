import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { articles } from "@/db/schema/articles";
import { reminders } from "@/db/schema/reminders";
import { testDatabase } from "@/db/test-database";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { draft, newUser, outcomeOf, refusal, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const reader = await newUser(db, ["staff"], "Invented Reader");
const staff = office.as(office.staff);
beforeAll(() => setUpOffice(db));

const newEvent = async (restricted = false) => {
  const eventId = newId();
  const record = draft({
    title: { en: "Invented talks" },
    when: { start: "2025-05-01" },
    background: [{ en: "The invented park opened in 2010." }],
  });
  const followUps = [{ key: "f", text: { en: "send the list" } }];
  await staff.events.create({ id: eventId, record: { ...record, followUps }, restricted });
  if (restricted)
    await staff.events.setReaders({ id: eventId, version: 1, restricted, readers: [reader.id] });
  return eventId;
};
const onEvent = (eventId: string, more: object = {}) => ({
  id: newId(),
  eventId,
  noun: "event" as const,
  subjectId: eventId,
  text: "Who was there?",
  ...more,
});
const subjectOf = ({ eventId, noun, subjectId }: ReturnType<typeof onEvent>) => ({
  eventId,
  noun,
  subjectId,
});
const articleOf = async (eventId: string) => {
  await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  const [row] = await db.select().from(articles).where(eq(articles.eventId, eventId));
  if (!row) throw new Error("no article");
  return row;
};

describe("a comment", () => {
  it("is refused without text, on another event's subject, an unknown sentence, and an archived event", async () => {
    const [eventId, other] = [await newEvent(), await newEvent()];
    await expect(staff.comments.add(onEvent(eventId, { text: " " }))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect(await refusal(staff.comments.add(onEvent(eventId, { subjectId: other })))).toBe("EVENT_NOT_FOUND");
    const article = await articleOf(other);
    const foreign = { noun: "article" as const, subjectId: article.id };
    expect(await refusal(staff.comments.add(onEvent(eventId, foreign)))).toBe("ARTICLE_NOT_FOUND");
    const unknown = { ...foreign, sentenceId: "x" };
    expect(await refusal(staff.comments.add(onEvent(other, unknown)))).toBe("SENTENCE_NOT_FOUND");
    const pursuit = (await staff.followUps.list({ event: other })).rows[0]?.id ?? "";
    const followUp = { noun: "followUp" as const, subjectId: pursuit };
    expect(await refusal(staff.comments.add(onEvent(eventId, followUp)))).toBe("FOLLOW_UP_NOT_FOUND");
    await staff.events.withdraw({ id: eventId, version: 1, reason: "x" });
    expect(await refusal(staff.comments.add(onEvent(eventId)))).toBe("EVENT_WITHDRAWN");
  });

  it("of a restricted event mentions and reaches only who may read it", async () => {
    const eventId = await newEvent(true);
    for (const outsider of [office.editor, office.admin, office.colleague]) {
      expect(await refusal(staff.comments.add(onEvent(eventId, { mentions: [outsider.id] })))).toBe(
        "MENTION_NOT_FOUND",
      );
      expect(await refusal(office.as(outsider).comments.mentionable({ eventId }))).toBe("EVENT_NOT_FOUND");
    }
    const names = (await staff.comments.mentionable({ eventId })).map(({ id }) => id);
    expect(names.toSorted()).toEqual([office.staff.id, reader.id, office.leader.id].toSorted());
    await staff.comments.add(onEvent(eventId, { mentions: [reader.id] }));
    const notices = await db.select().from(reminders).where(eq(reminders.eventId, eventId));
    expect(notices.filter(({ kind }) => kind === "mentioned").map(({ userId }) => userId)).toEqual([
      reader.id,
    ]);
  });

  it("notifies those mentioned once, except its author, and leads to its place", async () => {
    const eventId = await newEvent();
    const given = onEvent(eventId, { mentions: [reader.id, office.staff.id] });
    await staff.comments.add(given);
    await staff.comments.add(given);
    const { rows } = await office.as(reader).reminders.list({ kind: "mentioned" });
    expect(rows.filter((each) => each.eventId === eventId)).toMatchObject([
      { noun: "event", subjectId: eventId, details: { by: "Invented staff", note: "Who was there?" } },
    ]);
    expect((await staff.comments.read(subjectOf(given))).rows).toHaveLength(1);
    await staff.events.setReaders({ id: eventId, version: 1, restricted: true, readers: [] });
    const after = await office.as(reader).reminders.list({ kind: "mentioned" });
    expect(after.rows.filter((each) => each.eventId === eventId)).toEqual([]);
  });

  it("is on a sentence as it was, and stays when that is gone", async () => {
    const eventId = await newEvent();
    const article = await articleOf(eventId);
    const [sentence] = sentencesOf(article.article);
    const on = { eventId, noun: "article" as const, subjectId: article.id };
    await staff.comments.add({ ...on, id: newId(), text: "Really?", sentenceId: sentence?.id });
    await db
      .update(articles)
      .set({ article: { ...article.article, blocks: [] } })
      .where(eq(articles.id, article.id));
    expect((await staff.comments.read(on)).rows).toMatchObject([
      { sentenceId: sentence?.id, quoted: sentence?.text, version: 1, byName: "Invented staff" },
    ]);
  });

  it("is resolved and reopened by name, and not through another event", async () => {
    const [eventId, other] = [await newEvent(), await newEvent()];
    const given = onEvent(eventId);
    await staff.comments.add(given);
    const turn = (resolved: boolean, of = eventId) =>
      office.as(office.editor).comments.resolve({ eventId: of, id: given.id, resolved });
    expect(await outcomeOf(turn(true, other))).toBe("COMMENT_NOT_FOUND");
    await turn(true);
    expect((await staff.comments.read(subjectOf(given))).rows).toMatchObject([
      { resolvedName: "Invented editor" },
    ]);
    await turn(false);
    expect((await staff.comments.read(subjectOf(given))).rows).toMatchObject([
      { resolvedAt: null, resolvedName: null },
    ]);
  });

  it("that is open lets a reviewer return an article without a further reason", async () => {
    const eventId = await newEvent();
    const article = await articleOf(eventId);
    const at = { eventId, lang: "en" as const, version: 1 };
    const reviewer = office.as(office.reviewer);
    await staff.reviews.perform({ ...at, state: "draft", actionId: newId(), action: "submit" });
    const back = { ...at, state: "in_review", actionId: newId(), action: "return" } as const;
    expect(await refusal(reviewer.reviews.perform(back))).toBe("NOTE_MISSING");
    const id = newId();
    const on = { eventId, noun: "article" as const, subjectId: article.id };
    await reviewer.comments.add({ ...on, id, text: "The date is missing." });
    await reviewer.comments.resolve({ eventId, id, resolved: true });
    expect(await refusal(reviewer.reviews.perform(back))).toBe("NOTE_MISSING");
    await reviewer.comments.resolve({ eventId, id, resolved: false });
    expect(await reviewer.reviews.perform(back)).toMatchObject({ state: "returned" });
  });
});
