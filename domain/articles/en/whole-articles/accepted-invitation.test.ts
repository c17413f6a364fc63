import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, personOf, said } from "./lake-town.test-data";

const lee = person("a", "Ann Lee", "director", office);
const ray = personOf("b", "Bo Ray", "mayor", "Hilltown");
const invite = { ...said("a", "invite", "visit the lake in June"), whom: en("Ray") };
const day = (narrative: string, remarks: object[] = [invite]) =>
  lakeDay([lee, ray], [], {
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("boats")], remarks },
      { key: "u", activity: "other", did: en("plant a tree") },
      { key: "v", activity: "other", narrative: [en(narrative)] },
    ],
  });

describe("an invitation that is accepted", () => {
  it("leaves other sentences where they are", () => {
    expect(day("Ray accepted the medal.")).not.toMatch(/in June\. Ray accepted the medal/);
    const none = day("Ray accepted the invitation.", [said("a", "praise", "the boats of the town")]);
    expect(none).toMatch(/planted a tree(?:.|\n)*Ray accepted the invitation/);
  });
});
