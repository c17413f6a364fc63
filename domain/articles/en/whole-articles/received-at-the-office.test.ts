import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const authority = { name: en("Lake Growth Authority"), the: true, kind: "company", short: en("LGA") };
const lee = person(
  "a",
  "Ann Lee",
  "president",
  { name: en("Boat Guild"), the: true, kind: "association" },
  { side: "guest" },
);
const ray = person("b", "Bo Ray", "director", authority, { side: "host", roles: ["receiver"] });
const poe = person("c", "Cy Poe", "secretary", authority, { side: "host" });

const received = (by: string, hosts: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Boat Guild president visits LGA"),
    home: authority,
    city: en("Reedham"),
    venue: { name: en("LGA office"), the: true, organization: authority },
    participants: [lee, ...hosts],
    agenda: [
      {
        key: "m",
        activity: "talks",
        topics: [en("the care of the lake")],
        remarks: [{ key: "r", by: [by], act: "brief", points: [en("the boats of the town")] }],
      },
    ],
  });

describe("a place whose name begins with the short name of its organization", () => {
  it("is called by its noun before the full name", () => {
    const article = received("b", [ray]);
    expect(article).toContain("the office of the Lake Growth Authority (LGA)");
    expect(article).not.toContain("LGA office");
  });
});

describe("talks after a visit and who received the visitor", () => {
  it("are of those two, where nobody else of the hosts was there", () => {
    expect(received("b", [ray])).not.toContain("two sides");
  });

  it("are of the two sides, where others of the hosts were there", () => {
    const article = received("c", [ray, poe]);
    expect(article).toContain("The two sides discussed the care of the lake");
    expect(article).not.toContain("They discussed");
  });
});
