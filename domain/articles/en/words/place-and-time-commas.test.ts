import { describe, expect, it } from "vitest";
import { missingBehindState, withPlaceAndTimeCommas } from "./place-and-time-commas";

describe("commas behind times and places", () => {
  it("follow a time that opens a sentence", () => {
    for (const [stored, text] of [
      ["In 2015 river levels rose.", "In 2015, river levels rose."],
      [
        "The mill closed. Since 1993 the town has had none.",
        "The mill closed. Since 1993, the town has had none.",
      ],
      ["On 9 July 2021 the club held a fair.", "On 9 July 2021, the club held a fair."],
      ["Over the past year Reed has built a quay.", "Over the past year, Reed has built a quay."],
      [
        "After first talks late in 2020 the two clubs met.",
        "After first talks late in 2020, the two clubs met.",
      ],
      [
        "More than a year after the flood many shops are open.",
        "More than a year after the flood, many shops are open.",
      ],
    ])
      expect(withPlaceAndTimeCommas(stored ?? "")).toBe(text);
  });

  it("do not divide a time or a clause", () => {
    for (const text of [
      "In 2015 and 2016 river levels rose.",
      "In 2015, river levels rose.",
      "After the club moved in 2020 the members, all of Reed, met.",
      "On 9 July 2021 in Reed a fair was held.",
      "“In 2015 river levels rose,” she said.",
    ])
      expect(withPlaceAndTimeCommas(text)).toBe(text);
  });

  it("follow the district of a town before a day, but not a list of towns", () => {
    expect(withPlaceAndTimeCommas("They inspected a dam in Upper Reed, Lowshire on June 1, 2024.")).toBe(
      "They inspected a dam in Upper Reed, Lowshire, on June 1, 2024.",
    );
    for (const text of [
      "They opened schools in Reed, Bell and Hill on June 1, 2024.",
      "The fair in Reed, Lowshire opened.",
    ])
      expect(withPlaceAndTimeCommas(text)).toBe(text);
  });

  it("follow the state of a city, but not in a list", () => {
    expect(withPlaceAndTimeCommas("She worked in Reed, Ohio for a year.")).toBe(
      "She worked in Reed, Ohio, for a year.",
    );
    expect(missingBehindState("offices in Reed, Marling, New York in all")).toBe(-1);
    expect(missingBehindState("offices in Reed, Ohio and Utah")).toBe(-1);
    expect(withPlaceAndTimeCommas("They visited Reed an der Lowe, Germany in July.")).toBe(
      "They visited Reed an der Lowe, Germany, in July.",
    );
    expect(missingBehindState("offices in France, Germany in all")).toBe(-1);
  });
});

it("a country that is the subject behind an opening phrase has no comma", () => {
  const text = "Lee said that, with support from Reed Plus, Tonga is better equipped.";
  expect(withPlaceAndTimeCommas(text)).toBe(text);
});

it("a country that is the subject behind a source or an adverb has no comma", () => {
  for (const text of [
    "According to figures of the Lake Commission, Tonga is among the three largest builders.",
    "Currently, Tonga is building boats.",
  ])
    expect(withPlaceAndTimeCommas(text)).toBe(text);
});
