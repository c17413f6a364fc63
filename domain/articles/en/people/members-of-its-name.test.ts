import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

// Invented people and places.
const works = { name: en("Reed Works"), the: false, kind: "company" };
const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const visit = (group: object, agenda: object[] = [], more: object[] = [], other = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of the Lake Guild visits Reed Works"),
    city: en("Reedham"),
    venue: { name: works.name, the: false, organization: works },
    delegations: [{ key: "d", name: en("delegation of the Lake Guild"), side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Sample", "president", "Lake Guild", { side: "guest", delegation: "d" }),
      { key: "g", side: "guest", delegation: "d", ...group },
      ...more,
      personOf("b", "Bo Exemplar", "director", "Reed Works", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      { key: "t", activity: "tour", people: [{ key: "a" }, { key: "g" }], saw: [en("the mill")] },
      ...agenda,
    ],
    ...other,
  });

it.each([
  { group: en("other members of the delegation") },
  { group: en("remaining members of the delegation") },
  { group: en("members of her delegation") },
  { group: en("representatives"), of: [guild] },
])("a leader is not accompanied by her own delegation: %o", (group) => {
  expect(visit(group)).not.toMatch(/accompanied|included|members of/);
});

it("others who came are listed, with whose organ they belong to", () => {
  expect(visit({ group: en("two net makers") })).toContain("two net makers");
  expect(visit({ group: en("members of the Executive Board"), of: [guild] })).toMatch(
    /its Executive Board|Executive Board of (?:the )?(?:Lake Guild|guild)/,
  );
});

it("those who speak for the rest of their delegation are its members", () => {
  const praise = { key: "r", by: ["a", "g"], act: "praise", points: [en("the mill")] };
  const said = visit({ group: en("representatives"), of: [guild] }, [
    { key: "s", activity: "talks", people: [{ key: "a" }, { key: "g" }, { key: "b" }], remarks: [praise] },
  ]);
  expect(said).not.toContain("representatives of the Lake Guild");
});

it("beside members with names a group keeps its own", () => {
  const treasurer = personOf("c", "Cy Mock", "treasurer", "Lake Guild", { side: "guest", delegation: "d" });
  expect(visit({ group: en("members"), of: [guild] }, [], [treasurer])).not.toContain(
    "members of the delegation",
  );
});

it("representatives of the town in the name of the delegation's club are no members of the club", () => {
  const delegations = [{ key: "d", name: en("delegation of the Reedham Guild"), side: "guest", head: "a" }];
  const town = { name: en("Reedham"), kind: "government" };
  expect(visit({ group: en("representatives"), of: [town] }, [], [], { delegations })).toContain(
    "including representatives of Reedham",
  );
});

it("the number of a group with an organization comes behind the organization", () => {
  const group = { group: en("bakers and sailors, 30 in all"), of: [{ name: en("Reed Club"), the: true }] };
  expect(visit(group)).toMatch(/bakers and sailors of the Reed Club, 30 in all/);
});
