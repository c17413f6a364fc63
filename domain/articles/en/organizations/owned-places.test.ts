import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = {
  name: en("Port of Reedham Authority"),
  the: true,
  short: en("Port Authority"),
  kind: "government",
};

/** A visit with a dinner at a place of the port. */
const dinnerAt = (name: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Harbour School delegation visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bo Ray", "director", port, { side: "host" }),
      person(
        "g",
        "Ann Lee",
        "president",
        { name: en("Harbour School"), the: true, kind: "university" },
        { side: "guest", roles: ["head"], delegation: "d" },
      ),
    ],
    delegations: [{ key: "d", name: en("delegation of the Harbour School"), head: "g" }],
    agenda: [
      {
        key: "m",
        activity: "meal",
        title: en("dinner"),
        venue: { name: en(name), the: true, organization: port },
        people: [{ key: "h", as: "head" }, { key: "g" }],
      },
    ],
  });

test("a place whose name begins with its owner has that owner once", () => {
  const text = dinnerAt("Port Authority's vessel Lake Queen");
  expect(text).toMatch(/Authority's vessel Lake Queen|vessel Lake Queen of the/);
  expect(text).not.toMatch(/Authority's (?:the )?(?:Port )?Authority's|Authority's vessel.* of the Port/);
});

test("people are on a vessel", () => {
  expect(dinnerAt("training ship")).toMatch(/ on the (?:.*'s )?training ship/);
});

test("a place whose name ends with the short form of its owner has that owner once", () => {
  const text = dinnerAt("premises of the Port Authority");
  expect(text).toMatch(/(?:the|Authority's) premises/);
  expect(text).not.toMatch(/Authority's premises of|premises of the .*Authority of the/);
});

test("headquarters named by a part of the name of their organization have it once", () => {
  expect(dinnerAt("headquarters of the Port of Reedham")).not.toMatch(/Reedham of the Port of Reedham/);
  const text = dinnerAt("Port Authority Headquarters");
  expect(text).toMatch(/headquarters/);
  expect(text).not.toMatch(/Headquarters of the/);
});

test("the headquarters of an organization called by one word of its name have that name once", () => {
  expect(dinnerAt("administrative headquarters of the Authority")).not.toMatch(
    /of the Authority of the Port/,
  );
  expect(dinnerAt("headquarters of the School")).toContain("headquarters of the School of the Port");
});
