import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const county = { name: en("Reed County"), the: false, kind: "government" };
const mill = { name: en("Telford Mill"), the: false, kind: "company" };

const hosted = (group: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reed County hosts delegation from Telford, Southland"),
    home: county,
    city: en("Reed County, Northland"),
    delegations: [{ key: "d", name: en("Telford delegation"), the: true, side: "guest" }],
    participants: [
      { key: "g", group: en(group), of: [mill], side: "guest", delegation: "d" },
      { key: "s", group: en("key staff"), of: [county], side: "host" },
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "g" }, { key: "s" }], topics: [en("reed cutting")] },
    ],
  });

describe("a visit to a host that is the place itself", () => {
  it("went to the place with its region, named once", () => {
    const text = hosted("delegates");
    expect(text).toMatch(/visited Reed County, Northland,? on March 5, 2024/);
    expect(text).not.toContain("Reed County in Reed County");
  });
});

describe("a delegation of delegates of an organization", () => {
  it("came from it, rather than consisted of delegates", () => {
    const text = hosted("delegates");
    expect(text).not.toContain("consisted of");
    expect(text).toContain("The members of the delegation came from Telford Mill.");
  });

  it("consisted of people of whom the record says more", () => {
    expect(hosted("millers")).toContain("consisted of millers of Telford Mill.");
  });
});
