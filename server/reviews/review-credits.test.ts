import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { articles, articleVersions } from "@/db/schema/articles";
import { organizations } from "@/db/schema/organizations";
import { people, posts } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { reviewCreditLines } from "@/domain/articles/review-credits";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { Lang } from "@/domain/events/values";
import { CHECKLIST } from "@/domain/reviews/checklist";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import { draft, later, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
const chinese = await newUser(db, ["reviewer"], "示例审");
const record = draft({
  title: { en: "Invented talks", zh: "虚构会谈" },
  when: { start: "2025-05-01" },
  background: [{ en: "The invented park opened in 2010.", zh: "该园区于2010年开园。" }],
});

const setting = (reviewCredits: boolean) => db.update(settings).set({ reviewCredits });
beforeAll(async () => {
  await setUpOffice(db);
  await setting(true);
});
afterAll(() => setting(false));

const newArticle = async (lang: Lang = "en", more: object = {}) => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record: { ...record, ...more }, restricted: false });
  await staff.articles.generate({ eventId, lang, keepEdits: "ask" });
  return { eventId, lang };
};
type Of = Awaited<ReturnType<typeof newArticle>>;
const rowOf = async ({ eventId, lang }: Of) => {
  const rows = await db.select().from(articles).where(eq(articles.eventId, eventId));
  const row = rows.find((each) => each.lang === lang);
  if (!row) throw new Error("no article");
  return row;
};
const act = async (
  actor: Actor,
  of: Of,
  action: ReviewActionInput["action"],
  more: Partial<ReviewActionInput> = {},
) => {
  const { version, state } = await rowOf(of);
  const input = { ...of, version, state, actionId: newId(), action, confirmed: [...CHECKLIST], ...more };
  return office.as(actor).reviews.perform(input);
};
const edit = async (actor: Actor, of: Of, text: string) => {
  const { version, article } = await rowOf(of);
  const sentenceId = sentencesOf(article)[0]?.id ?? "";
  await office.as(actor).articles.editSentence({ ...of, version, sentenceId, text });
};
const linesOf = async (of: Of) => reviewCreditLines((await rowOf(of)).article);

it("adds nothing while the office does not want it, or prints no credits", async () => {
  await setting(false);
  const of = await newArticle();
  await act(office.staff, of, "submit");
  expect((await office.as(office.reviewer).reviews.get(of))?.credits).toBeNull();
  expect(await act(office.reviewer, of, "approve")).toMatchObject({ version: 1 });
  await setting(true);
  await db.update(settings).set({ houseStyle: { en: { credits: false } } });
  const other = await newArticle();
  await act(office.staff, other, "submit");
  await act(office.reviewer, other, "approve");
  expect(await linesOf(other)).toEqual([]);
  await db.update(settings).set({ houseStyle: {} });
});

it("is shown only to who may approve, and a refused approval adds nothing", async () => {
  const of = await newArticle();
  await edit(office.editor, of, "Changed.");
  await act(office.staff, of, "submit");
  const lines = ["Editor: Invented editor", "Reviewed by: Invented reviewer"];
  expect((await office.as(office.reviewer).reviews.get(of))?.credits).toEqual({ lines, unnamed: [] });
  for (const actor of [office.staff, office.editor, office.admin])
    expect((await office.as(actor).reviews.get(of))?.credits).toBeNull();
  expect(await outcomeOf(act(office.editor, of, "approve"))).toBe("NOT_ALLOWED");
  expect(await outcomeOf(act(office.reviewer, of, "approve", { confirmed: [] }))).toBe(
    "CHECKLIST_INCOMPLETE",
  );
  expect(await linesOf(of)).toEqual([]);
  expect(await rowOf(of)).toMatchObject({ version: 2, state: "in_review" });
});

