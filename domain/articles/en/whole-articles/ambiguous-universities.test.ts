import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const hill = { name: en("Hilltown University of Water"), kind: "university" };
const reed = { name: en("Reedham University of Boats"), kind: "university" };
const lee = person("a", "Ann Lee", "rector", hill, { side: "guest", roles: ["head"], delegation: "d" });
const ray = person("b", "Bo Ray", "rector", reed, { side: "host", roles: ["receiver"] });
const visit = (participants: object[], agenda: object[] = [], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown delegation visits Reedham"),
    home: reed,
    venue: { name: reed.name, organization: reed },
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [lee, ray, ...participants],
    agenda,
    ...more,
  });
const both = [{ key: "a" }, { key: "b" }];

describe("beside another university", () => {
  it("a unit belongs to its university by name in a new paragraph", () => {
    const unit = { name: en("Center for Ships"), the: true, parent: reed };
    const words = visit(
      [person("c", "Cora Made", "director", unit, { side: "host" })],
      [
        { key: "s", activity: "talks", people: both, remarks: [said("b", "say", "the lake is deep")] },
        {
          key: "t",
          activity: "talks",
          topics: [en("ships")],
          people: [{ key: "a" }, { key: "c" }],
          remarks: [said("a", "say", "ships need water")],
        },
      ],
    );
    expect(words).not.toMatch(/Center for Ships of the university|the university's Center for Ships/);
  });

  it("the visitors' rector speaks of the hosts' by name", () => {
    const words = visit(
      [],
      [
        {
          key: "s",
          activity: "talks",
          people: both,
          remarks: [
            said("b", "welcome", "the visitors"),
            said("a", "hope", "the students of Reedham University of Boats would come"),
          ],
        },
      ],
    );
    expect(words).not.toContain("the students of the university");
  });
});

describe("a list of people of one organization", () => {
  it("names it once for those of whom no title is known", () => {
    const club = { name: en("Lake Club"), the: true };
    const member = (key: string, name: string) => ({
      key,
      side: "host",
      person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
      posts: [{ organization: club }],
    });
    const words = visit([member("c", "Cora Made"), member("e", "Ed Ash"), member("f", "Fay Ball")]);
    expect(words).toContain("Cora Made, Ed Ash and Fay Ball of the Lake Club");
    expect(words).not.toContain("of the same club");
  });

  it("names the owner again after another of its units", () => {
    const short = { ...reed, short: en("RUB") };
    const unit = (name: string) => ({ name: en(name), the: true, parent: short });
    const words = visit([
      person("c", "Cora Made", "dean", unit("School of Ships"), { side: "host" }),
      person("e", "Ed Ash", "head", unit("Office of Nets"), { side: "host" }),
      person("f", "Fay Ball", "head", { name: en("Lake Club"), the: true }, { side: "host" }),
    ]);
    expect(words).not.toMatch(/School of Ships; Ed Ash, head of its Office of Nets/);
  });
});
