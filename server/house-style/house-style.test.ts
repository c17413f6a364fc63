import { eq, like } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { articles } from "@/db/schema/articles";
import { styleChanges, styleRules } from "@/db/schema/house-style";
import { testDatabase } from "@/db/test-database";
import type { Article } from "@/domain/articles/article";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { keepStyleChanges } from "./keep-style-changes";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const admin = office.as(office.admin);
const staff = office.as(office.staff);
const chief = office.as(await newUser(db, ["admin", "leader"], "Invented Chief"));

const NAMES = [
  ["Ann Example", "Example Office"],
  ["Ben Sample", "Sample Chamber"],
  ["Cid Instance", "Instance Bureau"],
  ["Dora Case", "Case Institute"],
] as const;

const meeting = (n: number): DraftRecord => {
  const [own, guest] = [NAMES[n % NAMES.length], NAMES[(n + 1) % NAMES.length]] as const;
  const one = (key: string, side: "host" | "guest", [name, organization]: readonly [string, string]) => ({
    key,
    side,
    person: { name: { en: name } },
    posts: [{ title: { en: "director" }, organization: { name: { en: organization } } }],
  });
  return draft({
    title: { en: `Meeting ${n}` },
    when: { start: `2025-05-${10 + n}` },
    participants: [one("h", "host", own ?? NAMES[0]), one("g", "guest", guest ?? NAMES[1])],
  });
};

/** An event with its English article, in which a word is replaced in the first sentence after the headline that has it. */
const edited = async (n: number, was: string, is: string, restricted = false) => {
  const eventId = newId();
  await staff.events.create({ id: eventId, restricted, record: meeting(n) });
  await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  await editIn(eventId, was, is);
  return eventId;
};

const editIn = async (eventId: string, was: string, is: string) => {
  const { stored } = await staff.articles.get({ eventId, lang: "en" });
  if (!stored) throw new Error("no article");
  const sentence = sentencesOf(stored.article).find(({ text }) => text.includes(was));
  if (!sentence) throw new Error(`no “${was}” in ${sentencesOf(stored.article).map(({ text }) => text)}`);
  const text = sentence.text.replace(was, is);
  await staff.articles.editSentence({
    eventId,
    lang: "en",
    version: stored.version,
    sentenceId: sentence.id,
    text,
  });
};

const proposalsFor = async (as: typeof admin) =>
  (await as.houseStyle.list()).proposals.map(({ rule, times }) => `${times}× ${rule.before} → ${rule.after}`);
const textOf = async (eventId: string) => {
  const { stored } = await staff.articles.get({ eventId, lang: "en" });
  return sentencesOf(stored?.article ?? { lang: "en", blocks: [], gaps: [] });
};

const TALKS = {
  lang: "en" as const,
  before: "met",
  after: "held talks with",
  rule: { before: "met", after: "held talks with" },
};

