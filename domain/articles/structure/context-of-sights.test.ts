import { expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";

it("what was seen is explained at its stop, also where the context says in which town it is", () => {
  const text = textOfEvent({
    kind: "inspection",
    title: en("Ann Example tours the lake"),
    participants: [person("a", "Ann Example", "Mayor", town, { side: "guest", roles: ["head"] })],
    agenda: [
      {
        key: "t",
        activity: "tour",
        city: en("Lindow"),
        people: [{ key: "a" }],
        saw: [en("the building site of the Boat Hall, a hall with 90 seats")],
      },
      { key: "u", activity: "tour", city: en("Wyland"), people: [{ key: "a" }], saw: [en("a flour mill")] },
    ],
    background: [en("The Boat Hall in Lindow is to open next year.")],
  });
  expect(text.indexOf("is to open next year")).toBeGreaterThan(0);
  expect(text.indexOf("is to open next year")).toBeLessThan(text.indexOf("flour mill"));
});
