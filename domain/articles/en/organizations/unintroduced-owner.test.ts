import { describe, expect, it } from "vitest";
import { en, lakeDay, person, speech } from "../whole-articles/lake-town.test-data";

const ministry = {
  name: en("Ministry of Lakeland Affairs"),
  the: true,
  kind: "government",
  short: en("MLA"),
};

describe("an organization whose abbreviation the text has not introduced", () => {
  it("follows its departments", () => {
    const text = lakeDay(
      [
        person("a", "Ann Lee", "Minister", ministry),
        person("b", "Bo Ray", "Director", { name: en("Ferry Department"), the: true, parent: ministry }),
      ],
      [speech("a"), speech("b")],
    );
    expect(text).toMatch(
      /Director of the Ferry Department of the (?:ministry|Ministry of Lakeland Affairs),/,
    );
    expect(text).not.toContain("Affairs'");
  });
});
