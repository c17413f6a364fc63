import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("a name that begins with the noun of an organization", () => {
  it("is no evidence that the record writes the noun with a capital", () => {
    const college = { name: en("Oak College"), kind: "university" };
    const text = textOfEvent({
      kind: "reception",
      title: en("Oak College receives divers"),
      city: en("Reedham"),
      venue: { name: en("library"), the: true, organization: college },
      participants: [
        person("h", "Al Bee", "director", college, { side: "host", roles: ["receiver"] }),
        person("g", "Cy Dee", "president", { name: en("Lake Guild"), the: true }, { side: "guest" }),
      ],
      agenda: [{ key: "v", activity: "tour", saw: [en("the College Garden")] }],
    });
    expect(text).toContain("at the college's library");
    expect(text).toContain("visited the College Garden");
  });
});
