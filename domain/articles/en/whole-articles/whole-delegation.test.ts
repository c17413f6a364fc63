import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent, town } from "./lake-town.test-data";

const member = (key: string, name: string, title: string, more = {}) =>
  personOf(key, name, title, "Lakeside Port Union", { side: "guest", delegation: "d", ...more });

/** A visit with a programme for those who are listed there. */
const visit = (...keys: string[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of Lakeside Port Union visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      member("g", "Ann Exemplar", "president", { roles: ["head"] }),
      member("x", "Cora Made", "dean"),
      member("y", "Dora Plain", "secretary"),
    ],
    delegations: [{ key: "d", name: en("delegation of Lakeside Port Union"), side: "guest", head: "g" }],
    agenda: [
      {
        key: "p",
        activity: "other",
        did: en("take part in a sailing programme"),
        people: keys.map((key) => ({ key })),
      },
    ],
  });

describe("an act of all members of the delegation", () => {
  it("is the delegation's, and its members are in a list of their own", () => {
    const text = visit("g", "x", "y");
    expect(text).toMatch(/(?:delegation|It) (?:was received by .+ and )?took part in a sailing programme\./);
    expect(text).toMatch(/(?:It|delegation) also included (?:\S+ )*Cora Made/);
  });

  it("is that of those who are listed, where they are not all", () => {
    expect(visit("x", "y")).toMatch(/Cora Made[^.]* Dora Plain[^.]* took part in a sailing programme/);
  });
});

const union = { name: en("Lakeside Port Union"), the: true, kind: "association" };

/** A visit of a delegation with a group, and of one person who came with it. */
const partOfVisit = (people: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of Lakeside Port Union visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      member("g", "Ann Exemplar", "president", { roles: ["head"] }),
      { key: "b", group: en("musicians"), of: [union], side: "guest", delegation: "d" },
      personOf("x", "Cora Made", "consul", "Lake Consulate", { side: "guest" }),
    ],
    delegations: [{ key: "d", name: en("delegation of Lakeside Port Union"), side: "guest", head: "g" }],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "h" }, { key: "g" }, { key: "x" }],
        topics: [en("ferries")],
      },
      { key: "c", activity: "other", did: en("give a concert"), people: [{ key: "b" }] },
      { key: "p", activity: "tour", saw: [en("the old harbour")], people },
    ],
  });

describe("a part of a delegation with a group", () => {
  it("is named, where the group was elsewhere", () => {
    const text = partOfVisit([{ key: "g" }]);
    expect(text).toMatch(/Exemplar (?:then )?(?:toured|visited|saw) the old harbour/);
    expect(text).not.toMatch(/delegation (?:then )?(?:toured|visited|saw) the old harbour/);
  });

  it("is the delegation with whoever came without belonging to it", () => {
    expect(partOfVisit([{ key: "g" }, { key: "b" }, { key: "x" }])).toMatch(
      /the delegation and Made (?:toured|visited|saw) the old harbour/i,
    );
  });
});
