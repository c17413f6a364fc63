import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const clinic = { name: en("Reed Clinic"), the: false, kind: "hospital" };

const written = textOfEvent({
  kind: "other",
  title: en("Northland Embassy donates beds to Reed Clinic"),
  news: "h",
  venue: { name: en("Reed Clinic"), the: false, organization: clinic },
  participants: [
    personOfSide("a", "Ann Lee", "Ambassador of Northland to Lakeland", "guest", { onBehalfOf: "e" }),
    person("b", "Bo Ray", "Managing Director", clinic, { side: "host", roles: ["receiver"] }),
    { key: "e", group: en("the Northland Embassy in Lakeland"), presence: "unstated", roles: ["principal"] },
  ],
  agenda: [
    {
      key: "h",
      activity: "handover",
      title: en("magnetic resonance imaging machine and test equipment"),
      people: [
        { key: "a", as: "head" },
        { key: "b", as: "receiver" },
      ],
      outcomes: ["g"],
      remarks: [
        said("a", "hope", "the machine would be of use"),
        said("b", "say", "the clinic needed the machine for its patients on the islands of the lake"),
      ],
    },
    { key: "t", activity: "tour", told: "after", people: [{ key: "a" }], saw: [en("the new ward")] },
  ],
  outcomes: [
    { key: "g", type: "gift", by: ["b"], to: { participants: ["a"] }, points: [en("a plaque of thanks")] },
  ],
});

const isBefore = (first: string, second: string): boolean =>
  written.includes(first) && written.includes(second) && written.indexOf(first) < written.indexOf(second);

describe("a handover on behalf of an organization", () => {
  it("names giver, recipient and whom the giver acted for in one sentence", () => {
    expect(written).toContain(
      "test equipment on behalf of the Northland Embassy to Bo Ray, Managing Director of Reed Clinic, on March 5, 2024.",
    );
    expect(written).not.toContain("received them");
  });

  it("has the recipient's gift in return behind the recipient's words, and then what was seen", () => {
    expect(isBefore("the clinic needed the machine", "a plaque of thanks")).toBe(true);
    expect(isBefore("a plaque of thanks", "the new ward")).toBe(true);
  });
});
