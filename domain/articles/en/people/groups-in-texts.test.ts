import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const AGENCY = { name: en("Lakeland Aid Agency"), the: true, kind: "government" };

describe("a counted group", () => {
  it("is known where the aim of the visit has mentioned it", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Reedham receives aid agency"),
      city: en("Reedham"),
      purpose: en("mark the end of the term of two young volunteers in the town"),
      delegations: [{ key: "d", side: "guest", head: "ann" }],
      participants: [
        person("bo", "Bo Ray", "Mayor", town, { side: "host", roles: ["receiver"] }),
        person("ann", "Ann Lee", "director", AGENCY, { side: "guest", delegation: "d" }),
        { key: "v", group: en("two young volunteers"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [said("ann", "thank", "the warm welcome given to the delegation")],
        },
        { key: "c", activity: "ceremony", title: en("presentation of certificates"), outcomes: ["o"] },
      ],
      outcomes: [
        {
          key: "o",
          type: "award",
          by: ["bo"],
          to: { participants: ["v"] },
          points: [en("certificates of merit")],
        },
      ],
    });
    expect(text).toContain("presented the two young volunteers with certificates of merit");
  });
});
