import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild of Bakers"), short: en("LGB"), the: true, kind: "association" };
const school = { name: en("Hill School"), the: false, kind: "other" };

const event = (title: string, more: object = {}): string =>
  text({
    kind: "other",
    title: en(title),
    city: en("Reedham"),
    purpose: en("support school meals"),
    participants: [
      { key: "r", group: en("representatives"), of: [guild], side: "guest", delegation: "d" },
      { key: "t", group: en("teachers"), of: [school], side: "host" },
    ],
    delegations: [{ key: "d", name: en("LGB delegation"), the: false, side: "guest" }],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("six ovens"),
        people: [
          { key: "r", as: "head" },
          { key: "t", as: "receiver" },
        ],
      },
    ],
    ...more,
  });

describe("a gift of which the title says that one group gave it to another", () => {
  it("is the news, of representatives who are not said again to be from the delegation of their own", () => {
    const words = event("Guild gives ovens to Hill School");
    expect(words).toMatch(
      /representatives of the Lake Guild of Bakers(?: \(LGB\))? handed over six ovens to teachers of Hill School .*to support school meals/,
    );
    expect(words).not.toMatch(/event was held|also took part|from LGB/);
  });

  it("is part of an event that the title calls something else", () => {
    expect(event("Baking day held at Hill School")).not.toMatch(/^On March 5, 2024, representatives/m);
  });
});
