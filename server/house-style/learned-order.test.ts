import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { DraftRecord } from "@/domain/events/shape";
import { draft, outcomeOf, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const admin = office.as(office.admin);
const staff = office.as(office.staff);

const meeting = (day: number, city: string): DraftRecord => {
  const one = (key: string, side: "host" | "guest", name: string, body: string) => ({
    key,
    side,
    person: { name: { en: name } },
    posts: [{ title: { en: "director" }, organization: { name: { en: body } } }],
  });
  return draft({
    title: { en: `Meeting ${day}` },
    when: { start: `2025-05-${day}` },
    city: { en: city },
    participants: [
      one("h", "host", "Ann Example", "Example Office"),
      one("g", "guest", "Ben Sample", "Sample Chamber"),
    ],
  });
};

const leadOf = async (eventId: string) => {
  const { stored } = await staff.articles.get({ eventId, lang: "en" });
  const lead = sentencesOf(stored?.article ?? { lang: "en", blocks: [], gaps: [] }).find(({ text }) =>
    text.endsWith("."),
  );
  if (!stored || !lead) throw new Error("no article");
  return { ...lead, version: stored.version };
};

const written = async (day: number, city: string): Promise<string> => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record: meeting(day, city) });
  await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  return eventId;
};
const reworded = async (eventId: string, was: RegExp, is: string): Promise<void> => {
  const { id, text, version } = await leadOf(eventId);
  expect(text).toMatch(was);
  await staff.articles.editSentence({
    eventId,
    lang: "en",
    version,
    sentenceId: id,
    text: text.replace(was, is),
  });
};

const PLACE_AND_DAY = /in (Invented \w+) on (May \d+, 2025)/;

it("does not propose another order of people, however often they change places", async () => {
  for (const day of [11, 12, 13]) {
    const { text } = await leadOf(await written(day, "Invented City"));
    const people = /(Ann Example)(.*)(Ben Sample)/;
    expect(text).toMatch(people);
    await reworded(await written(day + 5, "Invented City"), people, "$3$2$1");
  }
  expect((await admin.houseStyle.list()).proposals).toEqual([]);
});

it("proposes an order that editors made three times, and writes later articles in it", async () => {
  for (const [day, city] of [
    [20, "Invented City"],
    [21, "Invented Town"],
    [22, "Invented Port"],
  ] as const) {
    expect((await admin.houseStyle.list()).proposals).toEqual([]);
    await reworded(await written(day, city), PLACE_AND_DAY, "on $2 in $1");
  }
  const [proposal, ...others] = (await admin.houseStyle.list()).proposals;
  expect(others).toEqual([]);
  if (!proposal) throw new Error("no proposal");
  const { lang, change, rule, times } = proposal;
  const order = { before: "in [O1] on [D1] [N1], [D2]", after: "on [D1] [N1], [D2] in [O1]" };
  expect({ change, rule, times }).toEqual({ change: order, rule: order, times: 3 });
  expect(await outcomeOf(staff.houseStyle.accept({ lang, ...change, rule }))).toBe("NOT_ALLOWED");
  await admin.houseStyle.accept({ lang, ...change, rule });
  const later = await leadOf(await written(23, "Invented Bay"));
  expect(later.text).toContain(" on May 23, 2025 in Invented Bay");
  expect(later.styled).toEqual([order]);
});
