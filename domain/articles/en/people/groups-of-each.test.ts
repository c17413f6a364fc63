import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const withGroup = (group: object): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Growers meet"),
    officialName: en("the 3rd Reed Growers Meeting"),
    home: town,
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "manager", "Lake Wool", { roles: ["speaker"] }),
      { key: "g", ...group },
      { key: "h", group: en("growers of Reedham") },
    ],
    agenda: [
      {
        key: "w",
        activity: "ceremony",
        title: en("awards"),
        people: [{ key: "a" }, { key: "g" }, { key: "h" }],
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the wool was good")] }],
      },
    ],
  });

describe("a group of people", () => {
  it("is closed by a comma behind what holds for each of them", () => {
    const text = withGroup({ group: en("two pupils of the Lake School, both from families of growers") });
    expect(text).toMatch(
      /two pupils of the Lake School, both from families of growers,? and growers of Reedham,? /i,
    );
    const first = withGroup({ group: en("two pupils, both from Oakham") });
    expect(first).not.toMatch(/both from Oakham (?:and|attended|also)/);
  });

  it("is from its organization, and not of somebody far away", () => {
    const text = withGroup({
      group: en("colleagues of hers"),
      of: [{ name: en("Lake Wool"), kind: "company" }],
    });
    expect(text).toMatch(/colleagues from Lake Wool/i);
    expect(text).not.toContain("of hers");
  });
});

describe("awards as an item", () => {
  it("have an article", () => {
    expect(withGroup({ group: en("pupils of the Lake School") })).toMatch(/the awards/);
  });
});
