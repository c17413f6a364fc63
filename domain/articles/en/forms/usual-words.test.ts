import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { inUsualWords, withUsualWords } from "./usual-words";

const en = (text: string) => ({ en: text });

describe("unusual words of a record", () => {
  it.each([
    ["new avenues of trade between the towns", "new avenues for trade between the towns"],
    ["further opportunities of collaboration", "further opportunities for collaboration"],
    ["participation at the 2024 Lake Fair", "participation in the 2024 Lake Fair"],
    ["a positive impact for farmers", "a positive impact on farmers"],
    ["the increase of ferries", "the increase in ferries"],
    ["to the benefit of all members", "for the benefit of all members"],
    ["cooperation between the three guilds", "cooperation among the three guilds"],
    ["traders could benefit by using the quay", "traders could benefit from using the quay"],
    ["help visitors to find rooms", "help visitors find rooms"],
    ["an important role in mutual understanding", "an important role in promoting mutual understanding"],
  ])("have the link that their noun or verb asks for: %s", (stored, usual) => {
    expect(inUsualWords(stored)).toBe(usual);
  });

  it.each([
    ["friends in spite of the distance", "friends despite the distance"],
    ["before the COVID-19 epidemic", "before the COVID-19 pandemic"],
    ["strengthen mutual cooperation", "strengthen cooperation"],
    ["Hillish–Lakeish bilateral relations", "Hillish–Lakeish relations"],
    ["the movement of goods and persons", "the movement of goods and people"],
    ["eight items of medical equipment", "eight pieces of medical equipment"],
    ["Rs 800 million had been used for the roads", "Rs 800 million had been spent on the roads"],
    ["learned to tell types of nets apart", "learned to distinguish between types of nets"],
    ["more contacts between people", "more people-to-people contacts"],
    ["trade had not made use of its potential", "trade had not fulfilled its potential"],
    ["the volume of mutual trade and investment", "the volume of bilateral trade and investment"],
    ["there is a big potential for trade", "there is great potential for trade"],
    ["use all the potential for trade", "use the full potential for trade"],
    ["develop human exchanges", "develop people-to-people exchanges"],
    ["an opportunity to know each other", "an opportunity to get to know each other"],
    ["carry out strategic collaboration", "engage in strategic collaboration"],
    ["the year 2023 is the Year of Reeds", "2023 is the Year of Reeds"],
  ])("give way to the usual ones: %s", (stored, usual) => {
    expect(inUsualWords(stored)).toBe(usual);
  });

  it.each([
    ["make efforts to strengthen ties", "work to strengthen ties"],
    ["got acquainted with the work of the quay", "learned about the work of the quay"],
    ["carried out talks with the guild", "held talks with the guild"],
    ["conducted a working visit", "made a working visit"],
    ["give full play to the quay", "make full use of the quay"],
    ["relations between the towns had been tightened", "relations between the towns had been strengthened"],
    ["achieve win-win results", "achieve mutual benefit"],
    ["increase economic and cultural relations", "strengthen economic and cultural relations"],
    ["interest to participate in the fair", "interest in participating in the fair"],
    ["the possibility to build a quay", "the possibility of building a quay"],
    ["gives traders the possibility to moor", "gives traders the opportunity to moor"],
    ["looked forward to strengthen ties", "looked forward to strengthening ties"],
    ["strong support to Lakeland", "strong support for Lakeland"],
    ["during his visit in Hilltown", "during his visit to Hilltown"],
    ["cooperation between both countries", "cooperation between the two countries"],
    ["cooperate in the field of fishing", "cooperate in fishing"],
    ["invest into ferries", "invest in ferries"],
    ["under the support of the guild", "with the support of the guild"],
  ])("are put as their verbs, nouns and prepositions go together: %s", (stored, usual) => {
    expect(inUsualWords(stored)).toBe(usual);
  });

  it.each([
    "of great interest to exporters",
    "provide support to Lakeland",
    "a visit in May",
    "the docking of ships",
    "in the field of common interests",
    "looked forward to support from the guild",
    "an increase of 5 percent",
    "cooperation between the two guilds",
    "mutual trust and mutual interest",
    "the state of bilateral relations",
    "boats used for fishing",
    "carry out joint research",
    "made use of the quay",
    "possible items of export",
  ])("stay where they are usual: %s", (stored) => {
    expect(inUsualWords(stored)).toBe(stored);
  });
});

describe("the usual words of a record", () => {
  const record = (points: string, more = {}): DraftRecord => ({
    format: "rapporteur/event-record@1",
    kind: "reception",
    status: "held",
    title: en("Guild seeks avenues of trade"),
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en(points)], ...more }],
      },
    ],
  });

  it("are in its information, and not in titles and quotations", () => {
    const made = withUsualWords(
      record("there are avenues of trade", { quote: en("There are avenues of trade.") }),
    );
    expect(made.agenda?.[0]?.remarks?.[0]?.points).toEqual([en("there are avenues for trade")]);
    expect(made.agenda?.[0]?.remarks?.[0]?.quote).toEqual(en("There are avenues of trade."));
    expect(made.title).toEqual(en("Guild seeks avenues of trade"));
    expect(inUsualWords("the motto is “avenues of trade”")).toBe("the motto is “avenues of trade”");
  });

  it("leave a record as it is where it has them", () => {
    const given = record("the role of the guild in trade");
    expect(withUsualWords(given)).toBe(given);
  });
});
