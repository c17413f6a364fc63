import { describe, expect, it } from "vitest";
import { sentencesOf } from "../articles/sentence-places";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { articleWith, changeWords, record } from "./edited-sentence.test-data";
import { withHouseRules } from "./house-rules";
import { tokensOf } from "./masked-text";
import type { RuleTexts } from "./rule";
import { swappedPhrases } from "./swapped-phrases";
import { writeInHouseStyle } from "./write-in-house-style";

it("is not looked for in long texts, whose words may all have another order", () => {
  const words = Array.from({ length: 2500 }, (_, at) => `word${at}`);
  const [old, now] = [words, words.toReversed()].map((order) => tokensOf(order.join(" "), "en"));
  const start = process.cpuUsage().user;
  expect(swappedPhrases(old ?? [], now ?? [], "en")).toBeUndefined();
  expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(1_000);
});

describe("two phrases that an editor exchanges", () => {
  it.each<[string, Lang, string, string]>([
    ["who met whom", "en", "Hu Bian met Shui Changliu.", "Shui Changliu met Hu Bian."],
    ["who met whom", "zh", "胡边会见水长流。", "水长流会见胡边。"],
    ["who visited what", "en", "Hu Bian met Nanting Water Bureau.", "Nanting Water Bureau met Hu Bian."],
    [
      "the order of people",
      "en",
      "They thanked Hu Bian and Shui Changliu.",
      "They thanked Shui Changliu and Hu Bian.",
    ],
    ["the order of organizations", "zh", "湖滨水务公司和南汀水务局参加。", "南汀水务局和湖滨水务公司参加。"],
    [
      "which number belongs to what",
      "en",
      "There were five guests and six hosts.",
      "There were six guests and five hosts.",
    ],
    [
      "words that are no field",
      "en",
      "They had friendly and frank talks.",
      "They had frank and friendly talks.",
    ],
    [
      "which day and which place belong to what was said",
      "en",
      "On March 21, Hu Bian said that he would come to Nanting.",
      "To Nanting, Hu Bian said that he would come on March 21.",
    ],
    [
      "what was to come on which day",
      "en",
      "Hu Bian spoke on March 21 of a plant that will open in Nanting.",
      "Hu Bian spoke in Nanting of a plant that will open on March 21.",
    ],
    [
      "whose title it is, with a word dropped",
      "en",
      "The director Shui Changliu kindly came.",
      "Shui Changliu the director came.",
    ],
    ["a quotation", "en", "Hu Bian in Nanting: “We came.”", "“We came.” in Nanting: Hu Bian"],
  ])("are no change of wording where they change %s", (_what, lang, generated, edited) => {
    expect(changeWords(lang, generated, edited)).toEqual([]);
  });

  it.each<[string, Lang, string, string, string]>([
    ["a title and a name", "zh", "局长水长流参观泵站。", "水长流局长参观泵站。", "[T1][P1] → [P1][T1]"],
    [
      "a title and a name, with the organization before them",
      "zh",
      "南汀水务局局长水长流参观泵站。",
      "南汀水务局水长流局长参观泵站。",
      "[O1][T1][P1] → [O1][P1][T1]",
    ],
    [
      "a name and a title, with a comma",
      "en",
      "They thanked Shui Changliu, director, warmly.",
      "They thanked director Shui Changliu warmly.",
      "[P1], [T1], → [T1] [P1]",
    ],
    [
      "day and place",
      "en",
      "They talked on March 21, 2024 in Nanting.",
      "They talked in Nanting on March 21, 2024.",
      "on [D1] [N1], [D2] in [O1] → in [O1] on [D1] [N1], [D2]",
    ],
    [
      "day and place at the beginning",
      "en",
      "On March 21, 2024 in Nanting, they held talks.",
      "In Nanting on March 21, 2024, they held talks.",
      "on [D1] [N1], [D2] in [O1] → in [O1] on [D1] [N1], [D2]",
    ],
    [
      "place and day of the sentence that is written",
      "en",
      "Hu Bian met Shui Changliu, director of the Nanting Water Bureau, in Nanting on March 21, 2024.",
      "Hu Bian met Shui Changliu, director of the Nanting Water Bureau, on March 21, 2024, in Nanting.",
      "in [O1] on [D1] [N1], [D2] → on [D1] [N1], [D2], in [O1]",
    ],
    [
      "day and person",
      "zh",
      "3月21日，胡边参观泵站。",
      "胡边3月21日参观泵站。",
      "[N1]月[N2]日，[P1] → [P1][N1]月[N2]日",
    ],
    [
      "day and place, with other words between them",
      "en",
      "On March 21, Hu Bian met Shui Changliu in Nanting.",
      "In Nanting, Hu Bian met Shui Changliu on March 21.",
      "on [D1] [N1], [P1] met [P2] in [O1] → in [O1], [P1] met [P2] on [D1] [N1]",
    ],
  ])("are one change: %s", (_what, lang, generated, edited, change) => {
    expect(changeWords(lang, generated, edited)).toEqual([change]);
  });
});

