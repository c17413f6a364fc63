import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said } from "./lake-town.test-data";

const people = [
  person("a", "Ann Lee", "president", { name: en("Hill Guild"), the: true, kind: "association" }),
];
const remarks = [said("a", "say", "the lake needs care")];
const part = (key: string, activity: string, title: string, more = {}) => ({
  key,
  activity,
  title: en(title),
  people: [],
  ...more,
});

const day = (...parts: object[]): string =>
  lakeDay(people, remarks, { agenda: [{ key: "s", activity: "speeches", remarks }, ...parts] });

describe("parts of a programme that only took place", () => {
  it("have a sentence of their own where somebody acted at them", () => {
    const text = day(
      part("p", "discussion", "panel discussion", {
        people: [{ key: "a", as: "chair" }],
        topics: [en("the reeds")],
      }),
    );
    expect(text).not.toContain("programme");
  });
});

describe("a presentation of which only the topics are known", () => {
  it("was given to those who were there", () => {
    const text = day({ key: "p", activity: "presentation", topics: [en("the sights of the town")] });
    expect(text).toContain("The participants were given a presentation on the sights of the town.");
  });
});
