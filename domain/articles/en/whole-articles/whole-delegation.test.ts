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
    expect(text).toContain("delegation took part in a sailing programme.");
    expect(text).toMatch(/(?:It|delegation) also included (?:\S+ )*Cora Made/);
  });

  it("is that of those who are listed, where they are not all", () => {
    expect(visit("x", "y")).toMatch(/Cora Made[^.]* Dora Plain[^.]* took part in a sailing programme/);
  });
});
