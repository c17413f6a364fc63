import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { articleLengths, articles } from "@/db/schema/articles";
import { testDatabase } from "@/db/test-database";
import { SHORTER_LENGTHS, type ShorterLength } from "@/domain/articles/lengths";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { Lang } from "@/domain/events/values";
import { articleFile } from "../exports/article-file";
import { contextOf, draft, outcomeOf, refusal, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);

const person = (key: string, side: "host" | "guest", en: string, zh: string) => ({
  key,
  side,
  person: { name: { en, zh } },
});
const RECORD = draft({
  title: { en: "Invented talks", zh: "虚构会谈" },
  when: { start: "2025-05-01" },
  city: { en: "Invented City", zh: "虚构市" },
  participants: [
    person("a", "host", "Invented Host", "甲某某"),
    person("b", "guest", "Invented Guest", "乙某某"),
  ],
  agenda: [{ key: "t", activity: "talks", topics: [{ en: "trade in tea", zh: "茶叶贸易" }] }],
});

const newArticle = async (lang: Lang = "en", restricted = false) => {
  const of = { eventId: newId(), lang };
  await staff.events.create({ id: of.eventId, record: RECORD, restricted });
  await staff.articles.generate({ ...of, keepEdits: "ask" });
  return of;
};
type Of = Awaited<ReturnType<typeof newArticle>>;

const shown = async (of: Of, length: ShorterLength = "notice") => {
  const { stored } = await staff.articles.get({ ...of, length });
  if (!stored) throw new Error("no article");
  return stored;
};
const first = async (of: Of, length: ShorterLength = "notice") => {
  const { article, version } = await shown(of, length);
  const [sentence] = article.blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences : []));
  if (!sentence) throw new Error("no sentence");
  return { ...of, length, version, sentenceId: sentence.id, generated: sentence.text };
};
const edit = async (of: Of, text: string, length: ShorterLength = "notice") => {
  const { generated, ...at } = await first(of, length);
  await staff.articles.editSentence({ ...at, text });
  return { ...at, generated };
};
const textsOf = async (of: Of, length: ShorterLength = "notice") =>
  sentencesOf((await shown(of, length)).article).map(({ text }) => text);

