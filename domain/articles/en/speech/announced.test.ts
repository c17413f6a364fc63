import { describe, expect, it } from "vitest";
import { lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

describe("what somebody introduced the status of", () => {
  it("is not announced before the statements about it", () => {
    const text = lakeDay(
      [personOf("a", "Ann Lee", "engineer", "Lake Affairs Office")],
      [
        said("a", "introduce", "the status quo of the Pier Program"),
        said("a", "say", "the program has advanced steadily", "five towns have joined it"),
      ],
    );
    expect(text).toContain("said that the Pier Program has advanced steadily");
    expect(text).not.toContain("status quo");
  });
});