describe("house style that learns", () => {
  it("proposes a change once it is made in three sentences, to those who keep the settings alone", async () => {
    const seen = [await edited(0, "met", "held talks with"), await edited(1, "met", "held talks with")];
    expect(await proposalsFor(admin)).toEqual([]);
    expect(await outcomeOf(admin.houseStyle.accept(TALKS))).toBe("STYLE_PROPOSAL_NOT_FOUND");
    seen.push(await edited(2, "met", "held talks with"));
    for (const rule of [
      { before: "met the", after: "held talks with the" },
      { before: "met", after: "held talks with " },
    ]) {
      expect(await outcomeOf(admin.houseStyle.accept({ ...TALKS, rule }))).toBe("STYLE_PROPOSAL_CHANGED");
      expect(await outcomeOf(admin.houseStyle.dismiss({ ...TALKS, rule }))).toBe("STYLE_PROPOSAL_CHANGED");
    }
    expect(await proposalsFor(admin)).toEqual(["3× met → held talks with"]);
    const { proposals } = await admin.houseStyle.list();
    expect(proposals[0]?.examples.map(({ eventId }) => eventId).sort()).toEqual(seen.sort());
    for (const other of [staff, office.as(office.editor), office.as(office.leader)]) {
      expect(await other.houseStyle.list()).toEqual({ rules: [], dismissed: [], proposals: [] });
      expect(await outcomeOf(other.houseStyle.accept(TALKS))).toBe("NOT_ALLOWED");
      expect(await outcomeOf(other.houseStyle.dismiss(TALKS))).toBe("NOT_ALLOWED");
      expect(await outcomeOf(other.houseStyle.ofArticle({ eventId: seen[0] ?? "", lang: "en" }))).toBe(
        "NOT_ALLOWED",
      );
    }
    expect(await outcomeOf(office.as(office.anonymous).houseStyle.list())).toBe("NOT_SIGNED_IN");
  });

  it("names the proposals of an article in its editor, and no others", async () => {
    const [{ eventId } = { eventId: "" }] = (await admin.houseStyle.list()).proposals[0]?.examples ?? [];
    expect(await admin.houseStyle.ofArticle({ eventId, lang: "en" })).toMatchObject([
      { times: 3, change: { before: "met" } },
    ]);
    const other = newId();
    await staff.events.create({ id: other, record: meeting(3) });
    await staff.articles.generate({ eventId: other, lang: "en", keepEdits: "ask" });
    expect(await admin.houseStyle.ofArticle({ eventId: other, lang: "en" })).toEqual([]);
  });

  it("counts a change no longer once it is taken back", async () => {
    const [{ eventId } = { eventId: "" }] = (await admin.houseStyle.list()).proposals[0]?.examples ?? [];
    await editIn(eventId, "held talks with", "met");
    expect(await proposalsFor(admin)).toEqual([]);
    await editIn(eventId, "met", "held talks with");
    expect(await proposalsFor(admin)).toEqual(["3× met → held talks with"]);
  });

  it("writes articles by an accepted rule, marks their sentences, and leaves stored ones as they are", async () => {
    const before = newId();
    await staff.events.create({ id: before, record: meeting(3) });
    await staff.articles.generate({ eventId: before, lang: "en", keepEdits: "ask" });
    const stored = await textOf(before);
    const { id, version } = await admin.houseStyle.accept(TALKS);
    expect(await outcomeOf(admin.houseStyle.accept(TALKS))).toBe("STYLE_PROPOSAL_NOT_FOUND");
    expect(await textOf(before)).toEqual(stored);
    const after = newId();
    await staff.events.create({ id: after, record: meeting(3) });
    await staff.articles.generate({ eventId: after, lang: "en", keepEdits: "ask" });
    const styled = (await textOf(after)).filter((sentence) => sentence.styled);
    expect(styled.length).toBeGreaterThan(0);
    for (const sentence of styled) {
      expect(sentence.text).toContain("held talks with");
      expect(sentence.styled).toEqual([{ before: "met", after: "held talks with" }]);
      expect(sentence.paths).toEqual(stored.find((other) => other.id === sentence.id)?.paths);
    }
    const { stored: page } = await staff.articles.get({ eventId: before, lang: "en" });
    expect(page?.pending.map(({ outdated }) => outdated)).toContain(false);
    expect((await staff.settings.get()).writing).toMatchObject({
      en: { rules: [{ before: "met", after: "held talks with" }] },
      zh: { rules: [] },
    });

    await admin.houseStyle.switch({ id, version, on: false });
    await staff.articles.generate({ eventId: after, lang: "en", version: 1, keepEdits: "ask" });
    expect((await textOf(after)).map(({ text }) => text)).toEqual(stored.map(({ text }) => text));
    expect(await outcomeOf(admin.houseStyle.switch({ id, version, on: true }))).toBe("STYLE_RULE_CHANGED");
    await admin.houseStyle.switch({ id, version: 2, on: true });
  });

  it("is kept by those who keep the settings alone, and read by everybody", async () => {
    const [rule] = (await staff.houseStyle.list()).rules;
    expect(rule).toMatchObject({ state: "on", times: 3, before: "met" });
    const given = { id: rule?.id ?? "", version: rule?.version ?? 0 };
    for (const other of [staff, office.as(office.editor), office.as(office.leader)]) {
      expect(await outcomeOf(other.houseStyle.switch({ ...given, on: false }))).toBe("NOT_ALLOWED");
      expect(await outcomeOf(other.houseStyle.remove(given))).toBe("NOT_ALLOWED");
      expect(await outcomeOf(other.houseStyle.proposeAgain(given))).toBe("NOT_ALLOWED");
    }
    expect(await outcomeOf(admin.houseStyle.remove({ ...given, id: newId() }))).toBe("STYLE_RULE_NOT_FOUND");
    expect(await outcomeOf(admin.houseStyle.proposeAgain(given))).toBe("STYLE_RULE_NOT_FOUND");
  });

  it("still shows where a rule came from after its articles are written anew", async () => {
    const [rule] = (await admin.houseStyle.list()).rules;
    const eventId = rule?.examples[0]?.eventId ?? "";
    const { stored } = await staff.articles.get({ eventId, lang: "en" });
    await staff.articles.generate({
      eventId,
      lang: "en",
      version: stored?.version ?? 0,
      keepEdits: "discard",
    });
    expect((await admin.houseStyle.list()).rules[0]).toMatchObject({ times: 3 });
  });

  it("removes a rule, which can be undone, and proposes it again where that is wanted", async () => {
    const [rule] = (await admin.houseStyle.list()).rules;
    const given = { id: rule?.id ?? "", version: rule?.version ?? 0 };
    const { version } = await admin.houseStyle.remove(given);
    expect(await admin.houseStyle.list()).toMatchObject({
      rules: [],
      dismissed: [{ id: given.id }],
      proposals: [],
    });
    await admin.houseStyle.switch({ id: given.id, version, on: true });
    expect((await admin.houseStyle.list()).rules).toHaveLength(1);
    await admin.houseStyle.remove({ id: given.id, version: version + 1 });
    await admin.houseStyle.proposeAgain({ id: given.id, version: version + 2 });
    expect(await proposalsFor(admin)).toEqual(["3× met → held talks with"]);
    const { id } = await admin.houseStyle.dismiss(TALKS);
    expect(await proposalsFor(admin)).toEqual([]);
    expect(await outcomeOf(admin.houseStyle.switch({ id, version: 1, on: true }))).toBe(
      "STYLE_RULE_NOT_FOUND",
    );
  });

  it("shows nothing of restricted events to those who may not read them", async () => {
    for (const n of [0, 1]) await edited(n, "met", "conferred with", true);
    await edited(2, "met", "conferred with", true);
    const open = await edited(3, "met", "conferred with");
    expect(await proposalsFor(admin)).toEqual([]);
    const change = { before: "met", after: "conferred with" };
    const words = { lang: "en" as const, ...change, rule: change };
    expect(await outcomeOf(admin.houseStyle.accept(words))).toBe("STYLE_PROPOSAL_NOT_FOUND");
    expect(await admin.houseStyle.ofArticle({ eventId: open, lang: "en" })).toEqual([]);
    expect(await proposalsFor(chief)).toEqual(["4× met → conferred with"]);
    const { id, version } = await chief.houseStyle.dismiss(words);
    expect((await admin.houseStyle.list()).dismissed.map((rule) => rule.id)).not.toContain(id);
    expect((await chief.houseStyle.list()).dismissed.map((rule) => rule.id)).toContain(id);
    await chief.houseStyle.proposeAgain({ id, version });
    await chief.houseStyle.accept(words);
    const [rule] = (await admin.houseStyle.list()).rules;
    expect(rule).toMatchObject({ times: 1, examples: [{ eventId: open }] });
    const hidden = (await chief.houseStyle.list()).rules[0]?.examples.find(({ eventId }) => eventId !== open);
    expect(await outcomeOf(chief.houseStyle.ofArticle({ eventId: hidden?.eventId ?? "", lang: "en" }))).toBe(
      "done",
    );
    expect(await outcomeOf(admin.houseStyle.ofArticle({ eventId: hidden?.eventId ?? "", lang: "en" }))).toBe(
      "EVENT_NOT_FOUND",
    );
  });

  it("proposes no opposite of a rule that holds, and leaves out what changes a fact", async () => {
    const [rule] = await db.select().from(styleRules).where(eq(styleRules.state, "on"));
    expect(rule?.after).toBe("conferred with");
    for (const n of [0, 1, 2]) await edited(n, "conferred with", "met");
    expect(await proposalsFor(admin)).toEqual([]);
    const rows = await db.select().from(styleChanges).where(eq(styleChanges.after, "met"));
    expect(rows).toHaveLength(3);
    for (const n of [0, 1, 2]) await edited(n, "director", "president");
    expect(await db.select().from(styleChanges).where(eq(styleChanges.after, "president"))).toEqual([]);
  });

  it("activates no rule whose opposite is active", async () => {
    const [conferred] = (await admin.houseStyle.list()).rules;
    const given = { id: conferred?.id ?? "", version: conferred?.version ?? 0 };
    const { version } = await admin.houseStyle.switch({ ...given, on: false });
    const change = { before: "conferred with", after: "met" };
    const opposite = await admin.houseStyle.accept({ lang: "en", ...change, rule: change });
    const on = (rule: { id: string; version: number }) => admin.houseStyle.switch({ ...rule, on: true });
    expect(await outcomeOf(on({ ...given, version }))).toBe("STYLE_RULE_OPPOSITE");
    await admin.houseStyle.switch({ ...opposite, on: false });
    expect(await outcomeOf(on({ ...given, version }))).toBe("done");
    expect(await outcomeOf(on({ ...opposite, version: opposite.version + 1 }))).toBe("STYLE_RULE_OPPOSITE");
  });

  it("keeps changes with characters that a text column does not accept", async () => {
    const [article] = await db.select().from(articles);
    const id = article?.id ?? "";
    const sentences = ["They discussed supply.", "They received guests."].map((text, at) => ({
      id: `nul${at}`,
      text,
      paths: [],
      length: 1,
    }));
    const given: Article = {
      lang: "en",
      gaps: [],
      blocks: [{ type: "paragraph", part: "lead", sentences }],
    };
    const edits = { nul0: "They discussed\u0000 supply.", nul1: "They welcomed\u0000guests." };
    await db.transaction((tx) => keepStyleChanges(tx, undefined, { id, article: given, edits }, meeting(0)));
    const rows = await db.select().from(styleChanges).where(like(styleChanges.sentenceId, "nul%"));
    expect(rows).toMatchObject([{ before: " supply" }, { before: "welcomedguests" }]);
    expect(rows.filter(({ before, after }) => before === after)).toEqual([]);
  });
});