describe("a shorter text", () => {
  it("is not edited by others, in an old version, nor once the article is locked", async () => {
    const of = await newArticle();
    const { generated: _text, ...at } = await first(of);
    const input = { ...at, text: "Mine." };
    for (const actor of [office.colleague, office.reviewer, office.leader])
      expect(await outcomeOf(office.as(actor).articles.editSentence(input))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.editSentence({ ...input, version: 7 }))).toBe("STALE");
    expect(await refusal(staff.articles.editSentence({ ...input, sentenceId: "none" }))).toBe(
      "SENTENCE_NOT_FOUND",
    );
    await db.update(articles).set({ state: "approved" }).where(eq(articles.eventId, of.eventId));
    expect(await refusal(staff.articles.editSentence(input))).toBe("ARTICLE_LOCKED");
    expect((await office.as(office.staff).articles.get({ ...of, length: "notice" })).may.edit).toBe(false);
    const hidden = await newArticle("en", true);
    const there = { ...hidden, length: "notice" as const };
    expect(await refusal(office.as(office.editor).articles.get(there))).toBe("EVENT_NOT_FOUND");
    expect(await outcomeOf(office.as(office.editor).articles.editSentence({ ...input, ...hidden }))).toBe(
      "EVENT_NOT_FOUND",
    );
    expect(await db.select().from(articleLengths)).toEqual([]);
  });

  it("is refused where no article is stored, or the record has changed since", async () => {
    const eventId = newId();
    await staff.events.create({ id: eventId, record: RECORD, restricted: false });
    const unwritten = { eventId, lang: "en" as const, length: "notice" as const };
    expect((await staff.articles.get(unwritten)).stored).toBeNull();
    const edition = { ...unwritten, version: 1, sentenceId: "lead", text: "Mine." };
    expect(await refusal(staff.articles.editSentence(edition))).toBe("ARTICLE_NOT_FOUND");
    const of = await newArticle();
    const { generated: _text, ...at } = await first(of);
    await staff.events.save({ id: of.eventId, version: 1, record: { ...RECORD, city: { en: "Elsewhere" } } });
    expect(await refusal(staff.articles.editSentence({ ...at, text: "Mine." }))).toBe("STALE");
  });

  it.each(SHORTER_LENGTHS)("%s is kept as edited, beside the full text and in files", async (length) => {
    for (const lang of ["en", "zh"] as const) {
      const of = await newArticle(lang);
      const full = (await staff.articles.get(of)).stored;
      await edit(of, "Our words.", length);
      expect(await textsOf(of, length)).toContain("Our words.");
      expect((await staff.articles.get(of)).stored).toMatchObject({
        article: full?.article,
        version: full?.version,
        edits: {},
      });
      for (const other of SHORTER_LENGTHS.filter((each) => each !== length))
        expect((await shown(of, other)).edits).toEqual({});
      const file = await articleFile(contextOf(db, office.staff), { ...of, format: "md", length });
      expect(Buffer.from(file.bytes).toString()).toContain("Our words.");
    }
  });

  it("is generated again once the generated words are restored", async () => {
    const of = await newArticle();
    const { generated, ...at } = await edit(of, "Our words.");
    const { version } = await shown(of);
    await staff.articles.editSentence({ ...at, version, text: generated });
    await staff.events.save({ id: of.eventId, version: 1, record: { ...RECORD, city: { en: "Elsewhere" } } });
    expect((await textsOf(of)).join(" ")).toContain("Elsewhere");
  });

  it("never has the version of an earlier text again", async () => {
    const of = await newArticle();
    const { generated, ...at } = await edit(of, "Ann's words.");
    const { version: seen } = await shown(of);
    await staff.articles.editSentence({ ...at, version: seen, text: generated });
    const again = { ...at, version: (await shown(of)).version };
    await staff.articles.editSentence({ ...again, text: "Ben's words." });
    expect(await outcomeOf(staff.articles.editSentence({ ...at, version: seen, text: "Stale." }))).toBe(
      "STALE",
    );
    const { version } = await shown(of);
    await staff.articles.editSentence({ ...at, version, text: generated });
    const before = (await shown(of)).version;
    await staff.events.save({ id: of.eventId, version: 1, record: { ...RECORD, city: { en: "Elsewhere" } } });
    expect((await shown(of)).version).toBeGreaterThan(before);
    expect(await outcomeOf(staff.articles.editSentence({ ...at, version: before, text: "Stale." }))).toBe(
      "STALE",
    );
  });

  it("is generated again once it equals the generated text in any other way", async () => {
    const of = await newArticle();
    const { generated: _text, sentenceId, ...at } = await first(of, "short");
    const added = await staff.articles.addSentence({ ...at, after: sentenceId, text: "Added." });
    await staff.articles.removeSentence({ ...at, version: added.version, sentenceId: added.sentenceId });
    const { version } = await shown(of, "short");
    await staff.articles.removeSentence({ ...at, version, sentenceId });
    const without = await shown(of, "short");
    expect(without.removed.map(({ id }) => id)).toEqual([sentenceId]);
    await staff.articles.restoreSentence({ ...at, version: without.version, sentenceId });
    expect((await shown(of, "short")).edits).toEqual({});
    const city = { en: "Elsewhere", zh: "他市" };
    const edition = await edit(of, `Talks were held in ${city.en}.`, "short");
    await staff.events.save({ id: of.eventId, version: 1, record: { ...RECORD, city } });
    const fresh = await staff.articles.get({ ...of, length: "short" });
    const pending = fresh.stored?.pending.find(({ id }) => id === edition.sentenceId);
    const text = pending?.now ?? "";
    expect(text).toContain("Elsewhere");
    await staff.articles.editSentence({ ...at, version: fresh.stored?.version ?? 0, sentenceId, text });
    expect(await shown(of, "short")).toMatchObject({ stale: false, edits: {} });
    await staff.events.save({
      id: of.eventId,
      version: 2,
      record: { ...RECORD, city: { en: "Third City" } },
    });
    expect((await textsOf(of, "short")).join(" ")).toContain("Third City");
  });

  it("makes its editor a writer, who may not approve the article", async () => {
    const of = await newArticle();
    const { generated: _text, ...at } = await first(of);
    await office.as(office.editor).articles.editSentence({ ...at, text: "Ours." });
    const [row] = await db.select().from(articles).where(eq(articles.eventId, of.eventId));
    expect(row?.writers).toContain(office.editor.id);
    expect(row?.version).toBe(1);
  });
});

