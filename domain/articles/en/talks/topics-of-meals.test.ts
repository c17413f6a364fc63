import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = { name: en("Lake Port Authority"), the: true, kind: "government" };
const club = { name: en("Reed Sailing Club"), the: true, kind: "association" };

/** A visit with talks, beside which the visitors are accompanied, and a lunch. */
const visit = (meal: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Sailing Club visits Lake Port Authority"),
    city: en("Reedham"),
    participants: [
      person("h", "Bo Ray", "Director", port, { side: "host", roles: ["receiver"] }),
      person("s", "Cara Poe", "Secretary", port, { side: "host" }),
      { key: "o", group: en("two officials"), of: [club], side: "guest", roles: ["escort"] },
      person("g", "Ann Lee", "President", club, { side: "guest", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "h", as: "receiver" }, { key: "s" }, { key: "g" }, { key: "o", as: "escort" }],
        remarks: [{ key: "r", by: ["h"], act: "introduce", points: [en("the berths")] }],
      },
      { key: "m", activity: "meal", title: en("lunch"), people: [{ key: "h" }, { key: "g" }], ...meal },
    ],
  });

describe("what was discussed at a meal", () => {
  it("is a statement of its own, whoever gave the meal", () => {
    const topics = [en("the fees of the port")];
    for (const people of [
      [{ key: "s" }, { key: "g" }],
      [{ key: "h", as: "head" }, { key: "g" }],
    ]) {
      const text = visit({ topics, people });
      expect(text).toContain("discussed the fees of the port");
      expect(text).not.toMatch(/lunch .* on the fees/);
    }
  });
});

describe("those who accompanied one visitor to talks", () => {
  it("accompanied that one, not several", () => {
    expect(visit({})).toMatch(/[Tt]wo officials .*accompanied Lee|accompanied by two officials/);
    expect(visit({})).not.toContain("accompanied the visitors");
  });
});
