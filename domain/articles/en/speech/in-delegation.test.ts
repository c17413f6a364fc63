import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const member = (key: string, group: string, more: object = {}) => ({
  key,
  group: en(group),
  side: "guest",
  delegation: "d",
  ...more,
});
const said = (group: string): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Norland diplomats visit Laketown"),
    city: en("Laketown"),
    delegations: [{ key: "d", name: en("delegation of Norland diplomats"), side: "guest" }],
    participants: [
      member("a", "the Reedland Ambassador to Norland", { roles: ["speaker"], onBehalfOf: "g" }),
      member("g", group),
      { key: "h", group: en("officials of the port"), side: "host" },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("trade")],
        remarks: [
          { key: "r", by: ["g"], act: "say", points: [en("trade with Laketown is growing well")] },
          { key: "s", by: ["a"], onBehalfOf: "g", act: "say", points: [en("the visit was useful")] },
        ],
      },
    ],
  });

it("says of a group that it belongs to the delegation only where nothing else does", () => {
  expect(said("ship owners")).toContain("Ship owners in the delegation said");
  expect(said("diplomats from Reedland and Hilland")).not.toContain("in the delegation");
  expect(said("ship owners")).toMatch(/Ambassador to Norland, on behalf of [^.]*owners, said/);
});
