import { describe, expect, it } from "vitest";
import { plain } from "../../phrase";
import { canAttribute } from "../words/clauses";
import { lakeDay, person, said, town } from "./lake-town.test-data";

const mayor = person("a", "Ann Lee", "mayor", town);
const her = { ...mayor, person: { ...mayor.person, pronoun: "she" } };
const speech = (...points: string[]): string => lakeDay([her], [said("a", "say", ...points)]);

describe("who said several things", () => {
  it("is not inside two consecutive sentences", () => {
    const given = speech(
      "the harbor has doubled its trade since the lock was opened to larger boats three years ago",
      "the lock will be widened so that more boats can pass on every day of the whole year",
      "the council is ready to support every owner who wants to build a larger boat in the town",
    );
    expect(given).not.toMatch(/, she (?:said|added), [^.]*\. [^.]*, she (?:said|added),? /);
  });

  it("does not follow a subject that is too short for it", () => {
    const fits = (clause: string): boolean => canAttribute(plain(clause));
    expect(fits("December was sufficient time")).toBe(false);
    expect(fits("both towns are quite advanced in the care of lakes")).toBe(false);
    expect(fits("efforts should be made to clean the lake")).toBe(false);
    expect(fits("the town is quite advanced in the care of lakes")).toBe(true);
  });

  it("does not trail after a short addition", () => {
    const given = speech(
      "the works are on time",
      "the recruitment of some two hundred new boat builders would begin in May, ahead of the opening",
    );
    expect(given).not.toMatch(/ahead of the opening, (?:she|Lee)/);
  });

  it("has a conjunction before each clause", () => {
    expect(
      speech(
        "the year would be a milestone for Reedham, with the opening of the lock, and larger boats were expected from then on",
      ),
    ).toContain(", and that larger boats were expected");
    expect(speech("she would meet the fishers, the builders, and teachers")).not.toContain(
      "and that teachers",
    );
  });
});

describe("a judgement on something", () => {
  it("keeps its clause where a second verb follows", () => {
    const given = speech("the memorandum is a significant step and would add to the trade of the town");
    expect(given).toContain("the memorandum is a significant step and would add");
    expect(given).not.toContain("called the memorandum");
    expect(speech("the memorandum is a significant step for the town")).toContain(
      "called the memorandum a significant step",
    );
  });
});

describe("a statement of a few words", () => {
  it("is not interrupted by the attribution", () => {
    const given = lakeDay(
      [her],
      [
        said("a", "hope", "the new ferries would serve the villages and their schools in every season"),
        said("a", "stress", "the ties between the towns are close"),
      ],
    );
    expect(given).not.toMatch(/The ties between the towns, she/);
    expect(given).toContain("that the ties between the towns are close");
  });
});
