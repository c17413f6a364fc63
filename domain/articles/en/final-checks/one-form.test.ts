import { expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Reed Chamber of Boats"), the: true, kind: "association" };
const visit = (organizations: { of: object; other: object }, point: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Hilltown delegation visits Reed Chamber of Boats"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "director", organizations.other, { side: "guest", delegation: "d" }),
      person("b", "Bo Ray", "president", organizations.of, { side: "host" }),
      person("c", "Cy Dee", "treasurer", organizations.of, { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }, { key: "c" }],
        remarks: [said("b", "say", point), said("a", "praise", "the work of the chamber")],
      },
    ],
  });

it("writes the noun of an organization with a capital where a text of the record does", () => {
  const text = visit(
    { of: chamber, other: { name: en("Hilltown Water Works"), kind: "company" } },
    "boats are dear to the Chamber",
  );
  expect(text).toMatch(/praised the work of the Chamber/);
  expect(text).not.toMatch(/the chamber\b/);
});

it("leaves the small letter beside another organization of the kind, and where no text has a capital", () => {
  const other = { name: en("Hilltown Chamber of Fish"), the: true, kind: "association" };
  expect(visit({ of: chamber, other }, "boats are dear to the Chamber")).toMatch(/the work of the chamber/);
  expect(
    visit({ of: chamber, other: { name: en("Hilltown Water Works"), kind: "company" } }, "boats are dear"),
  ).toMatch(/the work of the chamber/);
});
