import { describe, expect, it } from "vitest";
import { acceptedText, goldenRecords, sampleRecords } from "../articles/golden.test-data";
import type { EventRecord } from "../events/shape";
import { LANGS, type Lang, type Org } from "../events/values";
import type { Proposal } from "./proposal";
import { readWriteUp } from "./read-write-up";

// The articles that the office's own records are written as, read back and compared with those records.
interface Shares {
  people: number;
  found: number;
  organizations: number;
  organizationsFound: number;
  days: number;
  daysFound: number;
}

const plain = (words: string): string => words.toLowerCase().replace(/[’']/g, "'").replace(/^the /, "");

const namesOf = (organization: Org, lang: Lang): string[] =>
  [organization.name[lang], organization.short?.[lang], organization.parent?.name[lang]].flatMap((name) =>
    name ? [plain(name)] : [],
  );

const readBack = (name: string, record: EventRecord, lang: Lang, shares: Shares): void => {
  const text = acceptedText(name, lang);
  if (text === undefined || record.status !== "held") return;
  const { proposals } = readWriteUp(text, lang);
  const people = proposals.filter(({ field }) => field === "person");
  const nameOf = ({ parts }: Proposal) => parts.find((part) => part.name === "name")?.text;
  for (const { person, posts, presence } of record.participants) {
    const own = person?.name[lang];
    if (!own || person.surnameOnly || presence === "invited" || !text.includes(own)) continue;
    shares.people += 1;
    const found = people.find((each) => nameOf(each) === own);
    if (found) shares.found += 1;
    const organizations = posts?.flatMap(({ organization }) => (organization ? [organization] : [])) ?? [];
    const stated = organizations.filter((each) => text.includes(each.name[lang] ?? "\n"));
    const read =
      found?.parts.filter((part) => part.name === "organization").map((part) => plain(part.text)) ?? [];
    for (const each of stated) {
      shares.organizations += 1;
      const names = namesOf(each, lang);
      if (read.some((words) => names.some((one) => words.includes(one) || one.includes(words))))
        shares.organizationsFound += 1;
    }
  }
  const day = record.when.start;
  if (!day || day.length < 10 || !text.includes(day.slice(0, 4))) return;
  shares.days += 1;
  const when = proposals.find(({ field }) => field === "when");
  if (when?.parts.some((part) => part.name === "start" && part.code === day)) shares.daysFound += 1;
};

const sharesOf = (records: readonly [string, EventRecord][], langs: readonly Lang[]): Shares => {
  const shares: Shares = {
    people: 0,
    found: 0,
    organizations: 0,
    organizationsFound: 0,
    days: 0,
    daysFound: 0,
  };
  for (const [name, record] of records) for (const lang of langs) readBack(name, record, lang, shares);
  return shares;
};

describe("the office's own articles, read back", () => {
  it("name nearly all people, organizations and days of the five sample events", () => {
    const { people, found, organizations, organizationsFound, days, daysFound } = sharesOf(
      sampleRecords(),
      LANGS,
    );
    expect(people).toBeGreaterThan(30);
    expect(found / people).toBeGreaterThan(0.9);
    expect(organizationsFound / organizations).toBeGreaterThan(0.85);
    expect(daysFound).toBe(days);
  });

  it.each(LANGS)("name most people, organizations and days of the invented records: %s", (lang) => {
    const { people, found, organizations, organizationsFound, days, daysFound } = sharesOf(goldenRecords(), [
      lang,
    ]);
    expect(people).toBeGreaterThan(40);
    expect(found / people).toBeGreaterThan(0.8);
    expect(organizationsFound / organizations).toBeGreaterThan(0.5);
    expect(daysFound).toBe(days);
  });
});
