import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said } from "../whole-articles/lake-town.test-data";

describe("the city of an event", () => {
  const people = [person("a", "Ann Lee", "mayor", { name: en("Wyland"), kind: "government" })];
  const written = (name: string): string =>
    lakeDay(people, [said("a", "say", "the lake needs care")], { officialName: en(name) });

  it("is stated once where the name of the event ends with it", () => {
    expect(written("the Boat Road Show in Reedham")).toContain(
      "The Boat Road Show in Reedham was held on March 5, 2024.",
    );
  });

  it("is stated where the name has none", () => {
    expect(written("the Boat Road Show")).toContain("The Boat Road Show was held in Reedham");
  });
});
