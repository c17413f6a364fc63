import { expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (group: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reedham farmers welcome Mere delegation"),
    areas: [en("Reedham")],
    delegations: [{ key: "d", name: en("Mere delegation"), the: true, side: "guest", head: "m" }],
    participants: [
      personOfSide("h", "Ann Lee", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      { key: "g", group: en(group), side: "host" },
      personOfSide("m", "Max Mead", "mayor of Mere", "guest", { delegation: "d", roles: ["head"] }),
      personOfSide("n", "Ned Low", "clerk of Mere", "guest", { delegation: "d" }),
      { key: "o", group: en("delegation members"), side: "guest", delegation: "d" },
    ],
    attendance: { count: 100, bound: "over", of: en("farmers and cooks") },
    agenda: [{ key: "t", activity: "talks", remarks: [{ key: "r", by: ["h"], act: "welcome" }] }],
  });

it("has the number of those whom the record counts", () => {
  const text = visit("farmers and cooks of Reedham");
  expect(text).toMatch(/more than 100 farmers and cooks of Reedham/i);
  expect(text).not.toMatch(/farmers and cooks (?:took part|were)/);
});

it("stays apart from the number of others", () => {
  expect(visit("millers of Reedham")).toMatch(/more than 100 farmers and cooks (?!of)/i);
});

it("is not a member of the delegation that it is", () => {
  expect(visit("millers of Reedham")).toContain("Ned Low");
  expect(visit("millers of Reedham")).not.toContain("delegation members");
});
