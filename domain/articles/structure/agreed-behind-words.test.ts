import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const town = { name: en("Reed"), kind: "government" };
const lee = person("g", "Ann Lee", "mayor", town, { side: "guest", delegation: "d" });
const ray = person(
  "h",
  "Bo Ray",
  "mayor",
  { name: en("Lakeside"), kind: "government" },
  {
    side: "host",
    roles: ["receiver"],
  },
);

const visit = (item: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reed delegation visits Lakeside"),
    purpose: en("expand trade"),
    city: en("Lakeside"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [lee, ray],
    agenda: [
      {
        key: "t",
        activity: "talks",
        when: { start: "2024-05-13", part: "morning" },
        topics: [en("port logistics")],
        remarks: [
          { key: "w", by: ["h"], act: "welcome", whom: en("the guests") },
          said("g", "praise", "the port"),
        ],
        outcomes: ["c"],
        ...item,
      },
    ],
    outcomes: [{ key: "c", type: "consensus", points: [en("set up a joint working group")] }],
    when: { start: "2024-05-13", end: "2024-05-15" },
  });

describe("what two sides agreed on at talks that begin with a welcome", () => {
  it("follows what they discussed", () => {
    const written = visit({});
    expect(written.indexOf("agreed to set up")).toBeGreaterThan(written.indexOf("port logistics"));
  });

  it("follows what was said at talks with a name and a place, whose sentence comes first", () => {
    const written = visit({ title: en("working talks"), venue: { name: en("Lakeside Town Hall") } });
    const order = ["at working talks at Lakeside Town Hall", "welcomed the guests", "agreed to set up"];
    const found = order.map((one) => written.indexOf(one));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });
});
