import { expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Reed Boat Guild"), the: true };
const day = (...groups: object[]): string =>
  lakeDay(
    [personOf("a", "Ann Exemplar", "mayor", "Reedham", { side: "host" }), ...groups],
    [said("a", "say", "the lake is deep")],
  );

it("names examples of the organizations that a group is from", () => {
  const group = { key: "g", group: en("representatives of schools"), of: [guild], ofOpen: true };
  expect(day(group)).toMatch(/representatives of schools including (?:the )?Reed Boat Guild/);
  expect(day({ ...group, group: en("representatives") })).toMatch(
    /representatives of the Reed Boat Guild and other/,
  );
});

it("puts units before a group whose organization could seem to be one of them", () => {
  const group = { key: "g", group: en("representatives"), of: [guild] };
  const units = { key: "b", group: en("building units") };
  expect(day(group, units)).toMatch(/building units and representatives of the Reed Boat Guild/i);
  const people = { key: "b", group: en("pupils") };
  expect(day(group, people)).toMatch(/representatives of the Reed Boat Guild and pupils/i);
});

it("repeats the preposition where one of two owners has a conjunction itself", () => {
  const pupils = { key: "p", group: en("pupils"), of: [guild] };
  const others = {
    key: "o",
    group: en("pupils"),
    of: [{ name: en("Lakeland and Hilland schools"), the: false }],
  };
  const show = { key: "s", group: en("performers"), of: [{ name: en("Lake Troupe"), the: true }] };
  expect(day(pupils, others, show)).toMatch(
    /pupils of the Reed Boat Guild and of Lakeland and Hilland schools, together with performers of the Lake Troupe/i,
  );
});
