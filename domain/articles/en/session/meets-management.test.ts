import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const board = { name: en("Lake Ports Board"), the: true, short: en("LPB"), kind: "government" };
const club = { name: en("Reed Boat Club"), the: true };
const guest = { side: "guest", delegation: "d" };

const met = (more: object[], people?: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reed Boat Club visits the ports of Lakeland"),
    home: board,
    city: en("Northtown"),
    delegations: [{ key: "d", name: en("delegation of the Reed Boat Club"), the: true, side: "guest" }],
    participants: [
      person("h", "Hal Invented", "General Manager", board, { side: "host", roles: ["receiver"] }),
      person("i", "Ida Sample", "Assistant Manager for Operations", board, { side: "host" }),
      person("j", "Jo Dummy", "Assistant Manager for Engineering", board, { side: "host" }),
      person("a", "Ann Exemplar", "president", club, guest),
      person("b", "Bo Mock", "Treasurer", club, guest),
      ...more,
    ],
    agenda: [
      {
        key: "w",
        activity: "other",
        did: en("meet the management of the LPB"),
        people: people ?? [
          { key: "h", as: "receiver" },
          { key: "i" },
          { key: "j" },
          { key: "a" },
          { key: "b" },
        ],
      },
    ],
  });

const text = met([]);

it("hosts are the management that the visitors met, not those who met it", () => {
  expect(text).toMatch(
    /met the management of the Lake Ports Board: Hal Invented, General Manager; Ida Sample, Assistant Manager for Operations; and Jo Dummy/,
  );
  expect(text).not.toMatch(/Dummy[^.]* met the management/);
  expect(text).not.toContain("of the board");
});

it("hosts of others are no part of the management", () => {
  const mayor = person(
    "m",
    "Kim Model",
    "Mayor",
    { name: en("Northtown"), kind: "government" },
    { side: "host" },
  );
  const article = met([mayor], [{ key: "i" }, { key: "j" }, { key: "m" }, { key: "a" }, { key: "b" }]);
  expect(article).not.toMatch(/management[^.]*: [^.]*Model/);
  expect(article).toMatch(/Model/);
});

it("a group of managers is the management, which is named once", () => {
  const managers = { key: "g", group: en("managers"), of: [board], side: "host" };
  expect(met([managers], [{ key: "g" }, { key: "a" }, { key: "b" }])).not.toMatch(/\bmanagers\b/);
});
