import { expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

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

it("are no works, which visitors viewed", () => {
  const reedham = { name: en("Reedham"), the: false, kind: "government" };
  const text = textOfEvent({
    kind: "inspection",
    title: en("Mayor inspects Lake Estate"),
    city: en("Reedham"),
    venue: { name: en("Lake Estate"), the: false },
    participants: [
      person("m", "Max Mead", "Mayor", reedham, { side: "guest", roles: ["head"] }),
      person("c", "Cy May", "Deputy Mayor", reedham, { side: "guest", roles: ["escort"] }),
    ],
    participantsOpen: true,
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [
          { key: "m", as: "head" },
          { key: "c", as: "escort" },
        ],
        saw: [en("the construction of roads"), en("the construction of drains"), en("the power lines")],
        sawOpen: true,
      },
    ],
  });
  expect(text).not.toContain("places");
  expect(text).toMatch(/viewed the construction of roads, .+, among other things/);
  expect(text).toContain("Reedham Deputy Mayor Cy May and others were also present");
});