describe("the history of a shorter text", () => {
  const bound = { length: "notice" as const };
  const numbersOf = async (of: Of) => (await staff.reviews.history({ ...of, ...bound })).numbers;

  it("is not given to those who may not read the event, and not changed by others", async () => {
    const of = await newArticle("en", true);
    await edit(of, "Ours.");
    const [newest = 0, oldest = 0] = await numbersOf(of);
    const stranger = office.as(office.editor);
    const restoration = { ...of, ...bound, version: newest, from: oldest };
    expect(await refusal(stranger.reviews.history({ ...of, ...bound }))).toBe("EVENT_NOT_FOUND");
    expect(await refusal(stranger.reviews.changes({ ...of, ...bound, from: oldest }))).toBe(
      "EVENT_NOT_FOUND",
    );
    expect(await outcomeOf(stranger.articles.restoreVersion(restoration))).toBe("EVENT_NOT_FOUND");
    const open = await newArticle();
    await edit(open, "Ours.");
    const [to = 0, from = 0] = await numbersOf(open);
    const there = { ...open, ...bound, version: to, from };
    for (const actor of [office.colleague, office.reviewer, office.leader])
      expect(await outcomeOf(office.as(actor).articles.restoreVersion(there))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.restoreVersion({ ...there, version: 99 }))).toBe("STALE");
    expect(await refusal(staff.articles.restoreVersion({ ...there, from: 99 }))).toBe("REVISION_NOT_FOUND");
    expect(await refusal(staff.articles.restoreVersion({ ...there, length: "short" }))).toBe(
      to === (await shown(open, "short")).version ? "REVISION_NOT_FOUND" : "STALE",
    );
    expect(await refusal(staff.reviews.changes({ ...open, ...bound, from: 99 }))).toBe("REVISION_NOT_FOUND");
  });

  it("is empty while nobody edited it, and begins with the generated text", async () => {
    const of = await newArticle();
    expect(await staff.reviews.history({ ...of, ...bound })).toEqual({
      versions: [],
      numbers: [],
      actions: [],
    });
    const { generated } = await edit(of, "Our words.");
    await edit(of, "Our better words.");
    const { versions, numbers } = await staff.reviews.history({ ...of, ...bound });
    expect(versions.map(({ from, to, byName }) => [from, to, byName])).toEqual([
      [2, 3, office.staff.name],
      [1, 1, ""],
    ]);
    expect(numbers).toEqual([3, 2, 1]);
    expect((await staff.reviews.history({ ...of, length: "short" })).numbers).toEqual([]);
    expect((await staff.reviews.history(of)).numbers).toEqual([1]);
    const wordsFrom = async (from: number, to?: number) => {
      const [change] = await staff.reviews.changes({ ...of, ...bound, from, ...(to && { to }) });
      const kept = (is: "added" | "removed") =>
        change?.words.flatMap((word) => (word.is === is ? [] : [word.text])).join("");
      return { before: kept("added"), after: kept("removed") };
    };
    expect(await wordsFrom(1)).toEqual({ before: generated, after: "Our better words." });
    expect(await wordsFrom(1, 2)).toEqual({ before: generated, after: "Our words." });
    expect(await wordsFrom(2)).toEqual({ before: "Our words.", after: "Our better words." });
  });

  it("gives an earlier text back, and takes that back", async () => {
    const of = await newArticle();
    await edit(of, "Our words.");
    await edit(of, "Our better words.");
    await staff.articles.restoreVersion({ ...of, ...bound, version: 3, from: 2 });
    expect(await textsOf(of)).toContain("Our words.");
    await staff.articles.restoreVersion({ ...of, ...bound, version: 4, from: 3 });
    expect(await textsOf(of)).toContain("Our better words.");
    expect(await numbersOf(of)).toEqual([5, 4, 3, 2, 1]);
    expect((await staff.articles.get(of)).stored?.version).toBe(1);
  });

  it("gives the generated text of an earlier record back as a text to update", async () => {
    const of = await newArticle();
    const { generated } = await edit(of, "Our words.");
    await staff.events.save({ id: of.eventId, version: 1, record: { ...RECORD, city: { en: "Elsewhere" } } });
    await staff.articles.restoreVersion({ ...of, ...bound, version: 2, from: 1 });
    expect(await textsOf(of)).toContain(generated);
    const stored = await shown(of);
    expect(stored).toMatchObject({ kept: true, stale: true, edited: [] });
    expect(stored.pending.some(({ outdated }) => outdated)).toBe(true);
    await staff.articles.restoreVersion({ ...of, ...bound, version: 3, from: 2 });
    expect(await textsOf(of)).toContain("Our words.");
  });
});

