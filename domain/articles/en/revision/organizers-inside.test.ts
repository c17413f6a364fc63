import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";
import { withOrganizersInside } from "./organizers-inside";

const academy = { name: en("Reedham Lake Academy"), the: true, kind: "institute" };
const college = { name: en("Hilltown Water College"), the: true, kind: "university" };
const ray = person("b", "Bo Ray", "director", academy, { side: "host" });
const closing = (more: object) =>
  textOfEvent({
    kind: "other",
    title: en("Course for divers ends in Reedham"),
    officialName: en("the closing session of a course for divers from four lakes"),
    city: en("Reedham"),
    organizers: [{ organization: college, tier: "organizer" }],
    participants: [ray],
    agenda: [{ key: "c", activity: "speeches", remarks: [said("b", "say", "the lake needed care")] }],
    ...more,
  });

describe("a sentence that only says who organized the event of the sentence before it", () => {
  it("is part of that sentence", () => {
    const text = closing({});
    expect(text).toContain(
      "divers from four lakes, organized by the Hilltown Water College, was held in Reedham",
    );
    expect(text).not.toContain("The course was organized");
  });

  it("is part of it too where it repeats the words of an item", () => {
    const lines = [
      {
        id: "agenda[s]",
        words: plain("at a one-day seminar on reeds chaired by Bo Ray, they discussed the lake"),
      },
      { id: "agenda[s].organizers", words: plain("the one-day seminar on reeds was organized by Hilltown") },
    ];
    const [block] = withOrganizersInside([{ type: "paragraph", part: "agenda", keys: [], lines }]);
    expect(block?.type === "paragraph" && block.lines.map(({ words }) => textOf(words))).toEqual([
      "at a one-day seminar on reeds organized by Hilltown and chaired by Bo Ray, they discussed the lake",
    ]);
  });

  it("stays separate where an organization of the sentence is called by its noun", () => {
    const text = closing({
      venue: { ...academy, organization: academy },
      organizers: [{ organization: academy, tier: "organizer" }],
    });
    expect(text).not.toMatch(/, organized by the (?:academy|institute),/);
  });
});

describe("a meal of which only the host is known", () => {
  it("was hosted by that organization", () => {
    const lunch = {
      key: "m",
      activity: "meal",
      title: en("lunch"),
      organizers: [{ organization: college, tier: "host" }],
    };
    const text = closing({ organizers: undefined, agenda: [lunch] });
    expect(text).toContain("The Hilltown Water College hosted a lunch");
    expect(text).not.toContain("lunch was hosted by");
  });
});
