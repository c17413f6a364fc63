import { describe, expect, it } from "vitest";
import { lakeDay, person, speech, town } from "./lake-town.test-data";

describe("a day of speeches that took all of it", () => {
  it("has its date, and no duration without a pause", () => {
    const ann = person("a", "Ann Lee", "mayor", town);
    const text = lakeDay([ann], [speech("a")], { when: { start: "2024-03-05", part: "all_day" } });
    expect(text).toContain("on March 5, 2024");
    expect(text).not.toMatch(/throughout|all day/);
  });
});
