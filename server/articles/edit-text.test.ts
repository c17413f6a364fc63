import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { articles, articleVersions } from "@/db/schema/articles";
import { testDatabase } from "@/db/test-database";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { type TextBlock, textBlocksOf } from "@/domain/articles/text-blocks";
import { draft, outcomeOf, refusal, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const editor = office.as(office.editor);
const reviewer = office.as(office.reviewer);

const RECORD = draft({
  title: { en: "Invented talks" },
  when: { start: "2025-05-01" },
  participants: [
    { key: "a", side: "host", person: { name: { en: "Invented Host" } } },
    { key: "b", side: "guest", person: { name: { en: "Invented Guest" } } },
  ],
  background: [{ en: "The invented park opened in 2010." }, { en: "It was extended in 2020." }],
});

const newArticle = async () => {
  const of = { eventId: newId(), lang: "en" as const };
  await staff.events.create({ id: of.eventId, record: RECORD, restricted: false });
  await staff.articles.generate({ ...of, keepEdits: "ask" });
  return of;
};
type Of = Awaited<ReturnType<typeof newArticle>>;

const storedOf = async (of: Of) => {
  const { stored } = await staff.articles.get(of);
  if (!stored) throw new Error("no article");
  return stored;
};
/** The text as an editor holds it, with other words. */
const reworded = (blocks: readonly TextBlock[], from: string, to: string) =>
  JSON.parse(JSON.stringify(blocks).replace(from, to)) as TextBlock[];
const changed = async (of: Of, from: string, to: string) =>
  reworded(textBlocksOf((await storedOf(of)).article), from, to);

describe("saving a text", () => {
  it("is refused to reviewers and others' drafts, for an old version, and once the text is locked", async () => {
    const of = await newArticle();
    const input = { ...of, version: 1, sessionId: newId(), blocks: await changed(of, "2010", "2011") };
    expect(await refusal(reviewer.articles.saveText(input))).toBe("NOT_ALLOWED");
    expect(await refusal(office.as(office.colleague).articles.saveText(input))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.saveText({ ...input, version: 2 }))).toBe("STALE");
    await db.update(articles).set({ state: "in_review" }).where(eq(articles.eventId, of.eventId));
    expect(await refusal(staff.articles.saveText(input))).toBe("ARTICLE_LOCKED");
    expect(await refusal(staff.articles.beginEditing({ ...of, sessionId: newId(), takeOver: true }))).toBe(
      "ARTICLE_LOCKED",
    );
  });

  it("is refused for a part outside a photo, and an empty alternative text", async () => {
    const of = await newArticle();
    const blocks = textBlocksOf((await storedOf(of)).article);
    const save = (figure: object) =>
      outcomeOf(
        staff.articles.saveText({
          ...of,
          version: 1,
          sessionId: newId(),
          blocks: [...blocks, { type: "figure", photo: "p", ...figure }],
        }),
      );
    const crop = { x: 0.6, y: 0, width: 0.5, height: 1 };
    expect(await save({ crop })).toBe("INPUT_INVALID");
    expect(await save({ alt: " " })).toBe("INPUT_INVALID");
    expect(await save({ alt: "x".repeat(401) })).toBe("INPUT_INVALID");
  });

  it("is refused without a headline, and for sentences that no version has", async () => {
    const of = await newArticle();
    const blocks = textBlocksOf((await storedOf(of)).article);
    const input = { ...of, version: 1, sessionId: newId() };
    expect(await refusal(staff.articles.saveText({ ...input, blocks: blocks.slice(1) }))).toBe(
      "SENTENCE_NEEDED",
    );
    const unknown: TextBlock = {
      type: "paragraph",
      part: "background",
      sentences: [{ id: "background[9]", text: "Invented." }],
    };
    expect(await refusal(staff.articles.saveText({ ...input, blocks: [...blocks, unknown] }))).toBe(
      "SENTENCE_NOT_FOUND",
    );
    await expect(staff.articles.saveText({ ...input, blocks: [...blocks, ...blocks] })).rejects.toMatchObject(
      { code: "BAD_REQUEST" },
    );
  });

  it("keeps the paths of a sentence, and makes one entry of what a session saved", async () => {
    const of = await newArticle();
    const sessionId = newId();
    const first = await changed(of, "opened in 2010", "has been open since 2010");
    expect(await staff.articles.saveText({ ...of, version: 1, sessionId, blocks: first })).toEqual({
      version: 2,
    });
    expect(await staff.articles.saveText({ ...of, version: 2, sessionId, blocks: first })).toEqual({
      version: 2,
    });
    const second = reworded(first, "open since", "open to all since");
    await staff.articles.saveText({ ...of, version: 2, sessionId, blocks: second });
    const stored = await storedOf(of);
    const sentence = sentencesOf(stored.article).find(({ text }) => text.includes("open to all since 2010"));
    expect(sentence?.paths).toContain("background[0].en");
    expect(stored).toMatchObject({ version: 3, edited: [sentence?.id] });
    const [row] = await db.select().from(articles).where(eq(articles.eventId, of.eventId));
    const versions = await db
      .select()
      .from(articleVersions)
      .where(eq(articleVersions.articleId, row?.id ?? ""));
    expect(versions.map(({ version }) => version).sort()).toEqual([1, 3]);
    const entries = await staff.audit.ofEvent({ id: of.eventId });
    expect(entries.filter(({ action }) => action === "article.saveText")).toHaveLength(2);
  });

  it("keeps the version that another user saved in the same tab", async () => {
    const of = await newArticle();
    const sessionId = newId();
    await staff.articles.saveText({
      ...of,
      version: 1,
      sessionId,
      blocks: await changed(of, "2010", "2011"),
    });
    await staff.articles.endEditing({ ...of, sessionId, takeOver: false });
    await editor.articles.saveText({
      ...of,
      version: 2,
      sessionId,
      blocks: await changed(of, "2011", "2012"),
    });
    const { numbers } = await staff.reviews.history(of);
    expect(numbers).toEqual([3, 2, 1]);
  });

  it("keeps a version that was decided on", async () => {
    const of = await newArticle();
    const sessionId = newId();
    await staff.articles.saveText({
      ...of,
      version: 1,
      sessionId,
      blocks: await changed(of, "2010", "2011"),
    });
    const act = (version: number, state: "draft" | "in_review", action: "submit" | "recall") =>
      staff.reviews.perform({ ...of, version, state, action, actionId: newId() });
    await act(2, "draft", "submit");
    await act(2, "in_review", "recall");
    await staff.articles.saveText({
      ...of,
      version: 2,
      sessionId,
      blocks: await changed(of, "2011", "2012"),
    });
    const { numbers } = await staff.reviews.history(of);
    expect(numbers).toEqual([3, 2, 1]);
  });

  it("gives a sentence its paths back that was removed and undone", async () => {
    const of = await newArticle();
    const sessionId = newId();
    const before = await storedOf(of);
    const blocks = textBlocksOf(before.article);
    const shorter = blocks.map((block) =>
      block.type === "paragraph" ? { ...block, sentences: block.sentences.slice(0, 1) } : block,
    );
    await staff.articles.saveText({ ...of, version: 1, sessionId, blocks: shorter });
    expect((await storedOf(of)).removed.length).toBeGreaterThan(0);
    await staff.articles.saveText({ ...of, version: 2, sessionId, blocks });
    expect(await storedOf(of)).toMatchObject({ article: before.article, edited: [], removed: [] });
  });
});

