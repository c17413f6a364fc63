import { expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const boats = { name: en("Lake Boats"), the: false, kind: "company" };

const visit = (venue: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Reed Guild visits Lake Boats"),
    delegations: [{ key: "d", name: en("Reed Guild delegation"), the: true, side: "guest" }],
    venue: { name: en("Lake Shipyard"), the: true },
    participants: [
      person("a", "Ann Exemplar", "President", boats, { side: "host" }),
      person("b", "Bo Sample", "Director of Piers", boats, { side: "host" }),
    ],
    agenda: [
      {
        key: "p",
        activity: "presentation",
        venue: { the: true, ...venue },
        people: [{ key: "a" }, { key: "b" }],
        remarks: [{ ...said("a", "introduce", "the history of the piers"), by: ["a", "b"] }],
      },
      { key: "t", activity: "tour", saw: [en("the old piers")] },
    ],
  });

it("names the organization of several speakers once where their place is called after it", () => {
  const at = visit({ name: en("headquarters of Lake Boats"), organization: boats });
  expect(at).toMatch(
    /[Aa]t the headquarters of Lake Boats, Ann Exemplar, President, and Bo Sample, Director of Piers/,
  );
  expect(at).not.toContain("of Lake Boats, described");
  const hall = visit({ name: en("Reed Hall") });
  expect(hall).toMatch(/Director of Piers, both of Lake Boats/);
});