describe("a rule of order", () => {
  const applied = (lang: Lang, text: string, ...rules: RuleTexts[]) =>
    sentencesOf(withHouseRules(articleWith(lang, [text]), record, rules))[0]?.text;
  const nameFirst = { before: "[T1][P1]", after: "[P1][T1]" };
  const placeFirst = { before: "on [D1] [N1] in [O1]", after: "in [O1] on [D1] [N1]" };

  it.each([
    ["one of two titles", "总经理、局长水长流参观泵站。"],
    ["a name in a list", "局长水长流、胡边参观泵站。"],
    ["a title that follows its organization", "南汀水务局局长水长流参观泵站。"],
    ["a title that another word qualifies", "水务局的局长水长流参观泵站。"],
  ])("is not applied to %s, which no editor has changed", (_what, text) => {
    expect(applied("zh", text, nameFirst)).toBe(text);
  });

  it.each([
    ["a city with its country", "They met on March 21 in Nanting, Samplia."],
    ["one of two places", "They met on March 21 in Nanting and in Samplia."],
    ["one of two days", "They met on March 20 and on March 21 in Nanting."],
    ["a place in a quotation", "He said: “We met on March 21 in Nanting.”"],
  ])("is not applied to %s", (_what, text) => {
    expect(applied("en", text, placeFirst)).toBe(text);
  });

  it("is applied where the fields are as they were", () => {
    expect(applied("zh", "局长水长流参观泵站。", nameFirst)).toBe("水长流局长参观泵站。");
    expect(applied("en", "They met on March 21 in Nanting.", placeFirst)).toBe(
      "They met in Nanting on March 21.",
    );
    expect(applied("en", "On March 21 in Nanting they met.", placeFirst)).toBe(
      "In Nanting on March 21 they met.",
    );
  });

  it("leaves the forms of a day to their own rules", () => {
    const dayFirst = { before: "[D1] [N1], [D2]", after: "[N1] [D1] [D2]" };
    expect(applied("en", "They met on March 21, 2024 in Nanting.", dayFirst)).toBe(
      "They met on 21 March 2024 in Nanting.",
    );
  });

  it("holds for articles that are written, where the record says the same of each field", () => {
    const given = { ...record, city: { en: "Nanting", zh: "南汀" } } as DraftRecord;
    const leadOf = (lang: Lang, ...rules: RuleTexts[]) =>
      sentencesOf(writeInHouseStyle(given, lang, { rules })).map(({ text }) => text)[1];
    expect(leadOf("en")).toContain(" in Nanting on March 21, 2024.");
    const dayFirst = { before: "in [O1] on [D1] [N1], [D2]", after: "on [D1] [N1], [D2] in [O1]" };
    expect(leadOf("en", dayFirst)).toContain(" on March 21, 2024 in Nanting.");
    const personFirst = {
      before: "[D1]年[N1]月[N2]日，[O1][T1][P1]",
      after: "[O1][T1][P1][D1]年[N1]月[N2]日",
    };
    expect(leadOf("zh", personFirst)).toMatch(/^湖滨水务公司总经理胡边2024年3月21日在南汀会见/);
  });
});
