import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { draft, refusal, setUpOffice, testOffice } from "../test-office";

describe("the digest of a month", async () => {
  const db = await testDatabase();
  const office = await testOffice(db);
  await setUpOffice(db);
  const as = office.as(office.staff);
  const add = async (place: string, more: object = {}, restricted = false): Promise<string> => {
    const id = newId();
    const record = draft({
      title: { en: "Talks", zh: "会谈" },
      when: { start: "2024-02-29" },
      city: { en: place },
      ...more,
    });
    await as.events.create({ id, record, restricted });
    return id;
  };
  const held = await add("Inventia");
  await add("Restricta", {}, true);
  await add("Planville", { status: "planned" });
  await add("Marchton", { when: { start: "2024-03-01" } });
  await add("Yearham", { when: { start: "2024" } });
  const early = await add("Earlyburg", { when: { start: "2024-02" } });
  const gone = await add("Goneby");
  await as.events.withdraw({ id: gone, version: 1, reason: "twice" });
  const ofMonth = (month: string, more: object = {}) => as.digests.ofMonth({ month, lang: "en", ...more });

  it("is refused without a session", async () => {
    expect(await refusal(office.as(office.anonymous).digests.ofMonth({ month: "2024-02", lang: "en" }))).toBe(
      "NOT_SIGNED_IN",
    );
  });

  it("holds what was held in that month, by day, and neither restricted nor archived events", async () => {
    const { sections, more } = await ofMonth("2024-02");
    expect(sections.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([early, held]);
    expect(more).toBe(false);
    expect(JSON.stringify(sections)).not.toMatch(/Restricta|Planville|Marchton|Yearham|Goneby/);
    expect((await ofMonth("2024-04")).sections).toEqual([]);
  });

  it("has each event at the length that is asked for, in the language", async () => {
    const [section] = (await ofMonth("2024-02", { length: "summary" })).sections;
    for (const { article } of section?.events ?? []) expect(sentencesOf(article)).toHaveLength(1);
    const chinese = await ofMonth("2024-02", { lang: "zh", by: "partner" });
    expect(
      chinese.sections.flatMap(({ events }) => events).every(({ article }) => article.lang === "zh"),
    ).toBe(true);
  });
});
