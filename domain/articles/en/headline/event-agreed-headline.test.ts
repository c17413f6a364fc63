import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const meeting = (more: object, by?: string[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake Growers Annual General Meeting 2024"),
    officialName: en("the 18th Annual General Meeting of the Lake Growers Union"),
    home: town,
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "Chair", "Lake Growers Union", { roles: ["chair", "speaker"] }),
      personOf("b", "Bo Ray", "manager", "Lake Wool", { roles: ["speaker"] }),
      { key: "g", group: en("wool growers from all five towns") },
    ],
    attendance: { count: 300, bound: "over", of: en("growers") },
    agenda: [
      {
        key: "o",
        activity: "speeches",
        title: en("official opening"),
        remarks: [said("a", "say", "wool was dear")],
      },
      {
        key: "p",
        activity: "presentation",
        title: en("annual report"),
        remarks: [said("b", "report", "the sales of the season"), said("a", "hope", "trade would grow")],
      },
      {
        key: "d",
        activity: "discussion",
        topics: [en("the new rules")],
        remarks: [said("b", "say", "the rules were strict"), said("a", "promise", "visit the ministry")],
        outcomes: ["c"],
      },
    ],
    outcomes: [
      {
        key: "c",
        type: "consensus",
        ...(by ? { by } : {}),
        points: ["hold the next meeting in Oakham", "ask for two more years"].map(en),
      },
    ],
    ...more,
  });

describe("the headline of a gathering at which all agreed on something", () => {
  it("has what the group of all who came agreed on, and so has the first paragraph", () => {
    const text = meeting({}, ["g"]);
    expect(text).toMatch(/^Wool growers to ask for two more years\n/);
    expect(text.indexOf("agreed to")).toBeLessThan(text.indexOf("official opening"));
  });

  it("has the body whose meeting it was, or the name of a short event", () => {
    expect(meeting({})).toMatch(/^Lake Growers Union to ask for two more years\n/);
    const forum = {
      officialName: en("the 2nd Wool Forum"),
      title: en("Lake wool forum a success"),
      news: "c",
    };
    expect(meeting(forum)).toMatch(/^2nd Wool Forum agrees to ask for two more years\n/);
  });

  it("stays where the title reports something else", () => {
    expect(meeting({ title: en("Growers launch wool brand at meeting") })).toMatch(
      /^Growers launch wool brand/,
    );
  });
});
