import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const unit = { name: en("Department of Quays"), the: true, kind: "government", parent: town };

const opening = (activity: string): string =>
  textOfEvent({
    kind: "other",
    title: en("Opening ceremony of Reed Quay held"),
    officialName: en("the opening ceremony of Reed Quay"),
    city: town.name,
    participants: [
      personOf("ann", "Ann Exemplar", "Governor", "Lake Region"),
      personOf("bo", "Bo Sample", "Deputy Governor", "Lake Region"),
      person("cy", "Cy Model", "Harbour Planner", unit),
      person("dee", "Dee Mock", "Quay Engineer", unit),
      personOf("ed", "Ed Pattern", "Head", "Rope School"),
    ],
    agenda: [{ key: "c", activity, remarks: [said("ann", "say", "the quay is open to all ships")] }],
  });

describe("a list of those present at a ceremony", () => {
  it("leaves the people of a department to that department by name", () => {
    expect(opening("ceremony")).not.toContain("both of its Department");
  });
});
