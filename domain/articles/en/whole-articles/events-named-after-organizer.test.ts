import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

describe("an event named after its organizer", () => {
  const meeting = (name: string) =>
    text({
      kind: "meeting",
      title: en("LBSS holds its 12th Annual General Meeting"),
      officialName: en(name),
      city: en("Reedham"),
      organizers: [{ organization: { name: en("LBSS"), the: false, kind: "association" }, tier: "host" }],
    });

  it("is its own", () => {
    expect(meeting("the 12th Annual General Meeting of LBSS")).toContain(
      "LBSS held its 12th Annual General Meeting in Reedham on March 5, 2024.",
    );
  });

  it("keeps the name of another organization", () => {
    expect(meeting("the 12th Annual General Meeting of Boat Clubs")).toContain(
      "LBSS hosted the 12th Annual General Meeting of Boat Clubs",
    );
  });
});

describe("what visitors came for whom somebody received", () => {
  const visit = (more: object = {}) =>
    text({
      kind: "reception",
      title: en("Rector receives delegation"),
      when: {},
      purpose: en("renew the agreement of the two colleges"),
      delegations: [{ key: "d", name: en("delegation of Lake College"), side: "guest", head: "g" }],
      participants: [
        personOf("h", "Ann Example", "rector", "Reed College", { side: "host", roles: ["receiver"] }),
        personOf("g", "Ben Sample", "president", "Lake College", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      ...more,
    });

  it("is in the sentence of the reception, and who led them after it", () => {
    expect(visit()).toMatch(
      /Ann Example, rector of Reed College, has received a delegation of Lake College, which came to renew the agreement of the two colleges\. The delegation was led by (?:its president, )?Ben Sample/,
    );
  });

  it("follows the day in the same sentence, if hosts and visitors do it together", () => {
    expect(visit({ when: { start: "2024-03-05" } })).toMatch(/2024, to renew the agreement/);
  });
});
