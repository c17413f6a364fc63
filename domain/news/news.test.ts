import { describe, expect, it } from "vitest";
import type { Article, Sentence } from "../articles/article";
import type { DraftRecord } from "../events/shape";
import { keyOfSlug, newsSlug } from "./address";
import { headlineOf, summaryOf } from "./news-article";
import { publishedFacts } from "./published-facts";
import { structuredData } from "./structured-data";

const ID = "01900000-0000-7000-8000-0123456789AB";
const sentence = (id: string, text: string, ...paths: string[]): Sentence => ({
  id,
  text,
  paths,
  length: 0,
});
const article = (...sentences: Sentence[]): Article => ({
  lang: "en",
  blocks: [{ type: "paragraph", part: "lead", sentences }],
  gaps: [],
});

describe("the address of an article", () => {
  const slug = (headline: string, lang: "en" | "zh" = "en") =>
    newsSlug({ id: ID, lang, headline, day: "2025-06-02" });

  it("has the words of an English headline, otherwise the day, and a key", () => {
    expect(slug("Zoë’s delegation visits Ya’an & Chengdu")).toBe(
      "zoes-delegation-visits-yaan-chengdu-0123456789ab",
    );
    expect(slug("某商会到访", "zh")).toBe("2025-06-02-0123456789ab");
    expect(slug("…")).toBe("2025-06-02-0123456789ab");
  });

  it("is of limited length, at the end of a word", () => {
    expect(slug("delegation ".repeat(20))).toBe(
      "delegation-delegation-delegation-delegation-delegation-0123456789ab",
    );
  });

  it("is found by its key alone", () => {
    expect(keyOfSlug("another-headline-0123456789AB")).toBe("0123456789ab");
    expect(keyOfSlug("0123456789ab")).toBe("0123456789ab");
    expect(keyOfSlug("feed.xml")).toBeUndefined();
    expect(keyOfSlug("x0123456789ab")).toBeUndefined();
  });
});

describe("what is said of an event beside its article", () => {
  const record: DraftRecord = {
    format: "rapporteur/event-record@1",
    kind: "meeting",
    status: "held",
    when: { start: "2025-05-20", end: "2025-05-21" },
    city: { en: "Chengdu", zh: "成都" },
    venue: { name: { en: "Invented Hall" } },
  };
  const lead = sentence("lead", "On May 20 they met in Chengdu.", "when.start", "city");

  it("is stated in the article: days by a generated sentence, the place by name", () => {
    expect(publishedFacts({ article: article(lead), edits: {} }, record)).toEqual({
      start: "2025-05-20",
      end: "2025-05-21",
      place: "Chengdu",
    });
  });

  it("is nothing that an editor took out, or that only the record has", () => {
    const edited = sentence("lead", "They met.", "when.start", "city");
    expect(publishedFacts({ article: article(edited), edits: { lead: lead.text } }, record)).toEqual({});
    expect(publishedFacts({ article: article(sentence("a", "They met.")), edits: {} }, record)).toEqual({});
  });
});

describe("headline and summary", () => {
  it("are the beginning of the text where there is no headline, shortened at a word", () => {
    const long = article(sentence("a", "They met. ".repeat(60).trim()));
    expect(headlineOf(long)).toHaveLength(60);
    expect(summaryOf(long).length).toBeLessThanOrEqual(300);
    expect(summaryOf(long)).toMatch(/They met\.…$|They…$/);
  });
});

it("describes the article and its event as JSON-LD, with its corrections", () => {
  const body = article(sentence("a", "They met."));
  const [publishedAt, changedAt] = [new Date("2025-06-02T01:00:00Z"), new Date("2025-06-03T01:00:00Z")];
  const data = structuredData(
    {
      lang: "en",
      slug: "talks-0123456789ab",
      headline: "Talks",
      summary: "They met.",
      body,
      corrections: ["Correction (June 3, 2025): the year."],
      publishedAt,
      changedAt,
      facts: { start: "2025-05-20", place: "Chengdu" },
      pictures: new Map(),
    },
    { name: "Invented Office", address: "https://news.example.org" },
  );
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    url: "https://news.example.org/news/en/talks-0123456789ab",
    datePublished: "2025-06-02T01:00:00.000Z",
    dateModified: "2025-06-03T01:00:00.000Z",
    correction: [{ "@type": "CorrectionComment" }],
    about: { "@type": "Event", startDate: "2025-05-20", location: { name: "Chengdu" } },
  });
});