describe("two editors", () => {
  it("see each other, and the second takes over knowingly", async () => {
    const of = await newArticle();
    const [one, two] = [newId(), newId()];
    expect(await staff.articles.beginEditing({ ...of, sessionId: one, takeOver: false })).toMatchObject({
      isThisSession: true,
      version: 1,
      recordVersion: (await storedOf(of)).recordVersion,
    });
    expect(await editor.articles.beginEditing({ ...of, sessionId: two, takeOver: false })).toMatchObject({
      isThisSession: false,
      name: "Invented staff",
      isSameUser: false,
    });
    expect((await editor.articles.get(of)).stored?.editing).toMatchObject({
      name: "Invented staff",
      isSameUser: false,
    });
    const blocks = await changed(of, "2010", "2011");
    const mine = { ...of, version: 1, sessionId: two, blocks };
    await expect(editor.articles.saveText(mine)).rejects.toMatchObject({
      message: "ARTICLE_BEING_EDITED",
      cause: { values: { name: "Invented staff" } },
    });
    expect(await editor.articles.beginEditing({ ...of, sessionId: two, takeOver: true })).toMatchObject({
      isThisSession: true,
    });
    await editor.articles.saveText(mine);
    expect(await refusal(staff.articles.saveText({ ...mine, version: 2, sessionId: one }))).toBe(
      "ARTICLE_BEING_EDITED",
    );
    await editor.articles.endEditing({ ...of, sessionId: two, takeOver: false });
    expect(await staff.articles.beginEditing({ ...of, sessionId: one, takeOver: false })).toMatchObject({
      isThisSession: true,
      version: 2,
    });
  });

  it("do not see an expired session a minute ago", async () => {
    const of = await newArticle();
    await staff.articles.beginEditing({ ...of, sessionId: newId(), takeOver: false });
    const later = office.as(office.editor, 2);
    expect(await later.articles.beginEditing({ ...of, sessionId: newId(), takeOver: false })).toMatchObject({
      isThisSession: true,
    });
  });
});

