import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";
import { isClause } from "./title-verb";

describe("a title", () => {
  it.each([
    "Commerce minister orders fair price for reeds",
    "Chamber gives out trade awards",
    "Mayor warns of delays at lake port",
    "Deputy governor calls for faster repairs",
    "Officials from Lakeside tour Reedham port",
    "Lakeside and Reedham launch joint project",
    "Lake states meet online",
    "Club hands over boats to school",
    "Foundation stone laid",
    "Lake equipment donated to Reedham",
    "Training on port safety ends in Reedham",
    "Institutes review their agreements",
  ])("is a clause: %s", (title) => {
    expect(isClause(title)).toBe(true);
  });

  it.each([
    "Visit to Lakeside",
    "Working visits of ministers",
    "Trade talks in Reedham",
    "Exchange visits with partner schools",
    "Business exchange meeting of Lakeside and Reedham",
    "Lake awards ceremony",
    "Seminar on goods produced in Lakeside",
    "Meeting of heads of chambers",
    "Reception for winners",
    "Visit by delegates from Lakeside",
    "Lakeside to host port forum",
  ])("is not a clause: %s", (title) => {
    expect(isClause(title)).toBe(false);
  });
});

describe("the headline of a visit", () => {
  const headline = (title: string, more = {}): string | undefined =>
    textOfEvent({
      kind: "inspection",
      title: en(title),
      venue: { name: en("Reed Market") },
      participants: [person("m", "Ann Exemplar", "mayor", town)],
      agenda: [
        {
          key: "t",
          activity: "tour",
          remarks: [{ key: "r", by: ["m"], act: "say", points: [en("prices should be fair")] }],
        },
      ],
      ...more,
    }).split("\n")[0];

  it("is the office's own title where that is a clause, whatever its verb", () => {
    const title = "Mayor orders fair prices at Reed Market";
    expect(headline(title)).toBe(title);
  });

  it("says who visited what where the title is not a clause", () => {
    expect(headline("Tour of the market")).toMatch(/ inspects Reed Market$/);
  });
});
