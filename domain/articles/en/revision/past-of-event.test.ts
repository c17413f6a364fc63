import { expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const visit = (stay: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Mayor receives Lake delegation"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation from Lake City"), side: "guest", head: "b" }],
    participants: [
      person("a", "Ann Lee", "mayor", town, { side: "host", roles: ["receiver"] }),
      person(
        "b",
        "Bo Kim",
        "president",
        { name: en("Lake University") },
        {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
      ),
    ],
    background: [en(stay)],
  });

it("reports the stay of the visitors as past", () => {
  expect(visit("The delegation is in Reedham on a three-day visit to see the boats.")).toContain(
    "delegation was in Reedham",
  );
});

it("leaves other stays as they are", () => {
  for (const stay of [
    "The group is in Reedham for a visit every year.",
    "The mission is on a tour of 20 countries.",
    "The team is in Reedham on a tour that ends in June.",
  ])
    expect(visit(stay)).toContain(stay);
});

it("calls the delegation by its noun in the first sentence of context", () => {
  const text = visit("It is the first large delegation of boat builders sent abroad.");
  expect(text).toMatch(
    /(?:The|the) delegation,? (?:is|was|which is) the first large|delegation, the first large/,
  );
  expect(text).not.toContain("It is the first large");
});

it("takes nothing else than the delegation for it", () => {
  for (const said of [
    "It was the third time that Reedham received a delegation.",
    "It was the first visit by a delegation of boat builders.",
    "It is the first town to receive such a delegation.",
  ])
    expect(visit(said)).not.toMatch(/[Dd]elegation,? (?:was|is|which (?:was|is)) the (?:first|third)/);
});

it("names no delegations of a kind that nothing has mentioned", () => {
  expect(visit("It is the first delegation of its kind.")).not.toContain("such");
});
