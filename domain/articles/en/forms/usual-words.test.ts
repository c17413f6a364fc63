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
    "cooperation between the two guilds",
    "mutual trust and mutual interest",
    "the state of bilateral relations",
    "an avenue of trees",
    "the increase of five percent",
    "bilateral and mutual cooperation",
    "carry out the cooperation agreement",
    "2 thousand hectares were used for rice",
    "help companies to enter the market and to find partners",
    "the slogan ‘in spite of all’",
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

  it("count the same things by one noun", () => {
    const thanks = "the guild gave eight items of medical equipment";
    const pointsOf = (more: object): unknown =>
      withUsualWords(record(thanks, more)).agenda?.[0]?.remarks?.[0]?.points;
    expect(pointsOf({})).toEqual([en("the guild gave eight pieces of medical equipment")]);
    for (const quote of ["The eight items are useful.", "Eight items of medical equipment are useful."])
      expect(pointsOf({ quote: en(quote) })).toEqual([en(thanks)]);
  });

  it.each([
    [
      "both parties assured to extend their support",
      "both parties assured each other that they would extend their support",
    ],
    ["the mill assured to repair the quay", "the mill promised to repair the quay"],
    ["a grant amounting up to $80,500", "a grant of up to $80,500"],
    ["there are times that action requires a rule", "there are times when action requires a rule"],
    ["the sea is a lifeline and so is for the people", "the sea is a lifeline, and so it is for the people"],
    ["it may grow to 2 thousand hectares", "it may grow to 2,000 hectares"],
  ])("correct slips: %s", (stored, usual) => {
    expect(inUsualWords(stored)).toBe(usual);
  });

  it.each([
    "the port is assured to the town",
    "he spoke of the times that they had shared",
    "it costs 1.2 thousand crowns",
    "tens of thousands of people",
  ])("leave what is no slip: %s", (stored) => {
    expect(inUsualWords(stored)).toBe(stored);
  });

  it("are found at the end of a text", () => {
    const made = withUsualWords(record("the port should develop with high quality"));
    expect(made.agenda?.[0]?.remarks?.[0]?.points).toEqual([
      en("the port should achieve high-quality development"),
    ]);
  });

  it("leave a record as it is where it has them", () => {
    const given = record("the role of the guild in trade");
    expect(withUsualWords(given)).toBe(given);
  });
});
