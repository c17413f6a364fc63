import { describe, expect, it } from "vitest";
import { isPlural } from "./plural";

describe("a noun phrase of several", () => {
  it("is one with a title whose plural is in its first word, also behind another title", () => {
    expect(isPlural("directors general of Customs")).toBe(true);
    expect(isPlural("envoys and directors general of Customs of two countries: Reedland and Hillland")).toBe(
      true,
    );
    expect(isPlural("director general of Customs")).toBe(false);
  });
});

describe("an event by its noun and its title", () => {
  it("is one, whatever the number of the title", () => {
    expect(isPlural("the 2nd International Conference “Friends of the Lake Regions”")).toBe(false);
    expect(isPlural("Conferences on the Lake Regions")).toBe(true);
  });
});

describe("a series", () => {
  it("is one, unless it is counted", () => {
    expect(isPlural("series of meetings with officials")).toBe(false);
    expect(isPlural("two series of meetings")).toBe(true);
    expect(isPlural("the two series of meetings")).toBe(true);
  });
});
