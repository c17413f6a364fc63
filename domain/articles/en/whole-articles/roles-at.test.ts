import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const institute = { name: en("Reed Institute"), the: true, kind: "institute" };

describe("an event at its organizer's own place, within a larger one", () => {
  const article = text({
    kind: "seminar",
    title: en("Reed Institute holds Reed Conclave"),
    officialName: en("the Reed Conclave"),
    city: en("Reedham"),
    venue: { name: en("Reed Institute"), the: true, organization: institute },
    partOf: {
      name: en("the Open Week"),
      how: "at",
      when: { start: "2024-03-01", end: "2024-03-06" },
      organizers: [{ organization: institute, tier: "organizer" }],
    },
    purpose: en("honour the scholars"),
    organizers: [{ organization: institute, tier: "organizer" }],
    participants: [
      personOf("a", "Ann Lee", "Secretary", "Lakeland Council", {
        functions: [en("chief guest of the closing function")],
      }),
      { key: "g", group: en("retired staff"), functions: [en("special guests of the closing function")] },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("closing function of the week"),
        people: [{ key: "a" }, { key: "g" }],
      },
    ],
  });

  it("names the place once and its own day before the days of the larger event", () => {
    expect(article).toMatch(
      /The Reed Institute held the Reed Conclave in Reedham on March 5, 2024, at the Open Week, which ran from March 1 to 6,? to honour/,
    );
  });
});
