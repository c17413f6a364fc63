import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, zh } from "./lake-town.test-data";

// The headline of a notice, of an invented seminar.

const headline = (more: object): string | undefined =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      status: "planned",
      title: zh("航运复苏研讨会将在湖滨举行"),
      officialName: zh("航运复苏研讨会"),
      city: zh("湖滨"),
      organizers: [{ organization: CITY, tier: "host" }],
      ...more,
    }),
    "zh",
  ).split("\n")[0];

it("has the city of an event to come", () => {
  expect(headline({})).toContain("航运复苏研讨会将在湖滨举行");
});

it("has no city twice, and none of an event online or put off", () => {
  expect(headline({ officialName: zh("湖滨航运研讨会") })).toContain("湖滨航运研讨会将举行");
  expect(headline({ online: "fully" })).toContain("航运复苏研讨会将举行");
  expect(headline({ status: "postponed" })).toContain("航运复苏研讨会延期举行");
});
