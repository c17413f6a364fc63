import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { draft, refusal, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const staff = office.as(office.staff);
const editor = office.as(office.editor);

const people = [
  { key: "a", side: "host" as const, person: { name: { en: "Invented Host" } } },
  { key: "b", side: "guest" as const, person: { name: { en: "Invented Guest" } } },
];
const recordWith = (...background: string[]) =>
  draft({
    title: { en: "Invented talks" },
    when: { start: "2025-05-01" },
    participants: people,
    background: background.map((en) => ({ en })),
  });
const OPENED = "The invented park opened in 2010.";
const SIZE = "The park covers two square kilometres.";

/** An article of a record, one sentence edited by hand, and the record changed afterwards. */
const outdated = async () => {
  const of = { eventId: newId(), lang: "en" as const };
  await staff.events.create({ id: of.eventId, record: recordWith(OPENED, SIZE), restricted: false });
  await staff.articles.generate({ ...of, keepEdits: "ask" });
  const sentenceId = (await idOf(of, SIZE)) ?? "";
  await staff.articles.editSentence({ ...of, version: 1, sentenceId, text: "It is large." });
  const record = recordWith(OPENED.replace("2010", "2011"), SIZE.replace("two", "three"));
  await staff.events.save({ id: of.eventId, version: 1, record });
  return of;
};
type Of = Awaited<ReturnType<typeof outdated>>;

const storedOf = async (of: Of) => {
  const { stored } = await staff.articles.get(of);
  if (!stored) throw new Error("no article");
  return stored;
};
const textsOf = async (of: Of) => sentencesOf((await storedOf(of)).article).map(({ text }) => text);
const idOf = async (of: Of, text: string) =>
  sentencesOf((await storedOf(of)).article).find((sentence) => sentence.text === text)?.id;

describe("a changed record", () => {
  it("puts out of date what is based on the changed fields, and names them", async () => {
    const of = await outdated();
    const { pending, changedPaths } = await storedOf(of);
    expect(changedPaths).toEqual(["background[0].en", "background[1].en"]);
    expect(pending).toMatchObject([
      { was: OPENED, ours: OPENED, edited: false, facts: ["background[0].en"], outdated: true },
      { was: SIZE, ours: "It is large.", edited: true, facts: ["background[1].en"], outdated: true },
    ]);
    expect(pending.map(({ now }) => now)).toEqual([
      "The invented park opened in 2011.",
      "The park covers three square kilometres.",
    ]);
  });
});

describe("taking over", () => {
  it("is refused to reviewers, for what is not pending, and where article or record have moved on", async () => {
    const of = await outdated();
    const [first] = (await storedOf(of)).pending;
    const input = {
      ...of,
      version: 2,
      eventVersion: 2,
      choices: [{ id: first?.id ?? "", take: "new" as const }],
    };
    expect(await refusal(office.as(office.reviewer).articles.decideChanges(input))).toBe("NOT_ALLOWED");
    expect(await refusal(office.as(office.colleague).articles.decideChanges(input))).toBe("NOT_ALLOWED");
    expect(await refusal(staff.articles.decideChanges({ ...input, version: 1 }))).toBe("STALE");
    expect(await refusal(staff.articles.decideChanges({ ...input, eventVersion: 1 }))).toBe("STALE");
    const unknown = { ...input, choices: [{ id: "x", take: "new" as const }] };
    expect(await refusal(staff.articles.decideChanges(unknown))).toBe("SENTENCE_NOT_FOUND");
    await expect(
      staff.articles.decideChanges({ ...input, choices: [{ id: "x", take: "text" }] }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("takes one sentence after another, and is up to date once none is left", async () => {
    const of = await outdated();
    const [opened, size] = (await storedOf(of)).pending;
    const at = { ...of, eventVersion: 2 };
    await staff.articles.decideChanges({
      ...at,
      version: 2,
      choices: [{ id: opened?.id ?? "", take: "new" }],
    });
    expect(await textsOf(of)).toContain("The invented park opened in 2011.");
    expect(await storedOf(of)).toMatchObject({ stale: true, eventVersion: 1, pending: [{ id: size?.id }] });
    const text = "It covers three square kilometres.";
    await editor.articles.decideChanges({
      ...at,
      version: 3,
      choices: [{ id: size?.id ?? "", take: "text", text }],
    });
    expect(await storedOf(of)).toMatchObject({
      stale: false,
      eventVersion: 2,
      pending: [],
      edited: [size?.id],
    });
    expect(await textsOf(of)).toContain(text);
    const entries = await staff.audit.ofEvent({ id: of.eventId });
    expect(entries.filter(({ by }) => by === "Invented editor").map(({ action }) => action)).toEqual([
      "article.decideChanges",
    ]);
  });

  it("keeps an edited sentence that nobody decided on, and is undone by restoring the version before", async () => {
    const of = await outdated();
    const before = await textsOf(of);
    const { pending } = await storedOf(of);
    const choices = pending
      .filter((change) => !change.edited)
      .map(({ id }) => ({ id, take: "new" as const }));
    await staff.articles.decideChanges({ ...of, version: 2, eventVersion: 2, choices });
    expect(await textsOf(of)).toContain("It is large.");
    expect(await refusal(staff.articles.restoreVersion({ ...of, version: 3, from: 9 }))).toBe(
      "REVISION_NOT_FOUND",
    );
    expect(await refusal(staff.articles.restoreVersion({ ...of, version: 2, from: 2 }))).toBe("STALE");
    await staff.articles.restoreVersion({ ...of, version: 3, from: 2 });
    expect(await textsOf(of)).toEqual(before);
    expect((await storedOf(of)).pending).toHaveLength(2);
  });
});