it("is part of the approved text, which nobody becomes the writer of by approving", async () => {
  const of = await newArticle();
  await act(office.staff, of, "submit");
  const { writers } = await rowOf(of);
  expect(await act(office.reviewer, of, "approve")).toEqual({ version: 2, state: "approved" });
  const lines = ["Editor: Invented staff", "Reviewed by: Invented reviewer"];
  expect(await linesOf(of)).toEqual(lines);
  expect(await rowOf(of)).toMatchObject({ writers, updatedBy: office.staff.id });
  await act(office.editor, of, "publish");
  expect((await staff.articles.get(of)).stored?.pending).toEqual([]);

  await act(office.staff, of, "correct", { note: "The park opened in 2011." });
  expect(await linesOf(of)).toEqual([]);
  await edit(office.editor, of, "Changed.");
  await act(office.staff, of, "submit");
  await act(office.reviewer, of, "approve");
  expect(await linesOf(of)).toEqual(["Editor: Invented editor", "Reviewed by: Invented reviewer"]);
  const { id, publishedVersion } = await rowOf(of);
  const versions = await db.select().from(articleVersions).where(eq(articleVersions.articleId, id));
  const shown = versions.find(({ version }) => version === publishedVersion);
  expect(shown && reviewCreditLines(shown.article)).toEqual(lines);
  await act(office.reviewer, of, "return", { note: "Once more." });
  expect(await linesOf(of)).toEqual([]);
  await act(office.staff, of, "abandon");
  expect(await linesOf(of)).toEqual(lines);
  expect(await rowOf(of)).toMatchObject({ writers: expect.not.arrayContaining([office.reviewer.id]) });
});

it("leaves credits of the record as they are", async () => {
  const of = await newArticle("en", { credits: { editor: { name: { en: "Typed Editor" } } } });
  await act(office.staff, of, "submit");
  await act(office.reviewer, of, "approve");
  expect(await linesOf(of)).toEqual(["Reviewed by: Invented reviewer"]);
});

it("stays out of a version that is restored, and keeps both languages matched", async () => {
  const of = await newArticle();
  const zh = { eventId: of.eventId, lang: "zh" as const };
  await staff.articles.generate({ ...zh, keepEdits: "ask" });
  await edit(office.staff, of, "Changed.");
  await staff.articles.matchLanguages({ ...zh, version: 1, otherVersion: 2 });
  await act(office.staff, of, "submit");
  await act(office.reviewer, of, "approve");
  expect((await staff.articles.get(zh)).stored?.behind).toBeNull();
  await act(office.staff, of, "revise");
  const { version } = await rowOf(of);
  await staff.articles.restoreVersion({ ...of, version, from: 3 });
  expect(await linesOf(of)).toEqual([]);
});

it("names our own people as the directory does in the language of the article, and nobody else", async () => {
  const [ours, theirs] = [newId(), newId()];
  const dates = { createdAt: later(0), updatedAt: later(0) };
  await db.insert(organizations).values([
    { id: ours, name: { zh: "虚构办", en: "Invented Office" }, ...dates },
    { id: theirs, name: { zh: "他处", en: "Elsewhere" }, ...dates },
  ]);
  const person = async (en: string, organizationId: string, sourceEventId?: string) => {
    const id = newId();
    const entry = { id, name: { zh: "示例审", en }, ...dates, ...(sourceEventId ? { sourceEventId } : {}) };
    await db.insert(people).values(entry);
    await db.insert(posts).values({ id: newId(), personId: id, organizationId });
  };
  await db.update(settings).set({ organizationId: ours });
  await person("Shi Other", theirs);
  const of = await newArticle();
  await act(office.staff, of, "submit");
  const credits = async () => (await office.as(chinese).reviews.get(of))?.credits;
  expect(await credits()).toEqual({ lines: ["Editor: Invented staff"], unnamed: ["示例审"] });
  const hidden = newId();
  await staff.events.create({ id: hidden, record, restricted: true });
  await person("Shi Hidden", ours, hidden);
  expect((await credits())?.unnamed).toEqual(["示例审"]);
  await person("Shi Lishen", ours);
  await act(chinese, of, "approve");
  expect(await linesOf(of)).toEqual(["Editor: Invented staff", "Reviewed by: Shi Lishen"]);
  await person("Shi Second", ours);
  const zh = { eventId: of.eventId, lang: "zh" as const };
  await staff.articles.generate({ ...zh, keepEdits: "ask" });
  await act(office.staff, zh, "submit");
  await act(chinese, zh, "approve");
  expect(await linesOf(zh)).toEqual(["责任编辑：Invented staff", "审核：示例审"]);
  await db.update(settings).set({ organizationId: null });
});
