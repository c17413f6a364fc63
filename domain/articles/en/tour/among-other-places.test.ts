import { expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

it("are what visitors visited besides the places that are named", () => {
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Mere delegation visits Reedland"),
    areas: [en("Reedland")],
    purpose: en("mark the lake year"),
    delegations: [{ key: "d", name: en("Mere Lake Delegation"), the: true, side: "guest", head: "m" }],
    participants: [
      personOfSide("m", "Max Mead", "mayor of Mere", "guest", { delegation: "d", roles: ["head"] }),
    ],
    agenda: [
      { key: "c", activity: "talks", people: [{ key: "m" }], topics: [en("boats")] },
      {
        key: "t",
        activity: "tour",
        told: "after",
        people: [{ key: "m", as: "head" }],
        saw: [en("Reed Mill"), en("the Lake Garden"), en("farms at Mere and Low")],
        sawOpen: true,
      },
    ],
  });
  expect(text).toContain("among other places");
  expect(text).not.toContain("among other things");
});