it("counts every sentence of a change, and reads no more of them than it shows", async () => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record: meeting(1) });
  await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  const [article] = await db.select().from(articles).where(eq(articles.eventId, eventId));
  if (!article) throw new Error("no article");
  const change = (at: number, before: string, following: string[]) => ({
    articleId: article.id,
    sentenceId: `s${at}`,
    lang: "en" as const,
    before,
    after: "toured",
    preceding: [],
    following,
  });
  const following = (at: number) => (at === 2900 ? [" the", " old"] : [" the", " harbor"]);
  for (let from = 0; from < 6000; from += 500)
    await db
      .insert(styleChanges)
      .values(
        Array.from({ length: 500 }, (_, at) =>
          from + at < 5500
            ? change(from + at, "surveyed", following(from + at))
            : change(from + at, "viewed", []),
        ),
      );
  const found = async () =>
    (await admin.houseStyle.list()).proposals.filter(({ change: { after } }) => after === "toured");
  expect(await found()).toMatchObject([
    { times: 5500, rule: { before: "surveyed the", after: "toured the" }, examples: [{ eventId }] },
    { times: 500, rule: { before: "viewed", after: "toured" }, examples: [{ eventId }] },
  ]);
  for (const { lang, change, rule } of await found())
    await admin.houseStyle.accept({ lang, ...change, rule });
  const { rules } = await admin.houseStyle.list();
  expect(rules.filter(({ after }) => after.startsWith("toured")).map(({ times }) => times)).toEqual([
    5500, 500,
  ]);
});
