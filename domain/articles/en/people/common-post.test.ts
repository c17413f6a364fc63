import { describe, expect, it } from "vitest";
import { en, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const board = { name: en("Board of Lake Towns"), the: true, kind: "association" };

/** Somebody of a lake town, who may sit on the board. */
const guest = (key: string, name: string, place: string, onBoard: boolean, more = {}) => ({
  key,
  side: "guest",
  delegation: "d",
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [
    { title: en("mayor"), organization: { name: en(place), kind: "government" } },
    ...(onBoard ? [{ title: en("member"), organization: board }] : []),
  ],
  ...more,
});

/** The article on a visit of these members with their leader. */
const visitOf = (members: readonly object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake mayors visit Reedham"),
    city: en("Reedham"),
    participants: [
      {
        key: "h",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Bob Sample"), later: en("Sample") },
        posts: [{ title: en("mayor"), organization: town }],
      },
      guest("g", "Ann Exemplar", "Willowham", false, { roles: ["head"] }),
      ...members,
    ],
    delegations: [{ key: "d", name: en("delegation of lake mayors"), side: "guest", head: "g" }],
  });

const list = (...onBoard: boolean[]): string =>
  visitOf(
    onBoard.map((on, at) =>
      guest(
        `m${at}`,
        `${["Cora", "Dora", "Eva"][at]} Made${at}`,
        `Port ${["Alder", "Birch", "Cedar"][at]}`,
        on,
      ),
    ),
  );

describe("a post that neighbours in a list hold beside their own", () => {
  it("is stated once after the last of them", () => {
    expect(list(true, true, true)).toMatch(
      /Cora Made0, mayor of Port Alder; Dora Made1, mayor of Port Birch; and Eva Made2, mayor of Port Cedar, all members of the Board of Lake Towns/,
    );
    expect(list(true, true, false)).toMatch(
      /Port Alder; and Dora Made1, mayor of Port Birch, both members of the Board of Lake Towns; and Eva/,
    );
  });

  it("remains with each where only one holds it", () => {
    const text = list(true, false, false);
    expect(text).toContain("member of the Board of Lake Towns");
    expect(text).not.toMatch(/both members|all members/);
  });

  it("remains with each where their own posts are in offices of the same organization", () => {
    const office = (name: string) => ({ name: en(name), the: true, parent: board });
    const officer = (key: string, name: string, unit: string) => ({
      ...guest(key, name, "Willowham", true),
      posts: [
        { title: en("head"), organization: office(unit) },
        { title: en("member"), organization: board },
      ],
    });
    const text = visitOf([
      officer("a", "Cora Made", "Press Office"),
      officer("b", "Dora Made", "Culture Office"),
    ]);
    expect(text).toContain("Cora Made");
    expect(text).not.toContain("both members");
  });
});
