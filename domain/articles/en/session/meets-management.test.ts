import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const board = { name: en("Lake Ports Board"), the: true, short: en("LPB"), kind: "government" };
const club = { name: en("Reed Boat Club"), the: true };
const guest = { side: "guest", delegation: "d" };

const text = textOfEvent({
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
  ],
  agenda: [
    {
      key: "w",
      activity: "other",
      did: en("meet the management of the LPB"),
      people: [{ key: "h", as: "receiver" }, { key: "i" }, { key: "j" }, { key: "a" }, { key: "b" }],
    },
  ],
});

it("hosts are the management that the visitors met, not those who met it", () => {
  expect(text).toMatch(
    /met the management of the Lake Ports Board: Hal Invented, General Manager; Ida Sample, Assistant Manager for Operations; and Jo Dummy/,
  );
  expect(text).not.toMatch(/Dummy[^.]* met the management/);
  expect(text).not.toContain("of the board");
});
