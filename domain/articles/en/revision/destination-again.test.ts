import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (purpose: string, ...areas: string[]) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Guild visits Wyland"),
    areas: ["Wyland", ...areas].map(en),
    purpose: en(purpose),
    delegations: [{ key: "d", name: en("delegation of the Lake Guild"), side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Sample", "president", "Lake Guild", { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("a net mill")] }],
  });

it("the aim of a visit does not name its destination again", () => {
  expect(visit("learn about net mills in Wyland and explore new waters")).toContain(
    "to learn about net mills there and explore new waters",
  );
  expect(visit("see net mills in Wyland")).toContain("to see net mills there");
});

it("names it in a longer name, and between it and another place", () => {
  expect(visit("see net mills in Wyland Bay")).toContain("in Wyland Bay");
  expect(visit("found a line from Reedham to mills in Wyland")).toContain("in Wyland");
});

it("names it beside other destinations, and behind another place", () => {
  expect(visit("see net mills in Wyland", "Norland")).toContain("to see net mills in Wyland");
  const aim = "meet growers in Mere and open a mill in Wyland";
  expect(visit(aim)).toContain(`to ${aim}`);
});
