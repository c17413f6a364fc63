import { describe, expect, it } from "vitest";
import { placesOfChambers } from "./chambers";

const LAKE = "Lakeport Chamber of Commerce and Industry";

describe("several chambers in a headline", () => {
  it("are called by the places in their names", () => {
    expect(placesOfChambers([LAKE, "the National Chamber of Commerce of Upper Northland"])).toEqual([
      "Lakeport",
      "Upper Northland",
    ]);
  });

  it("keep their names where one is of no place, is no chamber or is of the same place", () => {
    expect(placesOfChambers([LAKE, "National Chamber of Commerce"])).toBeUndefined();
    expect(placesOfChambers([LAKE, "International Chamber of Commerce"])).toBeUndefined();
    expect(placesOfChambers([LAKE, "Reedham Boat Club"])).toBeUndefined();
    expect(placesOfChambers([LAKE, "Chamber of Commerce of Lakeport"])).toBeUndefined();
  });
});
