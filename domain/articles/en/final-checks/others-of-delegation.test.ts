import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const works = { name: en("Reed Water Works"), the: true, kind: "company" };
const visit = (by: string[], guests: object[] = []): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Hill League visits Reedham"),
    city: en("Reedham"),
    delegations: [
      { key: "d", side: "guest", head: "a", name: en("delegation of the Hill League of Growers") },
    ],
    participants: [
      person("a", "Ann Lee", "president", league, { side: "guest", delegation: "d" }),
      person("b", "Bo Ray", "chief engineer", works, { side: "host" }),
      ...guests,
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [{ key: "a" }, { key: "b" }],
        venue: { name: en("Reed Water Works"), organization: works },
        remarks: [{ key: "r", by, byOpen: true, act: "praise", points: [en("the pumps of the works")] }],
      },
    ],
  });

it("says that the others who praised with a visitor were of the delegation", () => {
  expect(visit(["a"])).toMatch(/Lee and other members of the delegation praised the pumps/);
});

it("leaves open who the others are with whom a host spoke", () => {
  expect(visit(["b"])).not.toMatch(/other members of the delegation/);
});

it("leaves open who the others are if guests came who are not of the delegation", () => {
  const other = person("c", "Cy Dee", "writer", { name: en("Lake Press") }, { side: "guest" });
  expect(visit(["a"], [other])).not.toMatch(/other members of the delegation/);
});