describe("when the record changes", () => {
  it("an edited text is out of date by itself, and its own words are not replaced unasked", async () => {
    const of = await newArticle();
    await edit(of, "Our words.");
    await staff.events.save({
      id: of.eventId,
      version: 1,
      record: { ...RECORD, city: { en: "Elsewhere", zh: "他市" } },
    });
    const { pending, stale, version, recordVersion } = await shown(of);
    expect(stale).toBe(true);
    expect(await textsOf(of)).toContain("Our words.");
    expect(pending.some((change) => change.outdated && change.edited)).toBe(true);
    const choices = pending.map(({ id }) => ({ id, take: "new" as const }));
    const decision = { ...of, length: "notice" as const, version, eventVersion: recordVersion, choices };
    expect(await outcomeOf(office.as(office.colleague).articles.decideChanges(decision))).toBe("NOT_ALLOWED");
    const decided = await staff.articles.decideChanges(decision);
    expect(await shown(of)).toMatchObject({ stale: false, pending: [], edits: {} });
    expect((await textsOf(of)).join(" ")).toContain("Elsewhere");
    expect((await staff.articles.get(of)).stored?.stale).toBe(true);
    // Undone by restoring the version before.
    const undo = { ...of, length: "notice" as const, version: decided.version, from: version };
    await staff.articles.restoreVersion(undo);
    expect(await textsOf(of)).toContain("Our words.");
    expect((await shown(of)).pending).toHaveLength(pending.length);
  });

  it("may be confirmed as it is, with sentences that were added and removed", async () => {
    const of = await newArticle();
    const { generated: _text, sentenceId, ...at } = await first(of, "short");
    const added = await staff.articles.addSentence({ ...at, after: sentenceId, text: "Added." });
    await staff.articles.removeSentence({ ...at, version: added.version, sentenceId: added.sentenceId });
    await staff.articles.addSentence({
      ...at,
      version: (await shown(of, "short")).version,
      after: sentenceId,
      text: "Stays.",
    });
    await staff.events.save({ id: of.eventId, version: 1, record: { ...RECORD, city: { en: "Elsewhere" } } });
    const { version } = await shown(of, "short");
    await staff.articles.confirm({ ...of, length: "short", version });
    expect(await shown(of, "short")).toMatchObject({ stale: false, pending: [] });
    expect(await textsOf(of, "short")).toContain("Stays.");
  });
});
