import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

it("has the city of a place that an act names", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake University visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "k" }],
    participants: [
      personOf("l", "Ann Lee", "Mayor", "Reedham", { side: "host", roles: ["receiver"] }),
      personOf("k", "Bo Kim", "President", "Lake University", {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [en("tides")] },
      {
        key: "u",
        activity: "other",
        did: en("go to the Lake Museum"),
        venue: { name: en("Lake Museum"), city: en("Norton") },
      },
    ],
  });
  expect(text).toContain("went to the Lake Museum in Norton");
  expect(text).not.toContain("at the Lake Museum");
});
