import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const university = { name: en("National University of Reedham"), the: true, kind: "university" };
const embassy = { name: en("Embassy of Lakeland"), the: true, kind: "government" };

/** A handover at a place of the university to one of its vice presidents. */
const given = (venue: object): string =>
  textOfEvent({
    kind: "other",
    title: en("Embassy of Lakeland donates 30 laptops to National University of Reedham"),
    venue,
    participants: [
      person("a", "Cy Lund", "Ambassador", embassy, { side: "guest" }),
      person("v", "Bo Ray", "Vice President", university, { side: "host" }),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("30 laptops"),
        people: [
          { key: "a", as: "head" },
          { key: "v", as: "receiver" },
        ],
      },
    ],
  });

describe("a vice president at a campus of the university", () => {
  it("is one of the university", () => {
    const text = given({ name: en("Lake Campus"), organization: university });
    expect(text).toMatch(
      /Vice President of the (?:university|National University)|university Vice President/,
    );
  });
});
