import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const college = { name: en("University of Reedham"), the: true, kind: "university" };
const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };
const embassy = { name: en("Embassy of Lakeland"), the: true, kind: "government" };

const forum = (
  organizers: object[],
  title = "University of Reedham and Ministry of Lakes host business forum",
): string =>
  text({
    kind: "seminar",
    title: en(title),
    city: en("Reedham"),
    purpose: en("foster trade on both lakes"),
    organizers,
    participants: [
      personOf("a", "Ann Example", "chairman", "Lake Board"),
      personOf("b", "Ben Sample", "consul", "Lakeland"),
    ],
  });

describe("an event that one organization hosted with others", () => {
  it("has them as its subject, and people who also hosted it after them", () => {
    const made = forum([
      { organization: college, tier: "host" },
      { organization: ministry, tier: "co_organizer" },
      { organization: embassy, tier: "co_organizer" },
      { participant: "a", tier: "host" },
      { participant: "b", tier: "host" },
    ]);
    expect(made).toContain(
      "The University of Reedham, together with the Ministry of Lakes and the Embassy of Lakeland, hosted a forum in Reedham on March 5, 2024, to foster trade on both lakes.",
    );
    expect(made).toMatch(/The forum was also hosted by Ann Example, .* and Ben Sample, /);
    expect(made).not.toContain("was held");
  });

  it("has the organizer that held it according to its title as its subject", () => {
    const organizers = [
      { organization: { ...college, short: en("UR") }, tier: "organizer" },
      { organization: ministry, tier: "co_organizer" },
    ];
    expect(forum(organizers, "UR holds business forum")).toMatch(
      /The University of Reedham, together with the Ministry of Lakes, held a forum in Reedham/,
    );
    expect(forum(organizers, "Ministers meet for business forum")).toContain(
      " as co-organizer, to foster trade",
    );
  });

  it("keeps its passive where an organizer only supported it", () => {
    const made = forum([
      { organization: college, tier: "host" },
      { organization: ministry, tier: "guide" },
    ]);
    expect(made).not.toContain("together with");
    expect(made).toContain("Ministry of Lakes");
  });
});