describe("a deviation called intended", () => {
  it("is refused to reviewers, kept with its reason, and withdrawn", async () => {
    const of = await newArticle();
    const finding = {
      ...of,
      id: newId(),
      kind: "name" as const,
      text: "Carl",
      reason: "He joined unannounced.",
    };
    expect(await refusal(reviewer.articles.acceptDeviation(finding))).toBe("NOT_ALLOWED");
    await staff.articles.acceptDeviation(finding);
    await staff.articles.acceptDeviation(finding);
    expect((await storedOf(of)).accepted).toMatchObject([
      {
        id: finding.id,
        kind: "name",
        text: "Carl",
        reason: "He joined unannounced.",
        byName: "Invented staff",
      },
    ]);
    expect(await refusal(reviewer.articles.withdrawAcceptedDeviation({ ...of, id: finding.id }))).toBe(
      "NOT_ALLOWED",
    );
    expect(await refusal(staff.articles.withdrawAcceptedDeviation({ ...of, id: newId() }))).toBe(
      "DEVIATION_NOT_FOUND",
    );
    await staff.articles.withdrawAcceptedDeviation({ ...of, id: finding.id });
    expect((await storedOf(of)).accepted).toEqual([]);
  });
});

describe("the other language", () => {
  it("is behind once one is edited, until somebody says that both match", async () => {
    const of = await newArticle();
    const chinese = { ...of, lang: "zh" as const };
    await staff.articles.generate({ ...chinese, keepEdits: "ask" });
    const behind = async () => {
      const [en, zh] = [await staff.articles.get(of), await staff.articles.get(chinese)];
      return [en.stored?.behind, zh.stored?.behind];
    };
    expect(await behind()).toEqual([null, null]);
    await staff.articles.saveText({
      ...of,
      version: 1,
      sessionId: newId(),
      blocks: await changed(of, "2010", "2011"),
    });
    expect(await behind()).toEqual([null, 2]);
    const match = { ...chinese, version: 1, otherVersion: 2 };
    expect(await refusal(reviewer.articles.matchLanguages(match))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.matchLanguages({ ...match, otherVersion: 1 }))).toBe("STALE");
    await staff.articles.matchLanguages(match);
    expect(await behind()).toEqual([null, null]);
  });
});
