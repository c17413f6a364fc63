import { expect, it } from "vitest";
import { en, office, person, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";

it("states what both sides noted after the long topics of their talks", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Farmers visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("delegation of farmers"), the: false }],
    participants: [
      person("g", "Ann Lee", "chair", office, { side: "guest", delegation: "d" }),
      person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "g" }, { key: "h" }],
        topics: [
          en("possible fields and forms of cooperation between the two dairies on the lake"),
          en("exchange programs for young farmers and for cheese makers"),
          en("the financing of barns and of visits by experts from other lake towns"),
        ],
        remarks: [
          { key: "r", by: "all", act: "point_out", points: [en("the potential for closer work is large")] },
        ],
      },
    ],
  });
  expect(text.indexOf("potential")).toBeGreaterThan(text.indexOf("exchange programs"));
});
