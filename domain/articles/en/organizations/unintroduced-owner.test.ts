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

describe("a unit whose name begins with that of its owner", () => {
  const guild = { name: en("Lake Boat Guild"), the: true, kind: "association", short: en("LBG") };
  const unit = (name: string) => ({ name: en(name), the: false, parent: guild });
  const day = (...people: object[]): string => lakeDay(people, [speech("a"), speech("b")]);
  const dean = person("a", "Ann Lee", "Director", unit("LBG Foundation & Nets"));

  it("keeps its name, with the owner in full behind it", () => {
    const text = day(dean, person("b", "Bo Ray", "President", guild));
    expect(text).toContain("Director of LBG Foundation & Nets of the Lake Boat Guild (LBG)");
    expect(text).not.toContain("(LBG) Foundation");
  });

  it("does not get an owner whom the text has introduced", () => {
    const text = day(
      person("a", "Bo Ray", "President", guild),
      person("b", "Ann Lee", "Director", unit("LBG Foundation & Nets")),
      person("c", "Cy May", "Clerk", guild),
    );
    expect(text).toContain("Director of LBG Foundation & Nets");
    expect(text).not.toMatch(/Nets of the LBG|LBG's LBG/);
  });

  it("does not get an owner whose full name it has", () => {
    const text = day(
      person("a", "Ann Lee", "Director", unit("Lake Boat Guild Foundation")),
      person("b", "Bo Ray", "Mayor", { name: en("Reedham"), kind: "government" }),
    );
    expect(text).toContain("Director of Lake Boat Guild Foundation,");
  });
});
